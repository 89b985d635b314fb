// Combines the compiled clauses of a group into one query.
#pragma once

#include <map>
#include <string>

#include <xapian.h>

#include "searcher/query/term_queries.h"

namespace broadsheet {

/// Queries for values, by field. Values of one field are alternatives; all fields must match.
using Narrowing = std::map<std::string, Queries>;

Xapian::Query narrow_all(Xapian::Query query, const Narrowing& narrowing);

/// The clauses of a group, sorted by what they do.
struct GroupClauses {
  Queries should, must, must_not;
  Queries searches;  ///< all must match, and they rank
  Narrowing narrowing;

  /// Matches every document if no clause selects any.
  Xapian::Query whole() const;

 private:
  Xapian::Query positive() const;
  Xapian::Query words() const;
};

}  // namespace broadsheet
