#pragma once

#include <string>

#include "common/document.h"
#include "searcher/request/results.h"

namespace broadsheet::interactive {

/// `Harbour Courier · 2024-03-12 · en · 3 copies`: what is known of it.
std::string origin_of(const Hit& hit);
/// `Harbour Courier · 2024-03-12 · Ines Falk`
std::string origin_of(const Document& document);

}  // namespace broadsheet::interactive
