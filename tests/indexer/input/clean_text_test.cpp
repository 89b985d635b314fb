#include "indexer/input/clean_text.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace std::string_literals;

namespace {

std::string cleaned(std::string text) {
  clean_text(text);
  return text;
}

}  // namespace

TEST_CASE("line ends become \\n") {
  CHECK(cleaned("a\r\nb\rc\fd\ve\n") == "a\nb\nc\nd\ne\n");
  CHECK(cleaned("a\tb\nc") == "a\tb\nc");
}

TEST_CASE("control characters vanish from any place of a text") {
  for (std::size_t before : {0, 1, 6, 7, 8, 9, 20}) {
    const std::string text(before, 'x');
    CHECK(cleaned(text + "\x1b[31mred\x7f\x07" + text) == text + "[31mred" + text);
    CHECK(cleaned(text + "a\u0085b\u009bc" + text) == text + "abc" + text);
  }
  CHECK(cleaned("£ 5 – «ä» \u00a0") == "£ 5 – «ä» \u00a0");
}

TEST_CASE("a NUL becomes a blank and is counted") {
  std::string text = "a\0b\0\0"s;
  CHECK(clean_text(text) == 3);
  CHECK(text == "a b  ");
}

TEST_CASE("a line has no breaks and single blanks") {
  CHECK(clean_line(" \t a \n\n b\u0007c\u00a0 ") == "a bc");
  CHECK(clean_line("") == "");
  CHECK(clean_line(" \r\n ") == "");
}

TEST_CASE("trimming takes white space and no-break spaces off both ends") {
  CHECK(trim("\u00a0 a b \t\u00a0") == "a b");
  CHECK(is_blank(" \n\u00a0\t"));
  CHECK_FALSE(is_blank(" . "));
}

TEST_CASE("a long text is cut at a character") {
  CHECK(shortened("plain", 5) == "plain");
  CHECK(shortened("plainer", 5) == "plain...");
  CHECK(shortened("größer", 3) == "gr...");
}
