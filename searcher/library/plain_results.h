#pragma once

#include "searcher/library/broadsheet.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// Results as callers of the library see them.
v1::Results plain_results(Results results);

/// A hit with its whole text as a document.
v1::Document plain_document(Hit hit);

}  // namespace broadsheet
