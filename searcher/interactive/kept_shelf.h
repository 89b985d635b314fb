#pragma once

#include "searcher/interactive/shelf.h"
#include "searcher/interactive/shell_command.h"
#include "searcher/saved/kept_queries.h"

namespace broadsheet {

/// A shelf of what a person keeps in files, and commands for a search at that place.
Shelf kept_shelf(const KeptQueries& kept, const SearchedPlace& place);

}  // namespace broadsheet
