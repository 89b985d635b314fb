#include "indexer/stories/verification.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include "indexer/stories/resemblance.h"
#include "indexer/threads/first_fault.h"

namespace broadsheet::stories {
namespace {

constexpr std::size_t pairs_at_once = 256;
constexpr std::size_t most_texts_kept = 1024;  ///< per thread

/// What all threads share.
struct Work {
  const std::vector<std::filesystem::path>& generations;
  std::span<const SketchedDocument> documents;
  std::span<const CandidatePair> pairs;
  std::atomic<std::size_t> next{0};
  std::mutex mutex;  ///< guards sets and verdicts
  DisjointSets& sets;
  Verdicts& verdicts;
  FirstFault fault;
};

/// The work of one thread. Pairs are sorted, so the cached texts are soon needed again.
class Verifier {
 public:
  explicit Verifier(Work& work) : work_(work), stored_(work.generations) {}

  void run() {
    while (true) {
      const std::size_t begin = work_.next.fetch_add(pairs_at_once);
      if (begin >= work_.pairs.size()) return;
      verify(work_.pairs.subspan(begin, std::min(pairs_at_once, work_.pairs.size() - begin)));
    }
  }

 private:
  void verify(std::span<const CandidatePair> pairs) {
    if (texts_.size() > most_texts_kept) texts_.clear();
    const std::vector<CandidatePair> open = open_pairs(pairs);
    std::vector<bool> same;
    for (const auto& [a, b] : open) same.push_back(is_same_story(compare(text(a), text(b))));
    const std::lock_guard lock(work_.mutex);
    for (std::size_t i = 0; i < open.size(); ++i) {
      const auto [a, b] = open[i];
      work_.verdicts.add(hash(a), hash(b), same[i]);
      if (same[i]) work_.sets.unite(a, b);
    }
  }

  /// Pairs that are not in one set after applying the verdicts.
  std::vector<CandidatePair> open_pairs(std::span<const CandidatePair> pairs) {
    std::vector<CandidatePair> open;
    const std::lock_guard lock(work_.mutex);
    for (const auto& [a, b] : pairs) {
      if (work_.sets.find(a) == work_.sets.find(b)) continue;
      const std::optional<bool> same = work_.verdicts.find(hash(a), hash(b));
      if (!same) open.emplace_back(a, b);
      if (same.value_or(false)) work_.sets.unite(a, b);
    }
    return open;
  }

  std::uint64_t hash(std::uint32_t number) const { return work_.documents[number].content_hash; }

  const ComparableText& text(std::uint32_t number) {
    const auto known = texts_.find(number);
    if (known != texts_.end()) return known->second;
    const SketchedDocument& place = work_.documents[number];
    const Document document = stored_.get(place.generation, place.docid);
    return texts_.emplace(number, ComparableText(document.text, document.source)).first->second;
  }

  Work& work_;
  StoredDocuments stored_;
  std::map<std::uint32_t, ComparableText> texts_;
};

}  // namespace

void unite_stories(const std::vector<std::filesystem::path>& generations,
                   std::span<const SketchedDocument> documents, std::span<const CandidatePair> pairs,
                   unsigned threads, DisjointSets& sets, Verdicts& verdicts) {
  Work work{generations, documents, pairs, {}, {}, sets, verdicts, {}};
  const auto run = [&work] {
    try {
      Verifier(work).run();
    } catch (...) {
      work.fault.keep(std::current_exception());
    }
  };
  const std::size_t useful = std::min<std::size_t>(threads, pairs.size() / pairs_at_once + 1);
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < useful; ++i) others.emplace_back(run);
    run();
  }
  work.fault.rethrow();
}

}  // namespace broadsheet::stories
