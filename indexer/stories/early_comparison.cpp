#include "indexer/stories/early_comparison.h"

#include "indexer/stories/candidates.h"
#include "indexer/stories/disjoint_sets.h"
#include "indexer/stories/story_documents.h"
#include "indexer/stories/verification.h"

namespace broadsheet::stories {
namespace {

/// For fewer, reading the sketches of the index twice would take longer.
constexpr std::size_t few_segments = 8;

}  // namespace

Verdicts compare_early(const std::vector<std::filesystem::path>& generations,
                       const std::vector<std::filesystem::path>& segments, unsigned threads) {
  Verdicts verdicts;
  if (segments.size() < few_segments) return verdicts;
  std::vector<std::filesystem::path> folders = generations;
  folders.insert(folders.end(), segments.begin(), segments.end());
  const std::vector<SketchedDocument> documents = sketched_documents(folders);
  std::vector<bool> is_new;
  for (const SketchedDocument& document : documents)
    is_new.push_back(document.generation >= generations.size());
  DisjointSets sets(documents.size());
  unite_stories(folders, documents, find_candidates(documents, is_new), threads, sets, verdicts);
  return verdicts;
}

}  // namespace broadsheet::stories
