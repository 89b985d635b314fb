#include "searcher/ranking/ranked_matches.h"

#include <algorithm>

namespace broadsheet {
namespace {

/// False when the time was up in the middle of a search.
bool begins_with(const Xapian::MSet& matches, const Xapian::MSet& beginning) {
  return matches.size() >= beginning.size() &&
         std::equal(beginning.begin(), beginning.end(), matches.begin());
}

}  // namespace

bool RankedMatches::read(std::size_t count, std::size_t checked) {
  constexpr std::size_t most = ~Xapian::doccount{0};
  if (count > 0) count = std::max(count, reranker_.depth());
  const Xapian::MSet found = enquire_.get_mset(0, static_cast<Xapian::doccount>(std::min(count, most)),
                                               static_cast<Xapian::doccount>(std::min(checked, most)));
  enquire_.clear_matchspies();
  if (!begins_with(found, matches_)) return false;
  matches_ = found;
  const bool first_time = order_.empty();
  for (auto place = static_cast<Xapian::doccount>(order_.size()); place < matches_.size(); ++place) {
    const Xapian::MSetIterator match = matches_[place];
    order_.push_back({*match, place, match.get_weight()});
  }
  if (first_time) reranker_.rerank(order_);
  return true;
}

Xapian::Document RankedMatches::document(std::size_t place) const {
  return matches_[static_cast<Xapian::doccount>(order_[place].place)].get_document();
}

}  // namespace broadsheet
