// The building blocks of compiled queries.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/date.h"
#include "common/entity.h"
#include "common/schema.h"
#include "searcher/query/date_expression.h"
#include "searcher/query/language_share.h"
#include "searcher/query/text_pattern.h"

namespace broadsheet {

using Queries = std::vector<Xapian::Query>;

/// A single query is returned as it is. No queries match nothing.
Xapian::Query combine(Xapian::Query::op op, const Queries& queries);

/// The readings of a word weigh as one term that occurs where any of them does. `others` are the documents in
/// languages that do not read the query.
Xapian::Query text_query(const TextPattern& pattern, std::string_view prefix, const LanguageShare& others);

/// Matches every document. It is made anew each time: all threads would share the reference count of Xapian's
/// own one.
Xapian::Query all_documents();

/// Documents with this value of a keyword or exact field.
Xapian::Query keyword_query(const Field& field, const std::string& value);

/// Documents with any value of a field that has a slot, and without one.
Xapian::Query any_value_query(const Field& field);
Xapian::Query no_value_query(const Field& field);

/// Documents that name any of the entities.
Xapian::Query entity_query(const std::vector<EntityId>& entities);

/// Documents dated between two days; both are set and included.
Xapian::Query date_query(const DateRange& dates);
Xapian::Query undated_query();

/// Matches the same documents but adds nothing to the score. For parts of what ranks.
Xapian::Query without_score(const Xapian::Query& query);

/// Like without_score(), for a whole query or an alternative in one. All documents come first in it, so that
/// Xapian moves through the query by skipping. If a term without a score is in every document of a database
/// that has lost some, moving step by step ends in DatabaseCorruptError (Xapian 1.4.22 reads the list of
/// document lengths in its place and looks for its blocks under the term's name).
Xapian::Query all_that_match(const Xapian::Query& query);

/// The matches of `query` that match `filter` as well, with the scores of `query`.
Xapian::Query narrow(const Xapian::Query& query, const Xapian::Query& filter);

}  // namespace broadsheet
