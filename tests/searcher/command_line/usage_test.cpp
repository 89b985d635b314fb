#include "searcher/command_line/usage.h"

#include <string>

#include "searcher/command_line/option_table.h"
#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("help names every option and fits on 100 columns") {
  const std::string help = about_text(Options::Action::help);
  REQUIRE_FALSE(option_table().empty());
  for (const OptionRow& row : option_table())
    CHECK_THAT(help, Catch::Contains("\n  --" + std::string(row.long_name())));
  for (std::size_t at = 0, end = 0; (end = help.find('\n', at)) != std::string::npos; at = end + 1)
    CHECK(end - at <= 100);
}

TEST_CASE("the list of fields comes from the schema") {
  const std::string list = about_text(Options::Action::list_fields);
  CHECK_THAT(
      list,
      Catch::Contains(
          "  source        publisher or site (query, filter, facet), as in source:\"Harbour Courier\"\n"));
  CHECK_THAT(list, Catch::Contains("  lang          short for language\n"));
  CHECK_THAT(list, !Catch::Contains("origin"));
}

TEST_CASE("the version is printed on one line") {
  CHECK_THAT(about_text(Options::Action::version), Catch::Matches("searcher \\(Broadsheet\\) [0-9.]+\n"));
}
