#pragma once

#include <sys/types.h>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "indexer/records/reader.h"

namespace broadsheet::readers {

/// One file to read.
struct FoundFile {
  std::string path;  ///< as the system knows it: any bytes; `-` for standard input
};

/// Files of the given paths: folders recursively by name, hidden entries and special files (sockets, pipes,
/// devices) left out. A folder that links lead to twice is entered once, so loops end.
class InputWalk {
 public:
  /// Throws EnvironmentError when a path does not exist or may not be read.
  explicit InputWalk(std::vector<std::string> paths);

  std::optional<std::variant<FoundFile, BadRecord>> next();
  /// False when next() will find nothing; true when it may find something.
  bool has_more() const { return !pending_.empty(); }

 private:
  using Folder = std::pair<dev_t, ino_t>;
  std::optional<std::variant<FoundFile, BadRecord>> visit(const std::string& path, bool given);
  std::optional<BadRecord> enter(const std::string& path, Folder folder);

  std::vector<std::string> pending_;  // the next one last
  std::size_t given_;                 // how many of pending_ are paths as given
  std::set<Folder> entered_;          // under the current given path
};

/// `./a//b/` as `a/b`; `-` stays.
std::string normal_path(const std::string& path);

}  // namespace broadsheet::readers
