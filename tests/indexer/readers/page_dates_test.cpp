#include "indexer/readers/page_dates.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

std::string day(const std::string& html, const JsonLd& json_ld = {}, const MetaElements& metas = {}) {
  const FieldMapping mapping;
  DocumentBuilder builder(mapping);
  const HtmlTree tree(html);
  add_page_dates(tree, metas, json_ld, builder);
  builder.set(Member::text, "text");
  const Document document = std::get<ParsedDocument>(builder.finish({})).document;
  return document.date ? iso_day(*document.date) : "none";
}

JsonLd json_ld(std::string date, std::string modified) {
  JsonLd facts;
  facts.date = std::move(date);
  facts.modified = std::move(modified);
  return facts;
}

}  // namespace

TEST_CASE("metadata goes before elements, unless it is unreadable") {
  const std::string time = "<h1>A</h1><time datetime=2021-05-09>";
  CHECK(day(time, json_ld("2021-05-03", "")) == "2021-05-03");
  CHECK(day(time, {}, {{"date", "2021-05-03"}}) == "2021-05-03");
  CHECK(day(time, {}, {{"date", "soon"}}) == "2021-05-09");
}

TEST_CASE("dates of changes never go before dates of publication") {
  CHECK(day("<h1>A</h1><time datetime=2021-05-03>", json_ld("", "2021-05-09")) == "2021-05-03");
  CHECK(day("", json_ld("2021-05-03", "2021-05-09"), {{"article:modified_time", "2021-05-08"}}) ==
        "2021-05-03");
  CHECK(day("", json_ld("", "2021-05-09"), {{"date", "2021-05-03"}}) == "2021-05-03");
  CHECK(day("<h1>A</h1><time class=updated datetime=2021-05-09><time datetime=2021-05-03>") == "2021-05-03");
}

TEST_CASE("the date of a change counts alone") {
  CHECK(day("", json_ld("", "2021-05-09")) == "2021-05-09");
  CHECK(day("", {}, {{"article:modified_time", "2021-05-08"}}) == "2021-05-08");
  CHECK(day("<h1>A</h1><p>Updated <time datetime=2021-05-07>") == "2021-05-07");
}
