#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "searcher/ranking/reranker.h"

namespace broadsheet {

/// The matches of a search from the best on, reranked, read as far as they are wanted. One thread.
class RankedMatches {
 public:
  /// Both must outlive it.
  RankedMatches(Xapian::Enquire& enquire, Reranker& reranker) : enquire_(enquire), reranker_(reranker) {}

  /// Reads so many matches, or all there are; looks at `checked` in any case. The order of what was read
  /// before stays, and match spies see the first search only. False, and nothing changes, when the search
  /// does not begin with what was read before: a deadline ended it early.
  bool read(std::size_t count, std::size_t checked = 0);

  std::size_t size() const { return order_.size(); }
  const RankedDocument& operator[](std::size_t place) const { return order_[place]; }
  Xapian::Document document(std::size_t place) const;

  /// What the last read() got, in Xapian's order.
  const Xapian::MSet& matches() const { return matches_; }

 private:
  Xapian::Enquire& enquire_;
  Reranker& reranker_;
  Xapian::MSet matches_;
  std::vector<RankedDocument> order_;
};

}  // namespace broadsheet
