// Whole documents as JSON.
#pragma once

#include <nlohmann/json.hpp>

#include "searcher/request/opened_document.h"

namespace broadsheet::serve {

/// The keys of a hit, with the whole text and its highlights. docs/SERVER.md describes them.
nlohmann::ordered_json document_json(const OpenedDocument& opened);

}  // namespace broadsheet::serve
