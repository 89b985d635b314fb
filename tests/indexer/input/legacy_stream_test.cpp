#include "indexer/input/legacy_stream.h"

#include "indexer/input/code_page.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

std::string noted;

std::string through(const std::string& bytes) {
  noted.clear();
  return read_all(
      *with_one_encoding(stream_of(bytes, 1000), [](std::string note) { noted = std::move(note); }));
}

}  // namespace

TEST_CASE("a file in an older encoding is converted as one") {
  std::string text = "id,title\n";
  for (int i = 0; i < 20000; ++i) text += "7,plain\n";
  text += "8,Rząd przyjął ustawę o łączności w małych gminach\n";
  for (int i = 0; i < 20000; ++i) text += "9,Łódź\n";
  CHECK(through(bytes_in(text, "ISO-8859-2")) == text);
  CHECK_THAT(noted, Catch::StartsWith("is not UTF-8; read as "));
}

TEST_CASE("UTF-8, also broken UTF-8, stays as it is") {
  CHECK(through("Größe – 日本") == "Größe – 日本");
  CHECK(noted.empty());
  CHECK(through("Größe und Wärme \xff überall") == "Größe und Wärme \xff überall");
  CHECK(through("") == "");
}
