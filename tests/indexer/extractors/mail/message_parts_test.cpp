#include "indexer/extractors/mail/message_parts.h"

#include "tests/indexer/extractors/mail/mail_reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

// A message of parts between lines `--b`.
ExtractedDocument read_parts(const std::string& kind, const std::vector<std::string>& parts) {
  std::string message = "Subject: Harbour\nMIME-Version: 1.0\nContent-Type: " + kind + "; boundary=b\n\n";
  for (const std::string& part : parts) message += "--b\n" + part + "\n";
  return read_mail(message + "--b--\n");
}

const std::string plain = "Content-Type: text/plain\n\n";
const std::string html = "Content-Type: text/html\n\n";
const std::string pdf = "Content-Type: application/pdf; name=plan.pdf\nContent-Transfer-Encoding: base64\n\n";

}  // namespace

TEST_CASE("of alternatives the plain text is read if it says as much") {
  CHECK(
      read_parts("multipart/alternative", {plain + "The crane stands.", html + "<p>The <b>crane</b> stands."})
          .text == "The crane stands.");
  CHECK(read_parts("multipart/alternative", {plain + "Please view this message as HTML.", html + "<p>Crane"})
            .text == "Crane");
  CHECK(read_parts("multipart/alternative", {plain, html + "<p>Crane"}).text == "Crane");
}

TEST_CASE("attachments are files of their own, with their content as it was") {
  const ExtractedDocument document =
      read_parts("multipart/mixed", {plain + "See below.", pdf + "JVBERi0=\n"});
  CHECK(document.text == "See below.");
  CHECK(document.embedded == std::vector<EmbeddedFile>{{"plan.pdf", "%PDF-"}});
}

TEST_CASE("an attachment without a name gets one") {
  const ExtractedDocument document = read_parts(
      "multipart/mixed", {"Content-Type: application/pdf\n\n%PDF", "Content-Type: application/x\n\ny"});
  REQUIRE(document.embedded.size() == 2);
  CHECK(document.embedded[0].name == "attachment-1.pdf");
  CHECK(document.embedded[1].name == "attachment-2");
}

TEST_CASE("names of attachments are decoded, in both ways that there are") {
  const ExtractedDocument document = read_parts(
      "multipart/mixed",
      {"Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''gr%C3%BCn.pdf\n\nx",
       "Content-Type: application/pdf; name=\"=?utf-8?Q?gr=C3=BCn?=.pdf\"\n\nx",
       "Content-Type: application/pdf\nContent-Disposition: attachment;\n filename*0*=utf-8''gr%C3;\n "
       "filename*1*=%BCn.pdf\n\nx"});
  REQUIRE(document.embedded.size() == 3);
  for (const EmbeddedFile& file : document.embedded) CHECK(file.name == "grün.pdf");
}

TEST_CASE("an empty attachment is named") {
  CHECK(read_parts("multipart/mixed", {plain + "x", pdf}).warnings ==
        std::vector<std::string>{"attachment is empty: plan.pdf"});
}

TEST_CASE("pictures of a page are left out, attached ones are not") {
  const std::string picture = "Content-Type: image/png\nContent-ID: <p>\n\nPNG";
  CHECK(read_parts("multipart/related", {html + "<p>Crane<img src=cid:p>", picture}).embedded.empty());
  CHECK(read_parts("multipart/mixed", {plain + "x", picture}).embedded.size() == 1);
}

TEST_CASE("a message inside is a file, named by its subject") {
  const ExtractedDocument document =
      read_parts("multipart/mixed",
                 {plain + "See below.", "Content-Type: message/rfc822\n\nSubject: Old/new plan\n\nInside\n"});
  REQUIRE(document.embedded.size() == 1);
  CHECK(document.embedded[0].name == "Old_new plan.eml");
  CHECK_THAT(document.embedded[0].bytes,
             Catch::Contains("Subject: Old/new plan") && Catch::Contains("Inside"));
}

TEST_CASE("messages of a digest are files") {
  CHECK(read_parts("multipart/digest", {"\nSubject: One\n\n1", "\nSubject: Two\n\n2"}).embedded.size() == 2);
}

TEST_CASE("a report is read with its status") {
  const ExtractedDocument document =
      read_parts("multipart/report",
                 {plain + "Not delivered.", "Content-Type: message/delivery-status\n\nAction: failed",
                  "Content-Type: text/rfc822-headers\n\nSubject: Plan"});
  CHECK(with_brackets(document.text) == "Not delivered.\n\nAction: failed\n\n[Subject: Plan]");
}

TEST_CASE("of a signed message the signature is left out") {
  const ExtractedDocument document =
      read_parts("multipart/signed",
                 {plain + "Signed.", "Content-Type: application/pgp-signature; name=s.asc\n\n-----BEGIN"});
  CHECK(document.text == "Signed.");
  CHECK(document.embedded.empty());
}

TEST_CASE("an encrypted message says so") {
  CHECK(
      read_parts("multipart/encrypted", {"Content-Type: application/pgp-encrypted\n\nVersion: 1"}).warnings ==
      std::vector<std::string>{"encrypted; only its headers could be read"});
  CHECK(read_mail("Subject: x\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nabc")
            .warnings == std::vector<std::string>{"encrypted (S/MIME); only its headers could be read"});
}

TEST_CASE("an invitation is read as text") {
  const ExtractedDocument document =
      read_parts("multipart/alternative", {plain + "You are invited.",
                                           "Content-Type: text/calendar\n\nBEGIN:VEVENT\nSUMMARY:Harbour "
                                           "visit\nDTSTART:20240305T102030Z\nEND:VEVENT"});
  CHECK(document.text == "You are invited.\n\nHarbour visit\nStart: 2024-03-05 10:20");
}

TEST_CASE("parts without their boundary are read as one text") {
  const ExtractedDocument document =
      read_mail("Subject: x\nContent-Type: multipart/mixed; boundary=other\n\n--b\n\nThe crane stands.\n");
  CHECK_THAT(document.text, Catch::Contains("The crane stands."));
  CHECK(document.warnings == std::vector<std::string>{"parts without their boundary; read as one text"});
}

TEST_CASE("a message that is cut off is read to its end") {
  const ExtractedDocument document = read_mail(
      "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nText\n--b\n" + pdf + "JVBERi0");
  CHECK(document.text == "Text");
  CHECK(document.embedded.size() == 1);
}

TEST_CASE("parts are read to a bounded depth") {
  std::string message = "Subject: x\n";
  for (int i = 0; i < 200; ++i)
    message += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" +
               std::to_string(i) + "\n";
  CHECK(read_mail(message + "\nDeep\n").warnings ==
        std::vector<std::string>{"parts nested too deeply or too many; the others were left out"});
}

TEST_CASE("a text with a name is a file unless it is all that there is") {
  const std::string named = "Content-Type: text/plain; name=notes.txt\n\nNotes";
  CHECK(read_parts("multipart/mixed", {plain + "See notes.", named}).embedded.size() == 1);
  CHECK(read_parts("multipart/mixed", {named}).text == "Notes");
}
