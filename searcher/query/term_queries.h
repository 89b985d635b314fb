#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/date.h"
#include "common/entity.h"
#include "common/schema.h"
#include "searcher/query/date_expression.h"
#include "searcher/query/text_pattern.h"

namespace broadsheet {

using Queries = std::vector<Xapian::Query>;

/// One query stands for itself; none matches nothing.
Xapian::Query combine(Xapian::Query::op op, const Queries& queries);

/// Several readings of one word weigh as one term that occurs where any of them does.
Xapian::Query text_query(const TextPattern& pattern, std::string_view prefix);

/// Every document. Another query each time: of Xapian's own all threads would change one counter by copying
/// it.
Xapian::Query all_documents();

/// Documents with the value of a keyword or exact field.
Xapian::Query keyword_query(const Field& field, const std::string& value);

/// Documents that name any of the entities.
Xapian::Query entity_query(const std::vector<EntityId>& entities);

/// Documents dated between two days, both set and included.
Xapian::Query date_query(const DateRange& dates);
Xapian::Query undated_query();

/// Matches what `query` does, and adds nothing to the score; for parts of what ranks.
Xapian::Query without_score(const Xapian::Query& query);

/// The same for a whole query, or an alternative in one. All documents come first, so that Xapian takes the
/// query forward by skipping: where a term without a score is in every document of a database of which some
/// were removed, going on step by step ends in DatabaseCorruptError (1.4.22 reads the list of document
/// lengths in its place and looks for its blocks under the term's name).
Xapian::Query all_that_match(const Xapian::Query& query);

/// What of `query` matches `filter` too, with the score of `query`.
Xapian::Query narrow(const Xapian::Query& query, const Xapian::Query& filter);

}  // namespace broadsheet
