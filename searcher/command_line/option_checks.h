#pragma once

#include "searcher/command_line/cli.h"
#include "searcher/query/date_expression.h"

namespace broadsheet {

// What single options cannot check, because it depends on others. All throw UsageError.

/// That there is an index.
void check_index(const Options& options);
/// That the range is none that ends before it begins.
void check_dates(const DateRange& dates);
/// That the format has fields to select when some are selected: tables and objects have.
void check_fields(const Options& options);

/// Whether the request asks for something without a query.
bool narrows(const Request& request);

/// Puts into the request what depends on several options. Checks nothing.
void settle(Options& options);

}  // namespace broadsheet
