// What is pasted from a document finds it, whatever signs, brackets and capitals it has.

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/sentences.h"
#include "searcher/query/blanks.h"
#include "searcher/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/index_contents.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

Request pasted(std::string_view text, std::size_t limit) {
  Request request;
  request.text = text;
  request.limit = limit;
  request.collapse = false;
  request.suggestions = false;
  request.snippets = 0;
  return request;
}

bool finds(Searcher& searcher, std::string_view text, const std::string& id) {
  const Results results = searcher.search(pasted(text, searcher.document_count()));
  return std::any_of(results.hits.begin(), results.hits.end(), [&](const Hit& hit) { return hit.id == id; });
}

std::vector<std::string_view> sentences_of(std::string_view text) {
  std::vector<std::string_view> sentences;
  for (std::size_t at = 0; at < text.size(); at = next_sentence(text, at)) {
    const Span span = sentence_at(text, at);
    sentences.push_back(text.substr(span.begin, span.end - span.begin));
  }
  return sentences;
}

std::vector<std::string_view> paragraphs_of(std::string_view text) {
  std::vector<std::string_view> paragraphs;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", at), text.size());
    paragraphs.push_back(text.substr(at, end - at));
    at = end + 2;
  }
  return paragraphs;
}

/// Each has something that is an operator in a query.
constexpr std::array texts = {
    "Visitors must NOT feed the otters. Keepers must NOT either.",
    "The harbour board met at noon -without its chairman- and adjourned at once.",
    "THE BOARD OF TRADE (BOT) AND THE ADMIRALTY DID NOT AGREE ON FEES OR DUES",
    "Three ships (two tugs, one ferry). Also a barge",
    "Aims of the scheme:\n-cut waste\n-plant trees\n-NOT to raise fees",
    "Write to clerk@harbour.example or see @harbourclerk. Source:Lantern Press. It answers title:letters "
    "too.",
    "Frost of -12 degrees was met on Monday. It will NOT last.",
    "The lighthouse* was sold [3] in May. Its lamp^2 went to a museum~ nearby.",
    "Is it safe?Nobody knows. Call +49 30 5550100 -at night- OR write.",
    "She said: \"We will not leave this quay until the last lantern is lit. And then? =\"Perhaps\" we go.",
    "(a) quays, NEAR the weir; (b) locks, AND sluices; (c) piers && jetties || moorings; (d) all else.",
    "Whereas the ferrymen have petitioned for relief -AND WHEREAS the toll is heavy; AND WHEREAS the said "
    "toll "
    "was laid in haste, NOT upon petition, the commissioners appointed for the river do hereby declare",
};

}  // namespace

TEST_CASE("Pasted text with signs of the query language finds its document first") {
  std::vector<Document> documents;
  for (const char* text : texts) {
    Document& document = documents.emplace_back();
    document.id = std::to_string(documents.size());
    document.language = "en";
    document.text = text;
  }
  const TemporaryIndex index(documents);
  Searcher searcher(index.path());
  for (const Document& document : documents) {
    INFO(document.text);
    const Results results = searcher.search(pasted(document.text, 1));
    INFO(results.parsed);
    REQUIRE(results.hits.size() == 1);
    CHECK(results.hits.front().id == document.id);
  }
}

TEST_CASE("Every sentence and paragraph of the sample corpus finds its document") {
  const TemporaryFolder folder;
  const std::filesystem::path index = folder.path() / "index";
  run(options_for(index, {BROADSHEET_SAMPLE_CORPUS}));
  Searcher searcher(index);
  std::size_t pasted_texts = 0;
  for (const Document& document : index_contents(index))
    for (const auto& pieces : {sentences_of(document.text), paragraphs_of(document.text)})
      for (const std::string_view piece : pieces) {
        if (!is_searchable(piece)) continue;
        ++pasted_texts;
        if (!finds(searcher, piece, document.id)) FAIL_CHECK(document.id << " is not found by: " << piece);
      }
  CHECK(pasted_texts > 500);
}
