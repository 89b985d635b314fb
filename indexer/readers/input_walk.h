// Finds the files to read in the paths of the command line.
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

/// A file to read.
struct FoundFile {
  std::string path;  ///< as the system has it, any bytes; `-` for standard input
};

/// Walks folders recursively, sorted by name. Skips hidden entries and special files (sockets, pipes,
/// devices); of a folder of mail (Maildir), also its `tmp`, but not its folders, which are hidden. Enters a
/// folder only once even if links lead to it, so loops end.
class InputWalk {
 public:
  /// Throws EnvironmentError when a path does not exist or cannot be read.
  explicit InputWalk(std::vector<std::string> paths);

  std::optional<std::variant<FoundFile, BadRecord>> next();
  /// False when next() will find nothing more; true when it may.
  bool has_more() const { return !pending_.empty(); }

 private:
  using Folder = std::pair<dev_t, ino_t>;
  std::optional<std::variant<FoundFile, BadRecord>> visit(const std::string& path, bool given);
  std::optional<BadRecord> enter(const std::string& path, Folder folder);

  std::vector<std::string> pending_;  // the next one is at the end
  std::size_t given_;                 // how many of pending_ come from the command line
  std::set<Folder> entered_;          // since the current path of the command line
};

/// `./a//b/` becomes `a/b`; `-` stays.
std::string normal_path(const std::string& path);

}  // namespace broadsheet::readers
