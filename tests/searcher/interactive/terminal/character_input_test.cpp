#include "searcher/interactive/terminal/character_input.h"

#include <string_view>

#include "tests/support/catch.h"

namespace broadsheet::interactive {
namespace {

std::u32string characters(std::string_view bytes) {
  CharacterInput input(true);
  std::u32string all;
  for (const char byte : bytes)
    if (const std::optional<char32_t> character = input.add(byte)) all += *character;
  return all;
}

}  // namespace

TEST_CASE("characters of several bytes come with their last byte") {
  CharacterInput input(true);
  CHECK(input.add('\xC3') == std::nullopt);
  CHECK(input.add('\xA9') == U'é');
  CHECK(characters("a送😀") == U"a送😀");
}

TEST_CASE("bytes that are no character are forgotten, those after them are not") {
  CHECK(characters("\xff"
                   "a") == U"a");
  CHECK(characters("\xA9"
                   "a") == U"a");
  CHECK(characters("\xE9"
                   "a\xC3\xA9") == U"aé");
  CHECK(characters("\xED\xA0\x80"
                   "a") == U"a");
  CHECK(characters("\xC3\xC3\xA9") == U"é");
}

TEST_CASE("in another character set the C library decides") {
  CharacterInput input(false);  // tests run in the locale C
  CHECK(input.add('a') == U'a');
}

}  // namespace broadsheet::interactive
