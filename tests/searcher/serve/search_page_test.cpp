#include "searcher/serve/search_page.h"

#include <nlohmann/json.hpp>
#include <string>

#include "searcher/command_line/option_table.h"
#include "searcher/serve/open_api.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::serve;

TEST_CASE("The page is whole, and its script and style carry the number of its policy") {
  const SearchPage page = make_search_page();
  CHECK(page.html.find('@') == page.html.find("@media"));
  const std::string number = page.policy.substr(page.policy.find("nonce-") + 6, 32);
  CHECK_THAT(page.html, Catch::Contains("<script nonce=\"" + number + "\">\"use strict\""));
  CHECK_THAT(page.html, Catch::Contains("<style nonce=\"" + number + "\">"));
  CHECK_THAT(page.html, Catch::EndsWith("</html>\n"));
}

TEST_CASE("No two pages have the same number") {
  CHECK(make_search_page().policy != make_search_page().policy);
}

TEST_CASE("The page names no other site and writes no markup") {
  const std::string html = make_search_page().html;
  CHECK(html.find("https://") == std::string::npos);
  for (const char* risky :
       {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"})
    CHECK(html.find(risky) == std::string::npos);
}

TEST_CASE("The description has every key of the table and no other option") {
  const auto parameters = nlohmann::json::parse(open_api())["paths"]["/search"]["get"]["parameters"];
  for (const OptionRow& row : option_table()) {
    const std::string name(row.long_name());
    CAPTURE(name);
    const bool is_described = std::any_of(parameters.begin(), parameters.end(), [&](const auto& parameter) {
      return parameter["name"] == name && parameter["description"] == row.help;
    });
    CHECK(is_described == (row.in_requests != InRequests::never));
  }
}
