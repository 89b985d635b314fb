#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::saved {

/// Up to where a saved search has been watched in an index.
struct WatchCursor {
  std::string name;   ///< of the search; the same when it differs in case and accents only
  std::string uuid;   ///< of the index
  std::string index;  ///< its absolute path
  std::uint64_t revision = 0;
  bool operator==(const WatchCursor&) const = default;
};

/// The cursors of a person, in a file that several programs may change:
///
///   file   := header line*
///   header := "broadsheet watches 1" LF
///   line   := JSON object LF    {"name", "uuid", "index", "revision"}
///
/// One a search and path. A line that cannot be read stays in the file.
class WatchCursors {
 public:
  WatchCursors() = default;  ///< none are kept
  explicit WatchCursors(std::filesystem::path file) : file_(std::move(file)) {}

  /// Where the locks of running watches are; empty: nowhere.
  const std::filesystem::path& file() const { return file_; }

  /// All throw EnvironmentError when the file cannot be read or written, or is of a newer version.
  /// Of this search: the one of the path, else the least far of another path, from which the index was moved
  /// or copied.
  std::optional<WatchCursor> find(std::string_view name, std::string_view uuid, std::string_view index) const;
  /// Whether the search was watched in another index at this path.
  bool had_other_index(std::string_view name, std::string_view uuid, std::string_view index) const;
  /// In place of the one that the search has for the path.
  void set(const WatchCursor& cursor) const;
  /// All of a search.
  void forget(std::string_view name) const;

 private:
  std::vector<std::string> lines() const;
  template <typename Gone>
  void replace(Gone gone, const std::string& line) const;

  std::filesystem::path file_;
};

}  // namespace broadsheet::saved
