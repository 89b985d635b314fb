#include "searcher/search/hit_stream.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <xxhash.h>

#include "common/index/stored_record.h"
#include "searcher/search/matched_clauses.h"

namespace broadsheet {
namespace {

/// Remembers the visited ids as 64-bit hashes.
class VisitedIds {
 public:
  void add(std::string_view id) { hashes_.push_back(hash_of(id)); }

  /// From now on, has() knows everything added so far.
  void begin_round(std::size_t round) {
    if (round == round_) return;
    std::sort(hashes_.begin(), hashes_.end());
    known_ = hashes_.size();
    round_ = round;
  }

  bool has(std::string_view id) const {
    return std::binary_search(hashes_.begin(), hashes_.begin() + static_cast<std::ptrdiff_t>(known_),
                              hash_of(id));
  }
  bool empty() const { return known_ == 0; }

 private:
  static std::uint64_t hash_of(std::string_view id) { return XXH3_64bits(id.data(), id.size()); }

  std::deque<std::uint64_t> hashes_;  ///< the first known_ are sorted
  std::size_t known_ = 0;
  std::size_t round_ = 0;
};

}  // namespace

void visit_hits(PreparedQuery& query, IndexReader& index, HitWriter& writer, const Deadline& deadline,
                const std::function<bool(const Results&)>& visit, Results& results) {
  VisitedIds visited;
  std::optional<MatchedClauses> clauses;
  if (query.request.arrived) clauses.emplace(query, index);
  std::size_t rank = 0;
  index.visit_matches(query.root, query.request, query.reader, [&](FoundDocument found, std::size_t round) {
    results.partial = deadline.has_passed();
    if (results.partial) return false;
    visited.begin_round(round);
    if (!visited.empty() && visited.has(decode_record(found.record).id)) return true;
    results.hits = {writer.write(std::move(found), ++rank)};
    if (clauses) results.hits.front().matched_clauses = clauses->of(results.hits.front().id);
    visited.add(results.hits.front().id);
    return visit(results);
  });
  results.hits.clear();
  results.total = {rank, rank, rank};
}

}  // namespace broadsheet
