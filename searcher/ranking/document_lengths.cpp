#include "searcher/ranking/document_lengths.h"

namespace broadsheet {

DocumentLengths::DocumentLengths(const std::vector<Xapian::Database>& generations) {
  for (const Xapian::Database& generation : generations)
    by_uuid_.emplace(generation.get_uuid(), Lengths(std::size_t{generation.get_lastdocid()} + 1));
  /// An index was copied by hand, and the copies cannot be told apart.
  if (by_uuid_.size() != generations.size()) by_uuid_.clear();
}

DocumentLengths::Lengths* DocumentLengths::of(const Xapian::Database& generation) {
  const auto found = by_uuid_.find(generation.get_uuid());
  return found == by_uuid_.end() ? nullptr : &found->second;
}

}  // namespace broadsheet
