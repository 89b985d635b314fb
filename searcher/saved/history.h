#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace broadsheet::saved {

/// The queries that a person asked for, kept in a file that several programs may write at once:
///
///   file   := header line*
///   header := "broadsheet history 1" LF
///   line   := seconds TAB query LF    since 1970; of the query, a backslash is `\\`, a control character
///   `\xNN`
///
/// A line that cannot be read is counted. From twice `most_kept` lines on the older half is left out.
class History {
 public:
  static constexpr std::size_t most_kept = 1000;

  History() = default;  ///< nothing is kept
  explicit History(std::filesystem::path file) : file_(std::move(file)) {}

  struct Queries {
    std::vector<std::string> newest_first;  ///< each once
    std::size_t damaged = 0;                ///< lines that could not be read
  };
  /// Throws EnvironmentError when the file cannot be read or is of a newer version.
  Queries load() const;
  /// Empty queries and the newest one again are not added. Throws EnvironmentError.
  void add(const std::string& query) const;

 private:
  std::vector<std::string> lines() const;

  std::filesystem::path file_;
};

}  // namespace broadsheet::saved
