#include "indexer/extractors/mail/outlook_message.h"

#include "tests/indexer/extractors/mail/mail_reading.h"
#include "tests/indexer/extractors/mail/msg_writing.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

TEST_CASE("a message of Outlook is read by its properties") {
  MsgFolder message = msg_message("The crane", "It stands still.");
  message.times = {{0x0039, 133'541'040'300'000'000}};
  message.texts[0x0042] = "Jane Doe";
  message.texts[0x5d02] = "jane@x.example";
  message.texts[0x1035] = "<two@x.example>";
  message.texts[0x1042] = "<one@x.example>";
  message.folders["__recip_version1.0_#00000000"] = msg_recipient(1, "Max Roe", "max@x.example");
  message.folders["__recip_version1.0_#00000001"] = msg_recipient(2, "Ann Poe", "/O=EXAMPLE/CN=ANN");
  const ExtractedDocument document = read_msg(msg_file(message));
  CHECK(document.values == std::vector<std::pair<std::string, std::string>>{
                               {"title", "The crane"},
                               {"id", "two@x.example"},
                               {"date", "2024-03-05T09:20:30+00:00"},
                               {"author", "Jane Doe"},
                               {"from", "Jane Doe <jane@x.example>"},
                               {"to", "Max Roe <max@x.example>"},
                               {"cc", "Ann Poe"},
                               {"in_reply_to", "one@x.example"},
                               {"thread", "one@x.example"},
                           });
  CHECK(document.text == "It stands still.");
  CHECK(document.warnings.empty());
}

TEST_CASE("headers that came with a message go before its properties") {
  MsgFolder message = msg_message("Property", "Text");
  message.texts[0x007d] =
      "Microsoft Mail Internet Headers Version 2.0\r\nReceived: from a\r\nContent-Type: multipart/mixed;\r\n "
      "boundary=x\r\nFrom: Jane <jane@x.example>\r\nSubject: Header\r\nReferences: <one@x.example>\r\n\r\n";
  const ExtractedDocument document = read_msg(msg_file(message));
  CHECK(values_of(document, "title") == "Header");
  CHECK(values_of(document, "from") == "Jane <jane@x.example>");
  CHECK(values_of(document, "thread") == "one@x.example");
  CHECK(document.text == "Text");
}

TEST_CASE("texts in the code page of the message are read") {
  MsgFolder message;
  message.numbers[0x3ffd] = 1251;
  message.ansi_texts[0x0037] = "\xca\xf0\xe0\xed";
  message.ansi_texts[0x1000] = "\xf1\xf2\xee\xe8\xf2";
  const ExtractedDocument document = read_msg(msg_file(message));
  CHECK(values_of(document, "title") == "Кран");
  CHECK(document.text == "стоит");
}

TEST_CASE("the HTML form is read where the plain one lacks the content") {
  MsgFolder message = msg_message("x", "");
  message.binaries[0x1013] = "<html><body><p>The crane</p><p>stands.</p></body></html>";
  CHECK(read_msg(msg_file(message)).text == "The crane\n\nstands.");
}

TEST_CASE("attachments of a message of Outlook are files") {
  MsgFolder message = msg_message("x", "See below.");
  message.folders["__attach_version1.0_#00000000"] = msg_attachment("plan für 2024.pdf", "%PDF");
  const ExtractedDocument document = read_msg(msg_file(message));
  CHECK(document.embedded == std::vector<EmbeddedFile>{{"plan für 2024.pdf", "%PDF"}});
  CHECK(document.text == "See below.");
}

TEST_CASE("a message inside is a file in the form in which it is sent") {
  MsgFolder inner = msg_message("Inner", "Inside text");
  inner.folders["__attach_version1.0_#00000000"] = msg_attachment("plan.pdf", "%PDF");
  MsgFolder message = msg_message("Outer", "See below.");
  message.folders["__attach_version1.0_#00000000"] = msg_embedded(inner);
  const ExtractedDocument document = read_msg(msg_file(message));
  REQUIRE(document.embedded.size() == 1);
  CHECK(document.embedded[0].name == "Inner.eml");
  const ExtractedDocument inside = read_mail(document.embedded[0].bytes);
  CHECK(values_of(inside, "title") == "Inner");
  CHECK(inside.text == "Inside text");
  CHECK(inside.embedded == std::vector<EmbeddedFile>{{"plan.pdf", "%PDF"}});
}

TEST_CASE("pictures that the text shows are no attachments") {
  MsgFolder message = msg_message("x", "");
  message.binaries[0x1013] = "<p>Crane<img src='cid:p1'>";
  MsgFolder picture = msg_attachment("p.png", "PNG");
  picture.texts[0x370e] = "image/png";
  picture.texts[0x3712] = "p1";
  message.folders["__attach_version1.0_#00000000"] = picture;
  CHECK(read_msg(msg_file(message)).embedded.empty());
}

TEST_CASE("another compound file is no message") {
  CHECK_THROWS_AS(read_msg(compound_file({{"WordDocument", "x"}})), ExtractionFault);
  CHECK_THROWS_AS(read_msg("x"), ExtractionFault);
}
