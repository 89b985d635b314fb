#include "indexer/run/run_summary.h"

#include <fmt/format.h>

namespace broadsheet {
namespace {

constexpr std::size_t shown_reasons = 3;
constexpr std::size_t shown_keys = 8;

std::string count_of(std::uint64_t count, std::string_view what) {
  return count == 0 ? std::string() : fmt::format(", {} {}", count, what);
}

std::string rejections_text(const Report& report) {
  std::string text;
  for (const Report::Reason& reason : report.frequent_rejections(shown_reasons))
    text += fmt::format("{:>9} rejected: {} ({})\n", reason.count, reason.why, reason.where);
  return text;
}

std::string notes_text(const Report& report) {
  std::string text;
  for (const Report::Reason& note : report.frequent_notes(shown_reasons)) {
    text += fmt::format("{}: {}", note.where, note.why);
    text += note.count > 1 ? fmt::format(" (and {} more like this)\n", note.count - 1) : "\n";
  }
  return text;
}

std::string texts_by_length(const KeyTally& keys) {
  std::string text;
  for (const KeyCounts& counts : keys.keys())
    if (counts.texts > 0)
      text += fmt::format(
          "\"{0}\" became the text of {1} {2}, for want of a known key; --map text=KEY names another.\n",
          counts.key, counts.texts, counts.texts == 1 ? "record" : "records");
  return text;
}

std::string unused_keys(const KeyTally& keys) {
  std::string list;
  std::size_t unused = 0;
  for (const KeyCounts& counts : keys.keys()) {
    if (counts.unused == 0) continue;
    if (++unused <= shown_keys)
      list += fmt::format("{}{} ({})", list.empty() ? "" : ", ", counts.key, counts.unused);
  }
  if (unused == 0) return {};
  if (unused > shown_keys) list += fmt::format(" and {} more", unused - shown_keys);
  return fmt::format("Keys not used, with their records: {}; --fields-report lists all keys.\n", list);
}

}  // namespace

std::string summary_text(const RunCounters& counters, double seconds) {
  return fmt::format("{} records in {:.1f} s: {} added, {} updated, {} unchanged{}{}{}{}{}{}{}{}{}\n",
                     counters.records.load(), seconds, counters.added.load(), counters.updated.load(),
                     counters.unchanged.load(), count_of(counters.removed, "removed"),
                     count_of(counters.duplicates, "superseded duplicates"),
                     count_of(counters.separated, "with the id of another document"),
                     count_of(counters.rejected, "rejected"), count_of(counters.without_text, "without text"),
                     count_of(counters.without_title, "without title"),
                     count_of(counters.without_date, "without date"),
                     count_of(counters.undated, "with unreadable dates"),
                     count_of(counters.uncertain_dates, "with dates taken for day/month"));
}

std::string findings_text(const Report& report, const KeyTally& keys) {
  return rejections_text(report) + notes_text(report) + texts_by_length(keys) + unused_keys(keys);
}

}  // namespace broadsheet
