#include "common/long_term.h"

#include <string>

#include "tests/support/catch.h"

using broadsheet::shorten_term;

TEST_CASE("A term within the limit stays as it is") {
  CHECK(shorten_term("grid", 32) == "grid");
  CHECK(shorten_term(std::string(32, 'a'), 32) == std::string(32, 'a'));
  CHECK(shorten_term("", 32) == "");
}

TEST_CASE("A longer term is cut and ends in a hash of all of it") {
  const std::string a = shorten_term(std::string(33, 'a'), 32);
  CHECK(a.size() == 32);
  CHECK(a.substr(0, 16) == std::string(15, 'a') + "#");
  CHECK(shorten_term(std::string(600, 'a') + "x", 32) != shorten_term(std::string(600, 'a') + "y", 32));
  CHECK(shorten_term(std::string(600, 'a'), 32) == shorten_term(std::string(600, 'a'), 32));
}

TEST_CASE("A cut never splits a character") {
  for (int before = 0; before < 4; ++before) {
    const std::string text =
        std::string(static_cast<std::size_t>(before), 'a') +
        "\U0001F30D\U0001F30D\U0001F30D\U0001F30D\U0001F30D\U0001F30D\U0001F30D\U0001F30D";
    const std::string term = shorten_term(text, 32);
    const std::string head = term.substr(0, term.find('#'));
    CHECK(text.starts_with(head));
    CHECK((head.size() - static_cast<std::size_t>(before)) % 4 == 0);
  }
}
