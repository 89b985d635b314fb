#pragma once

#include "searcher/saved/history.h"
#include "searcher/saved/saved_searches.h"

namespace broadsheet::saved {

/// What a person keeps of queries; by default nothing.
struct KeptQueries {
  SavedSearches saved = {};
  History history = {};
};

}  // namespace broadsheet::saved
