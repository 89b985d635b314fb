#include "indexer/extractors/mail/calendar_text.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("an event is a text of its properties") {
  CHECK(calendar_text(
            "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nDTSTART:19700101T000000\nEND:VTIMEZONE\nBEGIN:VEVENT\n"
            "SUMMARY;LANGUAGE=en:Harbour\\, visit\nDTSTART;TZID=\"Europe/Berlin\":20240305T102030\n"
            "LOCATION:Pier 4\nORGANIZER;CN=\"Doe: Jane\":mailto:jane@x.org\nATTENDEE:MAILTO:max@x.org\n"
            "DESCRIPTION:First line\\nsec\n ond line\nBEGIN:VALARM\nDESCRIPTION:Alarm\nEND:VALARM\n"
            "END:VEVENT\nEND:VCALENDAR\n") ==
        "Harbour, visit\nStart: 2024-03-05 10:20\nLocation: Pier 4\nOrganizer: Doe: Jane <jane@x.org>\n"
        "Attendee: max@x.org\nFirst line\nsecond line\n");
}

TEST_CASE("a time that is none is left out") {
  CHECK(calendar_text("DTSTART:20240305T10aé20\nDUE:soon\n") == "Start: 2024-03-05\nDue: soon\n");
}

TEST_CASE("what is no calendar has no text") {
  CHECK(calendar_text("nothing").empty());
  CHECK(calendar_text("").empty());
}
