// How far `searcher watch` has come.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::saved {

/// How far a saved search has been watched in an index.
struct WatchCursor {
  std::string name;   ///< of the search; case and accents do not distinguish names
  std::string uuid;   ///< of the index
  std::string index;  ///< absolute path of the index
  std::uint64_t revision = 0;
  bool operator==(const WatchCursor&) const = default;
};

/// The cursors of a user, in a file that several programs may change:
///   file   := header line*
///   header := "broadsheet watches 1" LF
///   line   := JSON object LF    {"name", "uuid", "index", "revision"}
///
/// There is one per search and path. Unreadable lines stay in the file.
class WatchCursors {
 public:
  WatchCursors() = default;  ///< keeps nothing
  explicit WatchCursors(std::filesystem::path file) : file_(std::move(file)) {}

  /// Locks of running watches are beside this file; empty: nowhere.
  const std::filesystem::path& file() const { return file_; }

  /// All of these throw EnvironmentError when the file cannot be read or written, or has a newer version.
  /// find() returns the cursor for this path, otherwise the least advanced one for another path from which
  /// the index was moved or copied.
  std::optional<WatchCursor> find(std::string_view name, std::string_view uuid, std::string_view index) const;
  /// Whether the search was watched in another index at this path.
  bool had_other_index(std::string_view name, std::string_view uuid, std::string_view index) const;
  /// Replaces the cursor of the search for this path.
  void set(const WatchCursor& cursor) const;
  /// Removes all cursors of a search.
  void forget(std::string_view name) const;

 private:
  std::vector<std::string> lines() const;
  template <typename Gone>
  void replace(Gone gone, const std::string& line) const;

  std::filesystem::path file_;
};

}  // namespace broadsheet::saved
