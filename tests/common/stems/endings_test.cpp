#include "common/stems/endings.h"

#include <array>
#include <string>

#include "tests/support/catch.h"

using broadsheet::Ending;
using broadsheet::ends_with_listed;
using broadsheet::is_listed;
using broadsheet::replace_ending;

namespace {

std::string replaced(std::string word) {
  constexpr std::array endings{Ending{"ions", "ion", 1}, Ending{"s", "", 3}};
  replace_ending(word, endings);
  return word;
}

}  // namespace

TEST_CASE("The first ending that fits is replaced, if enough of the word is before it") {
  CHECK(replaced("nations") == "nation");
  CHECK(replaced("ions") == "ion");
  CHECK(replaced("laws") == "law");
  CHECK(replaced("gas") == "gas");
  CHECK(replaced("") == "");
}

TEST_CASE("A list has whole words") {
  CHECK(is_listed("loi", "roi loi emploi"));
  CHECK(is_listed("roi", "roi loi emploi"));
  CHECK(is_listed("emploi", "roi loi emploi"));
  CHECK_FALSE(is_listed("plo", "roi loi emploi"));
  CHECK_FALSE(is_listed("oi", "roi loi emploi"));
  CHECK_FALSE(is_listed("", "roi loi emploi"));
}

TEST_CASE("A word may end with a word of a list") {
  CHECK(ends_with_listed("parlement", "ment vient"));
  CHECK(ends_with_listed("vient", "ment vient"));
  CHECK_FALSE(ends_with_listed("votent", "ment vient"));
}
