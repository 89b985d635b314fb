#include "common/terminal.h"

#include <unistd.h>
#include <cstdlib>

#include "tests/support/catch.h"

namespace broadsheet {
namespace {

TerminalFacts colour_terminal() {
  TerminalFacts facts;
  facts.is_terminal = true;
  facts.columns = 120;
  facts.type = "xterm-256color";
  return facts;
}

}  // namespace

TEST_CASE("a terminal gets colours and links, a pipe neither") {
  CHECK(wants_colour(colour_terminal(), ColourChoice::automatic));
  CHECK(wants_links(colour_terminal(), ColourChoice::automatic));
  TerminalFacts pipe = colour_terminal();
  pipe.is_terminal = false;
  CHECK_FALSE(wants_colour(pipe, ColourChoice::automatic));
  CHECK_FALSE(wants_links(pipe, ColourChoice::automatic));
}

TEST_CASE("NO_COLOR, a dumb and an unknown terminal get no colours") {
  TerminalFacts facts = colour_terminal();
  facts.no_colour = true;
  CHECK_FALSE(wants_colour(facts, ColourChoice::automatic));
  facts = colour_terminal();
  facts.type = "dumb";
  CHECK_FALSE(wants_colour(facts, ColourChoice::automatic));
  facts.type = "";
  CHECK_FALSE(wants_colour(facts, ColourChoice::automatic));
}

TEST_CASE("an explicit choice of colour is obeyed everywhere") {
  TerminalFacts pipe;
  pipe.no_colour = true;
  CHECK(wants_colour(pipe, ColourChoice::always));
  CHECK_FALSE(wants_colour(colour_terminal(), ColourChoice::never));
}

TEST_CASE("links never go into a pipe, nor to terminals that print them as text") {
  TerminalFacts pipe = colour_terminal();
  pipe.is_terminal = false;
  CHECK_FALSE(wants_links(pipe, ColourChoice::always));
  TerminalFacts console = colour_terminal();
  console.type = "linux";
  CHECK_FALSE(wants_links(console, ColourChoice::always));
  console.type = "dumb";
  CHECK_FALSE(wants_links(console, ColourChoice::always));
}

TEST_CASE("the width is what was asked for, else the terminal's, else COLUMNS, else 80") {
  TerminalFacts facts = colour_terminal();
  facts.columns_variable = 70;
  CHECK(usable_width(facts, 60) == 60);
  CHECK(usable_width(facts, std::nullopt) == 120);
  facts.columns = 0;
  CHECK(usable_width(facts, std::nullopt) == 70);
  facts.columns_variable = 0;
  CHECK(usable_width(facts, std::nullopt) == 80);
}

TEST_CASE("facts about a pipe come from the environment") {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  setenv("COLUMNS", "101", 1);
  setenv("NO_COLOR", "1", 1);
  setenv("TERM", "xterm", 1);
  const TerminalFacts facts = terminal_facts(ends[1]);
  CHECK_FALSE(facts.is_terminal);
  CHECK(facts.columns == 0);
  CHECK(facts.columns_variable == 101);
  CHECK(facts.no_colour);
  CHECK(facts.type == "xterm");
  setenv("COLUMNS", "wide", 1);
  setenv("NO_COLOR", "", 1);
  CHECK(terminal_facts(ends[1]).columns_variable == 0);
  CHECK_FALSE(terminal_facts(ends[1]).no_colour);
  close(ends[0]);
  close(ends[1]);
}

}  // namespace broadsheet
