#include "searcher/commands/help.h"

#include <string>

#include "searcher/command_line/option_table.h"
#include "searcher/commands/command_table.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::commands;

TEST_CASE("help names every option and fits on 100 columns") {
  const std::string help = about_text(About::help, command_of({}));
  REQUIRE_FALSE(option_table().empty());
  for (const OptionRow& row : option_table())
    CHECK_THAT(help, Catch::Contains("\n  --" + std::string(row.long_name())));
  for (std::size_t at = 0, end = 0; (end = help.find('\n', at)) != std::string::npos; at = end + 1)
    CHECK(end - at <= 100);
}

TEST_CASE("the list of fields comes from the schema") {
  const std::string list = about_text(About::field_list, command_of({}));
  CHECK_THAT(
      list,
      Catch::Contains(
          "  source        publisher or site (query, filter, facet), as in source:\"Harbour Courier\"\n"));
  CHECK_THAT(list, Catch::Contains("  lang          short for language\n"));
  CHECK_THAT(list, !Catch::Contains("origin"));
}

TEST_CASE("the version is printed on one line") {
  CHECK_THAT(about_text(About::version, command_of({})),
             Catch::Matches("searcher \\(Broadsheet\\) [0-9.]+\n"));
}

TEST_CASE("the help names every command and says what it does") {
  const std::string help = about_text(About::help, command_of({}));
  for (const Command* command : command_table())
    CHECK_THAT(help, Catch::Contains(full_name(*command) + " " + std::string(command->synopsis) + "\n    "));
}

TEST_CASE("the help of one command has its options and formats only") {
  const std::string help = about_text(About::help, command_of({"diff"}));
  CHECK_THAT(help, Catch::StartsWith("searcher diff ID ID --db INDEX [options]\n    Shows what changed"));
  CHECK_THAT(help, Catch::Contains("\n  --format FORMAT") && Catch::Contains("\n  --help"));
  CHECK_THAT(help, Catch::EndsWith("\nFormats: text, json\n"));
  CHECK_THAT(help, !Catch::Contains("--limit") && !Catch::Contains("trec"));
}
