#include "indexer/records/date_keys.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("keys say what kind of date their value is") {
  for (const char* key : {"date", "published", "pubDate", "publication_date", "Datum", "дата"})
    CHECK(date_key_kind(key) == DateKeyKind::day);
  for (const char* key : {"timestamp", "created_at", "published_at", "dateTime", "published_utc"})
    CHECK(date_key_kind(key) == DateKeyKind::moment);
  for (const char* key : {"modified", "updated_at", "last-modified", "dateModified"})
    CHECK(date_key_kind(key) == DateKeyKind::change);
  for (const char* key : {"year", "Year", "pub_year", "publication_year"})
    CHECK(date_key_kind(key) == DateKeyKind::year);
  CHECK(date_key_kind("month") == DateKeyKind::month_of_year);
  CHECK(date_key_kind("day") == DateKeyKind::day_of_month);
}

TEST_CASE("only keys that are called a date may hold the number of a day") {
  CHECK(is_called_date("Publication Date"));
  CHECK(is_called_date("fecha"));
  CHECK_FALSE(is_called_date("timestamp"));
  CHECK_FALSE(is_called_date("published"));
}
