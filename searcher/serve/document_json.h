#pragma once

#include <nlohmann/json.hpp>

#include "searcher/request/opened_document.h"

namespace broadsheet::serve {

/// A whole document as docs/SERVER.md describes it: the keys of a hit, with the whole text and what is lit up
/// in it.
nlohmann::ordered_json document_json(const OpenedDocument& opened);

}  // namespace broadsheet::serve
