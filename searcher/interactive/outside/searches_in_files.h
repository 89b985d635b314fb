#pragma once

#include "searcher/interactive/outside/shell_command.h"
#include "searcher/interactive/state/kept_searches.h"
#include "searcher/saved/kept_queries.h"

namespace broadsheet::interactive {

/// The history and saved searches in the user's files, and shell commands that search the given index.
KeptSearches searches_in_files(const saved::KeptQueries& kept, const SearchedPlace& place);

}  // namespace broadsheet::interactive
