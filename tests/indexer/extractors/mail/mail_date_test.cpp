#include "indexer/extractors/mail/mail_date.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("dates keep their zone") {
  CHECK(mail_date("Tue, 5 Mar 2024 10:20:30 +0530") == "2024-03-05T10:20:30+05:30");
  CHECK(mail_date("Tue, 5 Mar 2024 23:20:30 -0800 (PST)") == "2024-03-05T23:20:30-08:00");
  CHECK(mail_date("Tue Mar  5 10:20:30 2024") == "2024-03-05T10:20:30+00:00");
}

TEST_CASE("obsolete forms are read") {
  CHECK(mail_date("Mon, 3 Jan 94 10:20:30 EST") == "1994-01-03T10:20:30-05:00");
  CHECK(mail_date("3 Jan 2001 10:20 GMT") == "2001-01-03T10:20:00+00:00");
}

TEST_CASE("what is no date of a message is none") {
  for (const char* header : {"", "soon", "Thu, 01 Jan 1970 00:00:00 +0000", "Tue, 31 Feb 2010 10:00:00 +0100",
                             "Wed, 10 Mar 3021 10:00:00 +0000"})
    CHECK(mail_date(header).empty());
}

TEST_CASE("moments of Windows are read") {
  CHECK(date_of_filetime(133'541'040'300'000'000) == "2024-03-05T09:20:30Z");
  CHECK(date_of_filetime(0).empty());
  CHECK(date_of_filetime(~0ull).empty());
}
