#include "indexer/input/unicode_stream.h"

#include "indexer/input/code_page.h"
#include "indexer/input/head_stream.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;
using namespace std::string_literals;

namespace {

// ASCII text with each character in `width` bytes.
std::string wide(const std::string& text, std::size_t width, bool little_endian) {
  std::string bytes;
  for (char c : text) {
    std::string unit(width, '\0');
    (little_endian ? unit.front() : unit.back()) = c;
    bytes += unit;
  }
  return bytes;
}

std::string converted(std::string bytes, std::size_t piece = 5) {
  return read_all(*as_utf8(std::make_unique<HeadStream>(stream_of(std::move(bytes), piece))));
}

}  // namespace

TEST_CASE("byte order marks decide and are dropped") {
  CHECK(converted("\xEF\xBB\xBFGröße") == "Größe");
  CHECK(converted("\xFF\xFE" + wide("text", 2, true)) == "text");
  CHECK(converted("\xFE\xFF" + wide("text", 2, false)) == "text");
  CHECK(converted("\xFF\xFE\0\0"s + wide("text", 4, true)) == "text");
  CHECK(converted("\0\0\xFE\xFF"s + wide("text", 4, false)) == "text");
  CHECK(converted("\xFF\xFE\xE4\0\x3D\xD8\0\xDE"s) == "ä😀");
}

TEST_CASE("without a mark the zero bytes tell") {
  const std::string text = "A text of which most letters are ASCII.\n";
  for (std::size_t width : {2, 4})
    for (bool little_endian : {true, false}) CHECK(converted(wide(text, width, little_endian)) == text);
}

TEST_CASE("a long text is converted piece by piece") {
  std::string text;
  for (int i = 0; i < 50000; ++i) text += "line\n";
  CHECK(converted(wide(text, 2, true), 333) == text);
}

TEST_CASE("half characters and a lone byte at the end do no harm") {
  CHECK(converted("\xFF\xFE"
                  "a\0\x3D\xD8"s) == "a\uFFFD");
  CHECK(converted("\xFF\xFE"
                  "a\0b"s) == "a\uFFFD");
  CHECK(converted("\xFF\xFE") == "");
}

TEST_CASE("other bytes pass as they are") {
  CHECK(converted("") == "");
  CHECK(converted("W\xE4rme") == "W\xE4rme");
  CHECK(converted("a few \0 NULs \0\0 in a text"s) == "a few \0 NULs \0\0 in a text"s);
}

TEST_CASE("UTF-16 without a mark is recognised in scripts with few zero bytes") {
  for (const char* text :
       {"Правительство одобрило закон о связи.\nМинистр заявил, что деньги будут.\n",
        "政府推迟讨论新的水法，因为一些城市要求更多时间。\n部长表示，资金将在秋天发给地方。\n",
        "Η κυβέρνηση αναβάλλει τον νόμο για το νερό, επειδή οι δήμοι ζήτησαν χρόνο.\n"}) {
    CHECK(converted(bytes_in(text, "UTF-16LE")) == text);
    CHECK(converted(bytes_in(text, "UTF-16BE")) == text);
  }
  const std::string latin =
      "Ein Text f\xFCr St\xE4"
      "dte mit einer \0 darin, und er geht noch weiter.\n"s;
  CHECK(converted(latin) == latin);
}
