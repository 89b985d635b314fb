// Turns internal results into those of the public header.
#pragma once

#include "searcher/library/broadsheet.h"
#include "searcher/request/results.h"

namespace broadsheet {

v1::Results plain_results(Results results);

/// `hit` must have its whole text.
v1::Document plain_document(Hit hit);

}  // namespace broadsheet
