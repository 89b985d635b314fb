#include "searcher/query/group_clauses.h"

namespace broadsheet {

Xapian::Query narrow_all(Xapian::Query query, const Narrowing& narrowing) {
  for (const auto& [field, values] : narrowing) query = narrow(query, combine(Xapian::Query::OP_OR, values));
  return query;
}

Xapian::Query GroupClauses::positive() const {
  if (searches.empty()) return words();
  const Xapian::Query search = combine(Xapian::Query::OP_AND, searches);
  return must.empty() && should.empty() ? search : Xapian::Query(Xapian::Query::OP_AND, words(), search);
}

Xapian::Query GroupClauses::words() const {
  if (must.empty()) return should.empty() ? all_documents() : combine(Xapian::Query::OP_OR, should);
  const Xapian::Query required = combine(Xapian::Query::OP_AND, must);
  if (should.empty()) return required;
  return {Xapian::Query::OP_AND_MAYBE, required, combine(Xapian::Query::OP_OR, should)};
}

Xapian::Query GroupClauses::whole() const {
  const Xapian::Query query = narrow_all(positive(), narrowing);
  if (must_not.empty()) return query;
  return {Xapian::Query::OP_AND_NOT, query, combine(Xapian::Query::OP_OR, must_not)};
}

}  // namespace broadsheet
