#include "indexer/run/run_summary.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;

TEST_CASE("the summary counts what is there and what is missing") {
  RunCounters counters;
  counters.records = 9;
  counters.added = 7;
  counters.rejected = 2;
  CHECK(summary_text(counters, 0.25) == "9 records in 0.2 s: 7 added, 0 updated, 0 unchanged, 2 rejected\n");
  counters.without_text = 1;
  counters.without_title = 3;
  counters.without_date = 4;
  counters.uncertain_dates = 5;
  CHECK(summary_text(counters, 0.25) ==
        "9 records in 0.2 s: 7 added, 0 updated, 0 unchanged, 2 rejected, 1 without text, 3 without title, "
        "4 without date, 5 with dates taken for day/month\n");
}

TEST_CASE("the most frequent reasons of rejection come first, each with an example") {
  const testing::TemporaryFolder scratch;
  Report report(scratch / "report.tsv");
  report.reject({"a:1", "7 fields, but the header has 5"});
  report.reject({"b:1", "not valid JSON: a string is never closed"});
  report.reject({"a:2", "6 fields, but the header has 5"});
  report.reject({"c", "empty file"});
  report.reject({"d", "too long"});
  report.note("e.json", "records are in \"news\"");
  report.note("f.json", "records are in \"news\"");
  CHECK(findings_text(report, {}) ==
        "        2 rejected: 7 fields, but the header has 5 (a:1)\n"
        "        1 rejected: empty file (c)\n"
        "        1 rejected: not valid JSON: a string is never closed (b:1)\n"
        "e.json: records are in \"news\" (and 1 more like this)\n");
}

TEST_CASE("keys that became the text and keys that were not used are named") {
  const testing::TemporaryFolder scratch;
  KeyTally keys;
  keys.add(std::vector<readers::SeenKey>{{"remarks", std::nullopt, true},
                                         {"media", std::nullopt, false, true, "[1]"}},
           {});
  CHECK(findings_text(Report(scratch / "report.tsv"), keys) ==
        "\"remarks\" became the text of 1 record, for want of a known key; --map text=KEY names another.\n"
        "Keys not used, with their records: media (1); --fields-report lists all keys.\n");
}
