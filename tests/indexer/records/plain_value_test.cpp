#include "indexer/records/plain_value.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

std::string text_of(std::string text) {
  decode_text(text);
  return text;
}

}  // namespace

TEST_CASE("short values lose tags and entities") {
  CHECK(without_markup("<b>R&amp;D</b> at O&#039;Neil") == "R&D at O'Neil");
  CHECK(without_markup("&lt;b&gt;") == "<b>");
  CHECK(without_markup("plain") == "plain");
}

TEST_CASE("texts lose entities unless they speak of markup") {
  CHECK(text_of("Tom &amp; Ann&nbsp;Doe") == "Tom & Ann Doe");
  CHECK(text_of("In HTML write &amp; for it") == "In HTML write &amp; for it");
}

TEST_CASE("a list is the paragraphs of a text, elsewhere its first item counts") {
  CHECK(value_of_list(Member::text, "['One.', 'Two.']") == "One.\n\nTwo.");
  CHECK(value_of_list(Member::source, "['Wire', 'Post']") == "Wire");
  CHECK(value_of_list(Member::source, "[Wire]").empty());
}
