#include "indexer/records/source_day_order.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

TEST_CASE("the region of a locale decides first") {
  CHECK(day_order_of_source({"en-US", "https://courier.example.uk/", ""}) == DayOrder::month_day);
  CHECK(day_order_of_source({"en_US.UTF-8", "", ""}) == DayOrder::month_day);
  CHECK(day_order_of_source({"en-GB", "https://agency.gov/", ""}) == DayOrder::day_month);
  CHECK(day_order_of_source({"zh-Hans-CN", "", ""}) == DayOrder::day_month);
}

TEST_CASE("then the domain of a country") {
  CHECK(day_order_of_source({"en", "https://www.agency.gov/a", ""}) == DayOrder::month_day);
  CHECK(day_order_of_source({"", "https://courier.state.us/a", ""}) == DayOrder::month_day);
  for (const char* url : {"https://courier.co.uk/a", "https://courier.com.au/", "http://courier.ie:80/",
                          "https://courier.in/a", "https://courier.nz", "courier.de"})
    CHECK(day_order_of_source({"", url, ""}) == DayOrder::day_month);
  CHECK(day_order_of_source({"", "", "agency.gov"}) == DayOrder::month_day);
}

TEST_CASE("then a language other than English") {
  CHECK(day_order_of_source({"de", "https://courier.com/a", ""}) == DayOrder::day_month);
  CHECK(day_order_of_source({"French", "", ""}) == DayOrder::day_month);
}

TEST_CASE("else nothing is known") {
  CHECK_FALSE(day_order_of_source({"", "", ""}));
  CHECK_FALSE(day_order_of_source({"en", "https://courier.com/a", "The Harbour Courier"}));
  CHECK_FALSE(day_order_of_source({"", "https://courier.io/", "Dr. No"}));
  CHECK_FALSE(day_order_of_source({"en-CA", "https://courier.ca/", ""}));
}
