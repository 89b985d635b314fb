#pragma once

#include "searcher/interactive/shelf.h"
#include "searcher/saved/kept_queries.h"

namespace broadsheet {

/// A shelf of what a person keeps in files.
Shelf kept_shelf(const KeptQueries& kept);

}  // namespace broadsheet
