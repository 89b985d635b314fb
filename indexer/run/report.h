// The report of a run: rejected records and warnings, in the order they occur.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/records/reader.h"

namespace broadsheet {

/// Writes the report file. Creates it with the first entry. Thread-safe. The format (docs/OUTPUT_FORMATS.md):
///   report := "kind\twhere\twhy\n" entry*
///   entry  := ("rejected" | "warning" | "note") "\t" where "\t" why "\n"     tabs, newlines, backslashes as
///   \t \n
///   \\ .
class Report {
 public:
  explicit Report(std::filesystem::path path);

  void reject(const readers::BadRecord& bad);
  void warn(std::string_view where, std::string_view what);
  /// How an input was read, where that may surprise.
  void note(std::string_view where, std::string_view what);
  /// False when there were no entries.
  bool written() const { return written_; }
  const std::filesystem::path& path() const { return path_; }
  /// Reasons of one kind, with the first entry that had it.
  struct Reason {
    std::uint64_t count = 0;
    std::string where, why;
  };
  /// The most frequent reasons to reject a record. Reasons that differ in numbers and details only are one.
  std::vector<Reason> frequent_rejections(std::size_t most) const;
  std::vector<Reason> frequent_notes(std::size_t most) const;
  /// Throws EnvironmentError when entries could not be written.
  void finish();

 private:
  using Reasons = std::map<std::string, Reason, std::less<>>;
  void write(std::string_view kind, std::string_view where, std::string_view why, Reasons* reasons);

  std::filesystem::path path_;
  mutable std::mutex mutex_;
  Reasons rejections_, notes_;
  std::ofstream out_;
  bool written_ = false;
};

/// The folder for reports in an index.
std::filesystem::path reports_path(const std::filesystem::path& index);

/// Removes all but the newest `kept` reports of an index. Touches no other files.
void remove_old_reports(const std::filesystem::path& index, std::size_t kept);

}  // namespace broadsheet
