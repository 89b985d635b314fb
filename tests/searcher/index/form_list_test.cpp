#include "searcher/index/form_list.h"

#include "tests/support/catch.h"

using broadsheet::FormList;

TEST_CASE("forms are visited from a place on, and the visitor may go forward") {
  FormList list;
  for (const char* form : {"aid", "aide", "arms", "army", "art"}) REQUIRE(list.add(form));
  std::vector<std::string> visited;
  const auto keep = [&](std::string_view form, std::string& go_to) {
    visited.emplace_back(form);
    if (form == "aide") go_to = "army";
    return form != "army";
  };
  list.visit({}, keep);
  CHECK(visited == std::vector<std::string>{"aid", "aide", "army"});
  visited.clear();
  list.visit("arn", keep);
  CHECK(visited == std::vector<std::string>{"art"});
  visited.clear();
  list.visit("b", keep);
  FormList().visit({}, keep);
  CHECK(visited.empty());
}
