#pragma once

#include <optional>
#include <string>
#include <vector>

#include "searcher/saved/saved_searches.h"

namespace broadsheet {

/// A search to be watched, or why it cannot be.
struct WatchedSearch {
  std::string name;                          ///< as saved, else as asked for; empty: it cannot be told
  std::optional<saved::SavedSearch> search;  ///< absent: there is a fault
  std::string fault;                         ///< a sentence; empty: none
};

/// The searches of these names, each once, in the order asked for; without names all of them, then the
/// damaged lines. A search with nothing to search for, or that names one that is not there, is at fault.
std::vector<WatchedSearch> watched_searches(const saved::SavedSearchList& saved,
                                            const std::vector<std::string>& names);

}  // namespace broadsheet
