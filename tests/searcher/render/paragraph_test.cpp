#include "searcher/render/paragraph.h"

#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::vector<std::string> lines_of(std::string_view text, std::size_t width) {
  const std::vector<Glyph> glyphs = glyphs_of(text);
  std::vector<std::string> lines;
  for (const auto line : wrapped(glyphs, width)) {
    lines.emplace_back();
    for (const Glyph& glyph : line) lines.back() += glyph.bytes;
  }
  return lines;
}

using Lines = std::vector<std::string>;

std::string paragraph(const HighlightedText& text, const Setting& setting, const Style& style) {
  std::string out;
  append_paragraph(text, setting, style, out);
  return out;
}

}  // namespace

TEST_CASE("lines end at blanks, which vanish there") {
  CHECK(lines_of("the grid can carry", 8) == Lines{"the grid", "can", "carry"});
  CHECK(lines_of("the grid", 100) == Lines{"the grid"});
  CHECK(lines_of("", 8).empty());
}

TEST_CASE("lines may end after hyphens and slashes") {
  CHECK(lines_of("net-zero", 5) == Lines{"net-", "zero"});
  CHECK(lines_of("a/bcd", 4) == Lines{"a/", "bcd"});
}

TEST_CASE("a word longer than a line is cut") {
  CHECK(lines_of("abcdefgh", 3) == Lines{"abc", "def", "gh"});
}

TEST_CASE("wide characters break anywhere and never stick out") {
  CHECK(lines_of("送電網計画", 5) == Lines{"送電", "網計", "画"});
  CHECK(lines_of("送電", 1) == Lines{"送", "電"});
}

TEST_CASE("no line begins with closing punctuation or a percent sign") {
  CHECK(lines_of("送電網。計画", 6) == Lines{"送電", "網。計", "画"});
  CHECK(lines_of("cut 40 % now", 6) == Lines{"cut", "40 %", "now"});
  CHECK(lines_of("est-ce vrai ?", 11) == Lines{"est-ce", "vrai ?"});
}

TEST_CASE("combining marks stay with their letter") {
  CHECK(lines_of("ae\u0301i", 2) == Lines{"ae\u0301", "i"});
}

TEST_CASE("no-break spaces do not break") {
  CHECK(lines_of("a 40\u00a0%", 4) == Lines{"a", "40\u00a0%"});
}

TEST_CASE("every line is indented, the first one by its own text") {
  const Setting setting{.first_indent = "1  ", .indent = 3, .colour = {}, .link = {}};
  CHECK(paragraph({"the grid can carry twice the load", {}}, setting, Style{.width = 20}) ==
        "1  the grid can\n   carry twice the\n   load\n");
}

TEST_CASE("text is set no wider than 100 columns") {
  CHECK(reading_width(Style{.width = 200}) == 100);
  CHECK(render::reading_width(render::Style{.width = 60}) == 60);
}

TEST_CASE("matches are coloured, and so is the rest when asked") {
  const Setting plain{.first_indent = {}, .indent = 0, .colour = {}, .link = {}};
  const Setting bold{.first_indent = {}, .indent = 0, .colour = sgr::bold, .link = {}};
  CHECK(paragraph({"the grid", {{4, 8}}}, plain, Style{.colour = true}) == "the \x1b[1;31mgrid\x1b[0m\n");
  CHECK(paragraph({"the grid", {{4, 8}}}, bold, render::Style{.colour = true}) ==
        "\x1b[1mthe \x1b[0m\x1b[1;31mgrid\x1b[0m\n");
  CHECK(paragraph({"the grid", {{4, 8}}}, bold, Style{}) == "the grid\n");
}

}  // namespace broadsheet::render
