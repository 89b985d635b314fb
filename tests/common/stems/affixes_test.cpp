#include "common/stems/affixes.h"

#include <array>
#include <string>
#include <string_view>

#include "tests/support/catch.h"

using broadsheet::Affix;
using broadsheet::fold_accents_but;
using broadsheet::listed_stem_inside;
using broadsheet::replace_ending;

namespace {

constexpr std::array endings = {Affix{"ies", "y", 2}, Affix{"s", "", 2}};

std::string affix_replaced(std::string word) {
  replace_ending(word, endings);
  return word;
}

std::string_view listed(std::string_view word) {
  if (word == "law") return "law";
  if (word == "unlaw") return "unl";
  return word == "city" ? "cit" : "";
}

std::string_view listed_inside(std::string_view word) {
  constexpr std::string_view prefixes[] = {"un", "of"};
  return listed_stem_inside(word, listed, prefixes, endings);
}

}  // namespace

TEST_CASE("The first ending that fits is replaced, if enough letters come before it") {
  CHECK(affix_replaced("parties") == "party");
  CHECK(affix_replaced("laws") == "law");
  CHECK(affix_replaced("law") == "law");
  CHECK(affix_replaced("as") == "as");
  CHECK(affix_replaced("ies") == "ie");
  CHECK(affix_replaced("\u00E9\u00E9s") == "\u00E9\u00E9");  // letters, not bytes
  CHECK(affix_replaced("\u00E9s") == "\u00E9s");
}

TEST_CASE("A listed word is found whole, before an ending, and behind a prefix") {
  CHECK(listed_inside("law") == "law");
  CHECK(listed_inside("laws") == "law");
  CHECK(listed_inside("cities") == "cit");
  CHECK(listed_inside("oflaws") == "law");
  CHECK(listed_inside("ofcities") == "cit");
  CHECK(listed_inside("unlaws") == "unl");  // itself, not the law in it
  CHECK(listed_inside("un") == "");
  CHECK(listed_inside("lawn") == "");
}

TEST_CASE("Characters can be kept when accents are folded") {
  const auto is_e_acute = [](char32_t c) { return c == U'\u00E9'; };
  CHECK(fold_accents_but("\u00E9t\u00E8\xFF", is_e_acute) == "\u00E9te");
}
