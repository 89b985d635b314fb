// The report of a run: rejected records and warnings, in the order they occur.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <string>
#include <string_view>

#include "indexer/records/reader.h"

namespace broadsheet {

/// Writes the report file. Creates it with the first entry. Thread-safe. The format (docs/OUTPUT_FORMATS.md):
///   report := "kind\twhere\twhy\n" entry*
///   entry  := ("rejected" | "warning") "\t" where "\t" why "\n"     tabs, newlines, backslashes as \t \n
///   \\ .
class Report {
 public:
  explicit Report(std::filesystem::path path);

  void reject(const readers::BadRecord& bad);
  void warn(std::string_view where, std::string_view what);
  /// False when there were no entries.
  bool written() const { return written_; }
  const std::filesystem::path& path() const { return path_; }
  /// Throws EnvironmentError when entries could not be written.
  void finish();

 private:
  void write(std::string_view kind, std::string_view where, std::string_view why);

  std::filesystem::path path_;
  std::mutex mutex_;
  std::ofstream out_;
  bool written_ = false;
};

/// The folder for reports in an index.
std::filesystem::path reports_path(const std::filesystem::path& index);

/// Removes all but the newest `kept` reports of an index. Touches no other files.
void remove_old_reports(const std::filesystem::path& index, std::size_t kept);

}  // namespace broadsheet
