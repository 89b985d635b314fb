#pragma once

// Checks of what depends on several options. All throw UsageError.

#include "searcher/command_line/options.h"
#include "searcher/query/date_expression.h"

namespace broadsheet {

/// An index must be named.
void check_index(const Options& options);
/// The range must not end before it begins.
void check_dates(const DateRange& dates);
/// Only some formats can print selected fields: tables and objects.
void check_fields(const Options& options);

/// Whether the request asks for something even without a query.
bool narrows(const Request& request);

/// Sets the parts of the request that depend on several options. Checks nothing.
void settle(Options& options);

/// Checks a search and settles it. `has_query`: the words of a query were given, or what is similar.
void settle_search(Options& options, bool has_query);

}  // namespace broadsheet
