#include "searcher/render/hyperlink.h"

#include <string>

#include "tests/support/catch.h"

using broadsheet::render::link_target;

TEST_CASE("addresses of the web and of files become links") {
  CHECK(link_target("https://courier.example/a?b=c;d#e") == "https://courier.example/a?b=c;d#e");
  CHECK(link_target("HTTP://courier.example/") == "HTTP://courier.example/");
  CHECK(link_target("file:///tmp/a") == "file:///tmp/a");
}

TEST_CASE("other addresses do not") {
  for (const char* url : {"", "javascript:alert(1)", "courier.example", "https://", "ftp://a", "mailto:a@b"})
    CHECK(link_target(url).empty());
  CHECK(link_target("https://a/" + std::string(3000, 'x')).empty());
}

TEST_CASE("everything but printable ASCII is percent-encoded") {
  CHECK(link_target("https://a/\x1b\\b c\xc3\xa9\x7f") == "https://a/%1B\\b%20c%C3%A9%7F");
}

TEST_CASE("an empty target leaves no sequence") {
  std::string out;
  broadsheet::render::open_link("", out);
  broadsheet::render::close_link("", out);
  CHECK(out.empty());
  broadsheet::render::open_link("https://a", out);
  broadsheet::render::close_link("https://a", out);
  CHECK(out == "\x1b]8;;https://a\x1b\\\x1b]8;;\x1b\\");
}
