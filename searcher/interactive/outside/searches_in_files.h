#pragma once

#include "searcher/interactive/outside/shell_command.h"
#include "searcher/interactive/state/kept_searches.h"
#include "searcher/saved/kept_queries.h"

namespace broadsheet::interactive {

/// What a person keeps in files, and commands for a search at that place.
KeptSearches searches_in_files(const saved::KeptQueries& kept, const SearchedPlace& place);

}  // namespace broadsheet::interactive
