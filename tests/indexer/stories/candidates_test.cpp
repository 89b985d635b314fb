#include "indexer/stories/candidates.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::stories;

namespace {

/// Bands that no other document has, but for the given first ones.
SketchedDocument document(std::uint32_t number, std::initializer_list<std::uint32_t> bands) {
  SketchedDocument made;
  for (std::uint32_t i = 0; i < Sketch::bands; ++i) made.sketch.band[i] = 1000 + number * 10 + i;
  std::copy(bands.begin(), bands.end(), made.sketch.band.begin());
  made.content_hash = made.docid = number;
  return made;
}

std::vector<CandidatePair> candidates(const std::vector<SketchedDocument>& documents) {
  return find_candidates(documents, std::vector(documents.size(), true));
}

}  // namespace

TEST_CASE("documents that share two bands are compared, each pair once") {
  CHECK(candidates({document(0, {1, 2}), document(1, {1, 2}), document(2, {1})}) ==
        std::vector<CandidatePair>{{0, 1}});
}

TEST_CASE("old documents are not compared with each other") {
  const std::vector documents{document(0, {1, 2, 3}), document(1, {1, 2, 3}), document(2, {1, 2, 3})};
  CHECK(find_candidates(documents, {false, false, true}) == std::vector<CandidatePair>{{0, 2}, {1, 2}});
  CHECK(find_candidates(documents, {false, false, false}).empty());
}

TEST_CASE("where many documents share a band, only nearly equal sketches are compared") {
  std::vector<SketchedDocument> documents;
  for (std::uint32_t i = 0; i < 100; ++i) documents.push_back(document(i, {1, 2, 3, 4}));
  CHECK(candidates(documents).empty());
  for (std::uint32_t i = 100; i < 102; ++i) documents.push_back(document(i, {1, 2, 3, 4, 5, 6}));
  CHECK(candidates(documents) == std::vector<CandidatePair>{{100, 101}});
}

TEST_CASE("all copies of a story that very many published hang together") {
  std::vector<SketchedDocument> documents;
  for (std::uint32_t i = 0; i < 500; ++i) documents.push_back(document(i, {1, 2, 3, 4, 5, 6, 7, 8}));
  const std::vector<CandidatePair> pairs = candidates(documents);
  CHECK(pairs.size() < 500 * 5);
  for (std::uint32_t i = 1; i < 500; ++i)
    CHECK(std::find(pairs.begin(), pairs.end(), CandidatePair{i - 1, i}) != pairs.end());
}
