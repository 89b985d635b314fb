#include "searcher/zero_hits/date_relaxations.h"

#include <string>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::zero_hits;

namespace {

std::vector<std::string> wider(const std::string& dates, const std::vector<HistogramRow>& months = {}) {
  QueryNode node;
  node.kind = QueryNode::Kind::field;
  node.field = "date";
  node.text = dates;
  node.dates = read_date_expression(dates, Date{2026, 1, 1, {}}).value();
  std::vector<std::string> texts;
  for (const Relaxation& way : relax_dates(node, months)) texts.push_back(way.node->text);
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("A day becomes its month, its year, and one more year on both sides") {
  CHECK(wider("2024-03-07") == Texts{"2024-03", "2024", "2023..2025"});
  CHECK(wider("2023-11..2024-02") == Texts{"2022..2025"});
}

TEST_CASE("Open ends stay open") {
  CHECK(wider("2030..").back() == "2029..");
  CHECK(wider("..1990").back() == "..1991");
}

TEST_CASE("The nearest months with documents are on both sides") {
  const std::vector<HistogramRow> months{{"2019-01", 3}, {"2021-05", 1}, {"2024-02", 9}, {"2025-01", 1}};
  CHECK(wider("2023", months) == Texts{"2023", "2022..2024", "2021-05", "2024-02"});
}

TEST_CASE("Documents without a date have no wider dates, and the first and last year stay in the calendar") {
  CHECK(wider("none").empty());
  CHECK(wider("0000").back() == "0000..0001");
  CHECK(wider("9999").back() == "9998..9999");
}
