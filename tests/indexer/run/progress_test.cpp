#include "indexer/run/progress.h"

#include <nlohmann/json.hpp>

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("progress tells records, bytes and speed") {
  RunCounters counters;
  counters.records = 1200;
  counters.bytes_read = 50'000'000;
  CHECK(progress_text(counters, 10) == "1200 records, 50.0 MB, 5.0 MB/s");
  CHECK(progress_text(counters, 0) == "1200 records, 50.0 MB, 0.0 MB/s");
}

TEST_CASE("progress tells what was rejected, and the time left when the input's size is known") {
  RunCounters counters;
  counters.records = 1200;
  counters.rejected = 3;
  counters.bytes_read = 50'000'000;
  counters.bytes_total = 200'000'000;
  CHECK(progress_text(counters, 25) == "1200 records, 50.0 MB, 2.0 MB/s, 25 % done, 1:15 left, 3 rejected");
}

TEST_CASE("an input that grew while it was read has no time left, rather than less than none") {
  RunCounters counters;
  counters.bytes_read = 300'000'000;
  counters.bytes_total = 200'000'000;
  CHECK(progress_text(counters, 10) == "0 records, 300.0 MB, 30.0 MB/s");
}

TEST_CASE("progress says when the run is merging") {
  RunCounters counters;
  counters.records = 7;
  counters.merging = true;
  CHECK(progress_text(counters, 10) == "7 records read, merging");
}

TEST_CASE("progress as JSON has every count, and the total only when it is known") {
  RunCounters counters;
  counters.records = 9;
  counters.added = 1;
  counters.updated = 2;
  counters.unchanged = 3;
  counters.duplicates = 1;
  counters.separated = 6;
  counters.removed = 4;
  counters.rejected = 2;
  counters.warnings = 5;
  counters.undated = 1;
  counters.without_title = 7;
  counters.bytes_read = 1000;
  CHECK(
      progress_json(counters, 1.2345, "progress") ==
      R"({"event":"progress","records":9,"added":1,"updated":2,"unchanged":3,"duplicates":1,"separated":6,"removed":4,)"
      R"("rejected":2,"warnings":5,"undated":1,"without_text":0,"without_title":7,"without_date":0,"bytes_read":1000,"seconds":1.234})");
  counters.bytes_total = 2000;
  CHECK(nlohmann::json::parse(progress_json(counters, 0, "done"))["bytes_total"] == 2000);
}

TEST_CASE("a progress display ends with its object, whatever the mode") {
  const RunCounters counters;
  for (const ProgressMode mode : {ProgressMode::plain, ProgressMode::json, ProgressMode::none})
    CHECK_NOTHROW(ProgressDisplay(mode, counters));
}
