#include "indexer/readers/day_order.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

TEST_CASE("one row shows the order for all of them") {
  CHECK(day_order_evidence("date,text\n03/05/2021,a\n03/19/2021,b\n").order() == DayOrder::month_day);
  CHECK(day_order_evidence("date,text\n03/05/2021,a\n19/03/2021,b\n").order() == DayOrder::day_month);
  CHECK(day_order_evidence(R"({"date":"3-19-21 10:00"})").order() == DayOrder::month_day);
  CHECK(day_order_evidence(R"({"date": "03/05/2021"})").either == 1);
}

TEST_CASE("no order is seen where dates show none or both") {
  CHECK_FALSE(day_order_evidence("date\n03/05/2021\n04/05/2021\n").order());
  CHECK_FALSE(day_order_evidence("date\n03/19/2021\n19/03/2021\n").order());
  CHECK_FALSE(day_order_evidence("date\n2021-03-19\n19.03.2021\n").order());
  CHECK_FALSE(day_order_evidence("").order());
}

TEST_CASE("only what stands where a value begins and ends counts") {
  CHECK_FALSE(day_order_evidence("text\nsince 03/19/2021 it rains\nhttps://c.example/03/19/2021/\n").order());
  CHECK_FALSE(day_order_evidence("ratio\n3/19/20211\n3/19/2021x\n").order());
}
