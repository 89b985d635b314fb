#include "searcher/render/document_diffs.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::render;

namespace {

DocumentDiff pier_diff() {
  DocumentDiff diff;
  diff.from.id = "hc-1", diff.to.id = "cw-7";
  diff.from.title = "Pier rebuilt", diff.to.title = "Pier to be rebuilt";
  diff.to.date = Date{2026, 3, 2, {}};
  diff.fields = {{"title", "Pier rebuilt", "Pier to be rebuilt"}, {"date", "", "2026-03-02"}};
  diff.paragraphs = {{Change::same, {{Change::same, "First."}}},
                     {Change::changed,
                      {{Change::same, "It costs "},
                       {Change::removed, "14 "},
                       {Change::added, "15 "},
                       {Change::same, "million."}}},
                     {Change::removed, {{Change::removed, "Gone."}}},
                     {Change::moved, {{Change::moved, "Elsewhere."}}},
                     {Change::added, {{Change::added, "New."}}},
                     {Change::same, {{Change::same, "Last."}}},
                     {Change::same, {{Change::same, "Very last."}}}};
  diff.same_words = 8, diff.removed_words = 2, diff.added_words = 2;
  return diff;
}

std::string diff_as(std::string_view format, const DocumentDiff& diff, bool colour = false) {
  Style style;
  style.colour = colour;
  std::string out;
  diff_formats().find(format)->render(diff, style, out);
  return out;
}

}  // namespace

TEST_CASE("a difference can be read without colours") {
  CHECK(diff_as("text", pier_diff()) ==
        "--- hc-1\n"
        "+++ cw-7\n"
        "\n"
        "- title: Pier rebuilt\n"
        "+ title: Pier to be rebuilt\n"
        "+ date: 2026-03-02\n"
        "\n"
        "  (1 paragraph the same)\n"
        "~ It costs [-14-] {+15+} million.\n"
        "- Gone.\n"
        "> (moved here) Elsewhere.\n"
        "+ New.\n"
        "  (2 paragraphs the same)\n"
        "\n"
        "8 words the same, 2 removed, 2 added\n");
}

TEST_CASE("with colours, what is removed is red and what is added green") {
  const std::string text = diff_as("text", pier_diff(), true);
  CHECK(text.find("\x1b[31m") != std::string::npos);
  CHECK(text.find("\x1b[32m") != std::string::npos);
}

TEST_CASE("long stretches that are the same are cut to what stands beside a change") {
  std::string words;
  for (int i = 0; i < 60; ++i) words += "w" + std::to_string(i) + " ";
  DocumentDiff diff;
  diff.paragraphs = {{Change::changed, {{Change::same, words}, {Change::added, "end"}}}};
  diff.added_words = 1;
  const std::string text = diff_as("text", diff);
  CHECK(text.find("w20 ") == std::string::npos);
  CHECK(text.find("… w48 w49") != std::string::npos);
}

TEST_CASE("the same text is said to be the same") {
  DocumentDiff diff;
  diff.same_words = 3;
  CHECK(diff_as("text", diff).find("The texts are the same.") != std::string::npos);
}

TEST_CASE("JSON has fields, words and all paragraphs") {
  CHECK(
      diff_as("json", pier_diff()) ==
      R"({"format":1,"same_text":false,"from":{"id":"hc-1","title":"Pier rebuilt"},)"
      R"("to":{"id":"cw-7","title":"Pier to be rebuilt","date":"2026-03-02"},)"
      R"("words":{"same":8,"removed":2,"added":2},)"
      R"("fields":[{"field":"title","from":"Pier rebuilt","to":"Pier to be rebuilt"},)"
      R"({"field":"date","to":"2026-03-02"}],)"
      R"("paragraphs":[{"change":"same","text":"First."},)"
      R"({"change":"changed","parts":[{"change":"same","text":"It costs "},{"change":"removed","text":"14 "},)"
      R"({"change":"added","text":"15 "},{"change":"same","text":"million."}]},)"
      R"({"change":"removed","text":"Gone."},{"change":"moved","text":"Elsewhere."},)"
      R"({"change":"added","text":"New."},{"change":"same","text":"Last."},)"
      R"({"change":"same","text":"Very last."}]})"
      "\n");
}

TEST_CASE("other formats print no difference") {
  CHECK(diff_formats().find("csv") == nullptr);
  CHECK(diff_formats().names() == std::vector<std::string>{"text", "json"});
}
