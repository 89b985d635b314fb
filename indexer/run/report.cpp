#include "indexer/run/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "common/error.h"

namespace broadsheet {
namespace {

/// True for `20260131-235959-4711.tsv`, as runs name their reports.
bool is_report_name(std::string_view name) {
  constexpr std::string_view digits = "0123456789";
  constexpr std::size_t day = 8, time = 6;
  return name.find_first_not_of(digits) == day && name[day] == '-' &&
         name.find_first_not_of(digits, day + 1) == day + 1 + time && name.ends_with(".tsv");
}

std::string escape(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\t')
      out += "\\t";
    else if (c == '\n')
      out += "\\n";
    else if (c == '\\')
      out += "\\\\";
    else
      out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
  }
  return out;
}

/// `why` without details: to the first colon or semicolon, and each number as N.
std::string kind_of_reason(std::string_view why) {
  std::string kind;
  for (const char c : why.substr(0, why.find_first_of(":;"))) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit || !kind.ends_with('N')) kind += digit ? 'N' : c;
  }
  return kind;
}

void count(std::map<std::string, Report::Reason, std::less<>>& reasons, std::string_view where,
           std::string_view why) {
  constexpr std::size_t max_kinds = 1000;
  const std::string kind = kind_of_reason(why);
  if (reasons.size() == max_kinds && !reasons.contains(kind)) return;
  Report::Reason& reason = reasons[kind];
  if (reason.count++ == 0) {
    reason.where = where;
    reason.why = why;
  }
}

std::vector<Report::Reason> most_frequent(const std::map<std::string, Report::Reason, std::less<>>& reasons,
                                          std::size_t most) {
  std::vector<Report::Reason> found;
  for (const auto& [kind, reason] : reasons) found.push_back(reason);
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.count > b.count; });
  if (found.size() > most) found.resize(most);
  return found;
}

}  // namespace

Report::Report(std::filesystem::path path) : path_(std::move(path)) {}

void Report::reject(const readers::BadRecord& bad) {
  write("rejected", bad.where, bad.why, &rejections_);
}

void Report::warn(std::string_view where, std::string_view what) {
  write("warning", where, what, nullptr);
}

void Report::note(std::string_view where, std::string_view what) {
  write("note", where, what, &notes_);
}

void Report::write(std::string_view kind, std::string_view where, std::string_view why, Reasons* reasons) {
  const std::lock_guard lock(mutex_);
  if (reasons) count(*reasons, where, why);
  if (!written_) {
    std::error_code ignored;  // opening the file fails right below, with a message
    std::filesystem::create_directories(path_.parent_path(), ignored);
    out_.open(path_, std::ios::trunc);
    out_ << "kind\twhere\twhy\n";
    written_ = true;
  }
  out_ << fmt::format("{}\t{}\t{}\n", kind, escape(where), escape(why));
}

std::vector<Report::Reason> Report::frequent_rejections(std::size_t most) const {
  const std::lock_guard lock(mutex_);
  return most_frequent(rejections_, most);
}

std::vector<Report::Reason> Report::frequent_notes(std::size_t most) const {
  const std::lock_guard lock(mutex_);
  return most_frequent(notes_, most);
}

void Report::finish() {
  if (!written_) return;
  out_.flush();
  if (!out_)
    throw EnvironmentError(
        fmt::format("Cannot write the report {}; check permissions and free space.", path_.string()));
}

std::filesystem::path reports_path(const std::filesystem::path& index) {
  return index / "reports";
}

void remove_old_reports(const std::filesystem::path& index, std::size_t kept) {
  std::vector<std::filesystem::path> reports;
  std::error_code ignored;  // old reports do no harm
  for (const auto& entry : std::filesystem::directory_iterator(reports_path(index), ignored))
    if (is_report_name(entry.path().filename().string())) reports.push_back(entry.path());
  std::sort(reports.begin(), reports.end());
  for (std::size_t i = 0; i + kept < reports.size(); ++i) std::filesystem::remove(reports[i], ignored);
}

}  // namespace broadsheet
