#pragma once

#include <map>
#include <string>

#include <xapian.h>

#include "searcher/query/term_queries.h"

namespace broadsheet {

/// Queries for values by field: alternatives within a field, all of the fields.
using Narrowing = std::map<std::string, Queries>;

Xapian::Query narrow_all(Xapian::Query query, const Narrowing& narrowing);

/// The clauses of a group by what they do.
struct GroupClauses {
  Queries should, must, must_not;
  Queries searches;  ///< all must match, and rank
  Narrowing narrowing;

  /// Matches every document when nothing says which.
  Xapian::Query whole() const;

 private:
  Xapian::Query positive() const;
  Xapian::Query words() const;
};

}  // namespace broadsheet
