// Everything that is kept of a user's queries.
#pragma once

#include "searcher/saved/history.h"
#include "searcher/saved/saved_searches.h"

namespace broadsheet::saved {

/// By default, nothing is kept.
struct KeptQueries {
  SavedSearches saved = {};
  History history = {};
};

}  // namespace broadsheet::saved
