#include "indexer/extractors/mail/rtf_body.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("HTML inside of RTF is taken out as it was") {
  const RtfBody body = rtf_body(
      "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}\n"
      "{\\*\\htmltag64 <p>}\\htmlrtf \\par \\htmlrtf0 gr\\'fcn{\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0 "
      "blau"
      "{\\*\\htmltag72 </p>}}");
  CHECK(body.is_html);
  CHECK(body.text == "<p>grün&amp;blau</p>");
}

TEST_CASE("other RTF is read without its formatting") {
  const RtfBody body = rtf_body(
      "{\\rtf1\\ansi\\ansicpg1251{\\stylesheet{\\s1 Normal;}}{\\*\\generator X;}\\b "
      "\\'ca\\'f0\\'e0\\'ed\\b0\\par\n"
      "\\uc1 \\u8222?a\\u-10179?\\u-8704? \\{b\\}}");
  CHECK_FALSE(body.is_html);
  CHECK(body.text == "Кран\n„a😀 {b}");
}

TEST_CASE("broken RTF ends somewhere") {
  for (const char* rtf : {"", "{", "}}}}", "\\", "\\'", "\\'e", "{\\u", "\\u99999999999999999999", "{\\*"})
    CHECK(rtf_body(rtf).text.size() < 10);
}
