// What looks like a citation and is none.
#include <string>

#include "common/laws/citation.h"
#include "tests/support/catch.h"

namespace broadsheet {
namespace {

constexpr const char* no_citations[] = {
    "on 12/05/2016 the council met",
    "2016/17 season",
    "the 2016/2017 budget year",
    "he ate 3/4 of the cake",
    "call +49 30 1234/5678 now",
    "tel. 202-555-0143",
    "they won 3-2 and 21/19",
    "a C-130 aircraft and a C-17",
    "the A-320 and the T-72",
    "model T-1000/4",
    "ISBN 978-3-16-148410-0",
    "a price of $1,983.50",
    "Section 5 of the report",
    "Chapter 12 of the book",
    "Article 5 of the magazine",
    "Part II of the series",
    "Act now, pay later",
    "The Act was adopted",
    "an act of war in 1939",
    "Sister Act 2",
    "the third act",
    "in Act 3, Scene 2",
    "a balancing act",
    "The Final Act",
    "President Bill Clinton",
    "Buffalo Bill and Bill Gates",
    "the electricity bill 2022",
    "regulations on 2016/679 goods",
    "https://example.com/C-131/12",
    "see www.example.org/eu/GDPR",
    "mail gdpr@example.org",
    "in US 50 people",
    "about 300 US troops",
    "The US 101 highway",
    "in 42 US states",
    "S. 45 im Heft",
    "the DSA booth at the fair",
    "he met Dora",
    "they reach for more",
    "REACH out to us",
    "the Democratic National Convention in Chicago",
    "a House resolution",
    "a screen resolution of 1920",
    "the resolution 1080 display",
    "New Year's resolution 2024",
    "directive from 2014",
    "Directive 42",
    "Order 66",
    "the order of 2016",
    "§ 218 wird gestrichen",
    "E.O. Wilson",
    "Executive Order of the day",
    "P.L. Travers",
    "H.R. managers",
    "HR department 2024",
    "the SI units 2019",
    "PL 3",
    "COM port 3",
    "OJ Simpson",
    "an OJ a day",
    "in 1992, c. 500 people died",
    "the Geneva talks",
    "Schengen area",
    "the Paris deal of the art market",
    "Kyoto temples",
    "his Green deal with the bank",
    "Horizon shares fell",
    "code red",
    "the dress code",
    "Da Vinci Code",
    "a code of conduct",
    "Rom 8,28",
    "1 Kor 13",
    "BVB 3/2",
    "AI acts strangely",
    "Data acts as fuel",
    "the European way of life programme",
};

TEST_CASE("look-alikes are no citations") {
  for (const char* text : no_citations) {
    INFO(text);
    std::string shown;
    for (const Citation& citation : find_citations(text)) shown += citation.id + " ";
    CHECK(shown == "");
  }
}

}  // namespace
}  // namespace broadsheet
