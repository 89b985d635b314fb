#include "searcher/diff/document_diff.h"

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

DocumentDiff diff_texts(const std::string& from, const std::string& to) {
  Document a, b;
  a.text = from, b.text = to;
  return diff_documents(a, b);
}

/// One sign a paragraph.
std::string signs(const DocumentDiff& diff) {
  std::string text;
  for (const ParagraphDiff& paragraph : diff.paragraphs)
    text += " -+~>"[static_cast<std::size_t>(paragraph.change)];
  return text;
}

}  // namespace

TEST_CASE("fields with other values are told, the title first") {
  Document from, to;
  from.title = "Pier rebuilt", to.title = "Pier to be rebuilt";
  from.source = to.source = "Courier";
  to.date = Date{2026, 3, 1, {}};
  to.authors = {"Ines Falk", "Per Holm"};
  CHECK(diff_documents(from, to).fields ==
        std::vector<FieldDiff>{{"title", "Pier rebuilt", "Pier to be rebuilt"},
                               {"date", "", "2026-03-01"},
                               {"author", "", "Ines Falk, Per Holm"}});
}

TEST_CASE("the same text has no change, whatever its blank lines") {
  const DocumentDiff diff =
      diff_texts("One line here.\n\nAnother one.", "One  line here.\n\n\n\nAnother one.\n");
  CHECK(diff.same_text());
  CHECK(signs(diff) == "  ");
  CHECK(diff.same_words == 5);
}

TEST_CASE("paragraphs are added, removed and changed") {
  const DocumentDiff diff = diff_texts(
      "The council met today.\n\nIt cost 14 million euros in all.\n\nNobody spoke.",
      "The council met today.\n\nIt cost 15 million euros in all.\n\nThe mayor left early that day.");
  CHECK(signs(diff) == " ~-+");
  CHECK(diff.paragraphs[1].parts == std::vector<TextPart>{{Change::same, "It cost "},
                                                          {Change::removed, "14 "},
                                                          {Change::added, "15 "},
                                                          {Change::same, "million euros in all."}});
  CHECK(diff.removed_words == 3);
  CHECK(diff.added_words == 7);
}

TEST_CASE("a paragraph that stands elsewhere is moved, and no word of it changed") {
  const DocumentDiff diff =
      diff_texts("First part.\n\nSecond part.\n\nThird part.", "Third part.\n\nFirst part.\n\nSecond part.");
  CHECK(signs(diff) == ">  ");
  CHECK(diff.same_text());
  CHECK(diff.same_words == 6);
}

TEST_CASE("texts without blank lines have their lines as paragraphs") {
  CHECK(signs(diff_texts("one\ntwo\nthree", "one\nthree")) == " - ");
}

TEST_CASE("an empty text against a text") {
  CHECK(signs(diff_texts("", "Some words.")) == "+");
  CHECK(signs(diff_texts("Some words.", "")) == "-");
  CHECK(diff_texts("", "").same_text());
}
