#include "indexer/extractors/mail/mapi_message.h"

#include "tests/indexer/extractors/mail/mail_reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

TEST_CASE("what Outlook stores is read like a message that was sent") {
  MapiMessage message;
  message.subject = "Crane:\nstill";
  message.sender = {"Doe, \"Jane\"", "jane@x.example"};
  message.to = {{"Max Roe", ""}, {"", "ann@x.example"}};
  message.plain = "Text\n--outer\nstill text";
  message.attachments = {{"pl an;\"x\".txt", "text/plain", "", "bytes"}};
  const ExtractedDocument document = read_mail(sent_form(message));
  CHECK(values_of(document, "title") == "Crane: still");
  CHECK(values_of(document, "from") == "Doe, \"Jane\" <jane@x.example>");
  CHECK(values_of(document, "to") == "Max Roe | ann@x.example");
  CHECK(document.text == "Text\n--outer\nstill text");
  CHECK(document.embedded == std::vector<EmbeddedFile>{{"pl an;\"x\".txt", "bytes"}});
}

TEST_CASE("RTF is read where there is no other form") {
  MapiMessage message;
  message.rtf = "{\\rtf1\\ansi The crane\\par stands.}";
  CHECK(read_mail(sent_form(message)).text == "The crane\nstands.");
}

TEST_CASE("compressed RTF is decompressed, and a wild size is not believed") {
  // [MS-OXRTFCP], section 3.1: the example.
  const std::string compressed(
      "\x2d\x00\x00\x00\x2b\x00\x00\x00\x4c\x5a\x46\x75\xf1\xc5\xc7\xa7\x03\x00\x0a\x00\x72\x63\x70\x67\x31"
      "\x32\x35"
      "\x42\x32\x0a\xf3\x20\x68\x65\x6c\x09\x00\x20\x62\x77\x05\xb0\x6c\x64\x7d\x0a\x80\x0f\xa0",
      49);
  CHECK_THAT(decompressed_rtf(compressed), Catch::Contains("hello world"));
  std::string wild = compressed;
  wild[7] = '\x7f';
  CHECK(decompressed_rtf(wild).empty());
  CHECK(decompressed_rtf("short").empty());
}

TEST_CASE("code pages have names") {
  CHECK(charset_of_code_page(1252) == "windows-1252");
  CHECK(charset_of_code_page(28592) == "iso-8859-2");
  CHECK(charset_of_code_page(932) == "cp932");
  CHECK(charset_of_code_page(0).empty());
}
