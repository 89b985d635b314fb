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

/// Documents with the value of a keyword or exact field.
Xapian::Query keyword_query(const Field& field, const std::string& value);

/// Documents that name any of the entities.
Xapian::Query entity_query(const std::vector<EntityId>& entities);

/// Documents dated between two days, both set and included.
Xapian::Query date_query(const DateRange& dates);
Xapian::Query undated_query();

/// Matches what `query` does, and adds nothing to the score.
Xapian::Query without_score(const Xapian::Query& query);

/// What of `query` matches `filter` too, with the score of `query`.
Xapian::Query narrow(const Xapian::Query& query, const Xapian::Query& filter);

}  // namespace broadsheet
