#include "searcher/commands/document_parts.h"

#include "tests/support/catch.h"

namespace broadsheet::commands {
namespace {

std::string lines_of(std::string text, PartRange wanted) {
  const auto lines = cut_to_lines(text, wanted);
  return lines ? std::to_string(lines->first) + "-" + std::to_string(lines->last) + ":" + text : "none";
}

std::string pages_of(std::string text, const std::vector<std::size_t>& starts, PartRange wanted) {
  const auto pages = cut_to_pages(text, starts, wanted);
  return pages ? std::to_string(pages->first) + "-" + std::to_string(pages->last) + ":" + text : "none";
}

}  // namespace

TEST_CASE("a line ends with a line feed or with the text") {
  CHECK(lines_of("a\nb\nc", {1, 1}) == "1-1:a\n");
  CHECK(lines_of("a\nb\nc", {2, 3}) == "2-3:b\nc");
  CHECK(lines_of("a\nb\nc", {2, 99}) == "2-3:b\nc");
  CHECK(lines_of("a\n\nc\n", {2, 2}) == "2-2:\n");
  CHECK(lines_of("a\nb\n", {2, 9}) == "2-2:b\n");
  CHECK(lines_of("a\nb\n", {3, 3}) == "none");
  CHECK(lines_of("", {1, 1}) == "none");
}

TEST_CASE("a page goes to the next one or to the end of the text") {
  CHECK(pages_of("one two three", {0, 4, 8}, {1, 1}) == "1-1:one ");
  CHECK(pages_of("one two three", {0, 4, 8}, {2, 9}) == "2-3:two three");
  CHECK(pages_of("one three", {0, 4, 4}, {2, 2}) == "2-2:");
  CHECK(pages_of("one", {0}, {2, 2}) == "none");
  CHECK(pages_of("one", {}, {1, 1}) == "none");
}

}  // namespace broadsheet::commands
