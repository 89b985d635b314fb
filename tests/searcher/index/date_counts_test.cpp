#include "searcher/index/date_counts.h"

#include <string>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

using Lines = std::vector<std::string>;

Lines listed_days(const DateCounts& counts) {
  Lines lines;
  for (const DateCounts::Day& day : counts.days())
    lines.push_back(iso_day(day.date) + " " + std::to_string(day.documents));
  return lines;
}

}  // namespace

TEST_CASE("documents are counted by day, whatever their time and order") {
  DateCounts counts;
  for (const char* key : {"20240305", "20240305102030", "18991231", "20251231", "20240229", "18991231"})
    counts.add(key);
  CHECK(listed_days(counts) == Lines{"1899-12-31 2", "2024-02-29 1", "2024-03-05 2", "2025-12-31 1"});
  CHECK(counts.dated() == 6);
  CHECK(counts.undated() == 0);
}

TEST_CASE("what is no date counts as undated") {
  DateCounts counts;
  for (const char* key : {"", "2024", "2024xx05", "20241305", "20240300"}) counts.add(key);
  counts.add("20240305", 7);
  counts.add_undated(10);
  CHECK(listed_days(counts) == Lines{"2024-03-05 7"});
  CHECK(counts.undated() == 15);
}

TEST_CASE("the calendar's ends are counted") {
  DateCounts counts;
  counts.add("99991231");
  counts.add("00000101");
  CHECK(listed_days(counts) == Lines{"0000-01-01 1", "9999-12-31 1"});
}
