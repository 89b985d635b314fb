#pragma once

#include <string>
#include <vector>

#include "common/index/index_stub.h"
#include "common/language.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// The languages that the request's query is read in, at least one: the one it names, else those that many
/// of the index's documents are in, the biggest first. A note says that a language is not known.
std::vector<const Language*> query_languages(const Request& request, const IndexStub& stub,
                                             std::vector<std::string>& notes);

}  // namespace broadsheet
