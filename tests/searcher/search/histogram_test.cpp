#include "searcher/search/histogram.h"

#include <string>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

using Lines = std::vector<std::string>;

DateCounts counts_of(const std::vector<std::string>& keys) {
  DateCounts counts;
  for (const std::string& key : keys) counts.add(key);
  return counts;
}

std::string shown(const HistogramRow& row) {
  const std::string corpus = row.corpus ? " of " + std::to_string(*row.corpus) : "";
  return row.period + " " + std::to_string(row.count) + corpus;
}

/// Every row, undated ones last.
Lines rows(const DateCounts& found, Period period, const DateCounts* corpus = nullptr) {
  Lines notes;
  const Histogram histogram = make_histogram(found, period, corpus, notes);
  CHECK(notes.empty());
  Lines lines;
  for (const HistogramRow& row : histogram.rows) lines.push_back(shown(row));
  lines.push_back(shown(histogram.undated));
  return lines;
}

}  // namespace

TEST_CASE("gaps between periods are rows of zero") {
  const DateCounts found = counts_of({"20231130", "20240201", "20240202", ""});
  CHECK(rows(found, Period::year) == Lines{"2023 1", "2024 2", "undated 1"});
  CHECK(rows(found, Period::quarter) == Lines{"2023-Q4 1", "2024-Q1 2", "undated 1"});
  CHECK(rows(found, Period::month) == Lines{"2023-11 1", "2023-12 0", "2024-01 0", "2024-02 2", "undated 1"});
  CHECK(rows(counts_of({"20240228", "20240301"}), Period::day) ==
        Lines{"2024-02-28 1", "2024-02-29 0", "2024-03-01 1", "undated 0"});
}

TEST_CASE("weeks go from Monday to Sunday, over the turn of the year") {
  CHECK(rows(counts_of({"20201227", "20201228", "20210103", "20210104"}), Period::week) ==
        Lines{"2020-W52 1", "2020-W53 2", "2021-W01 1", "undated 0"});
}

TEST_CASE("nothing found has no rows") {
  CHECK(rows({}, Period::month) == Lines{"undated 0"});
  CHECK(rows(counts_of({""}), Period::month) == Lines{"undated 1"});
}

TEST_CASE("rows say how many documents the index has of their period") {
  const DateCounts corpus = counts_of({"20231101", "20231130", "20231201", "20240201", "20240202", "", ""});
  CHECK(rows(counts_of({"20231130", "20240201"}), Period::month, &corpus) ==
        Lines{"2023-11 1 of 2", "2023-12 0 of 1", "2024-01 0 of 0", "2024-02 1 of 2", "undated 0 of 2"});
  CHECK(share_of({"2023-11", 1, 4}) == 0.25);
  CHECK(share_of({"2024-01", 0, 0}) == 0);
}

TEST_CASE("more than 10,000 rows become rows of a longer period, and a note says so") {
  Lines notes;
  const Histogram histogram =
      make_histogram(counts_of({"19000101", "20240101"}), Period::day, nullptr, notes);
  CHECK(histogram.period == Period::week);
  CHECK(histogram.rows.size() == 6471);
  CHECK(notes == Lines{"A histogram by day would have 45291 rows, more than 10000; this one is by week."});
  notes.clear();
  CHECK(make_histogram(counts_of({"00000101", "99991231"}), Period::day, nullptr, notes).period ==
        Period::year);
}
