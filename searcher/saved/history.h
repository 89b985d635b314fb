// The query history of a user.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace broadsheet::saved {

/// Kept in a file that several programs may write at once:
///   file   := header line*
///   header := "broadsheet history 1" LF
///   line   := seconds TAB query LF    since 1970; in the query, a backslash is `\\`, a control character
///                                     `\xNN`
///
/// Unreadable lines are counted. When the file reaches twice `most_kept` lines, the older half is dropped.
class History {
 public:
  static constexpr std::size_t most_kept = 1000;

  History() = default;  ///< keeps nothing
  explicit History(std::filesystem::path file) : file_(std::move(file)) {}

  struct Queries {
    std::vector<std::string> newest_first;  ///< without repetition
    std::size_t damaged = 0;                ///< lines that could not be read
  };
  /// Throws EnvironmentError when the file cannot be read or has a newer version.
  Queries load() const;
  /// Ignores an empty query, and a repetition of the newest one. Throws EnvironmentError.
  void add(const std::string& query) const;

 private:
  std::vector<std::string> lines() const;

  std::filesystem::path file_;
};

}  // namespace broadsheet::saved
