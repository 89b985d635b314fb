// Checks that concern several options. All throw UsageError.
#pragma once

#include "searcher/command_line/options.h"
#include "searcher/query/date_expression.h"

namespace broadsheet {

/// An index must be named.
void check_index(const Options& options);
/// The range must not end before it begins.
void check_dates(const DateRange& dates);
/// Selected fields need a format of tables or JSON objects.
void check_fields(const Options& options);

/// True if the request makes sense without a query: it has filters, dates, facets or a histogram.
bool narrows(const Request& request);

/// Sets the parts of the request that depend on several options. Checks nothing.
void settle(Options& options);

/// Checks a search, then settles it. `has_query` is true if a query or a document for similar ones is given.
void settle_search(Options& options, bool has_query);

}  // namespace broadsheet
