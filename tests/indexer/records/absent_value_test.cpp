#include "indexer/records/absent_value.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("what programs write for a missing value is absent") {
  for (const char* value : {"",    " ",    "nan",  "NaN",  "None", "none",  "NULL",      "null", "N/A",
                            "n/a", "NA",   "-",    "--",   "—",    "\\N",   "undefined", "[]",   "{}",
                            "''",  "\"\"", "#N/A", "<NA>", "NaT",  " nan ", "(null)",    "['']"})
    CHECK(is_absent(value));
}

TEST_CASE("values that mean something are there") {
  for (const char* value : {"0", "No", "unknown", "Nantes", "None of the above", "- a", "N", "false", "?",
                            "[0]", "Null Island", "na", "Na"}) {
    INFO(value);
    CHECK_FALSE(is_absent(value));
  }
}
