#include "indexer/extractors/mail/html_mail.h"

#include "tests/indexer/extractors/mail/mail_reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

TEST_CASE("quotations of mail programs are asides") {
  CHECK(
      with_brackets(html_mail_text("<p>Mine</p><blockquote type=cite><p>Yours</p><p>too</p></blockquote>")) ==
      "Mine\n\n[Yours\n\ntoo]");
  CHECK(with_brackets(html_mail_text("Mine<div class='x_gmail_quote a'>Yours</div>Mine again")) ==
        "Mine\n\n[Yours]\n\nMine again");
  CHECK(with_brackets(html_mail_text("<p>Mine</p><div id=Signature>Jane</div>")) == "Mine\n\n[Jane]");
}

TEST_CASE("an indented text is no quotation") {
  CHECK(html_mail_text("<p>Mine</p><blockquote>A law says</blockquote>") == "Mine\n\nA law says");
}

TEST_CASE("a forwarded message is no aside although it is marked as one") {
  CHECK(html_mail_text(
            "<p>See</p><div class=gmail_quote>---------- Forwarded message ---------<br>From: Max</div>") ==
        "See\n\n---------- Forwarded message ---------\nFrom: Max");
}

TEST_CASE("a page tells its charset") {
  CHECK(charset_inside_html("<meta charset=\"utf-8\">") == "utf-8");
  CHECK(charset_inside_html("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>") ==
        "koi8-r");
  CHECK(charset_inside_html("<p>none").empty());
}
