// The matches of a search, best first and reranked, read as far as needed.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "searcher/ranking/reranker.h"

namespace broadsheet {

/// Use on one thread only.
class RankedMatches {
 public:
  /// Both must outlive this object.
  RankedMatches(Xapian::Enquire& enquire, Reranker& reranker) : enquire_(enquire), reranker_(reranker) {}

  /// Reads `count` matches, or all there are, and examines at least `checked`. The order of earlier matches
  /// stays. Match spies see only the first search. Returns false and changes nothing if the search does not
  /// begin with the earlier matches because a deadline ended it.
  bool read(std::size_t count, std::size_t checked = 0);

  std::size_t size() const { return order_.size(); }
  const RankedDocument& operator[](std::size_t place) const { return order_[place]; }
  Xapian::Document document(std::size_t place) const;

  /// The result of the last read(), in Xapian's order.
  const Xapian::MSet& matches() const { return matches_; }

 private:
  Xapian::Enquire& enquire_;
  Reranker& reranker_;
  Xapian::MSet matches_;
  std::vector<RankedDocument> order_;
};

}  // namespace broadsheet
