// Chooses the languages of a query.
#pragma once

#include <string>
#include <vector>

#include "common/index/index_stub.h"
#include "common/language.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// The languages in which to read the query, at least one: the one the request names, otherwise those of many
/// documents in the index, most frequent first. A note says when a language is unknown.
std::vector<const Language*> query_languages(const Request& request, const IndexStub& stub,
                                             std::vector<std::string>& notes);

}  // namespace broadsheet
