#pragma once

#include <string>

#include "common/document.h"
#include "searcher/request/results.h"

namespace broadsheet::interactive {

/// Where a hit comes from: `Harbour Courier · 2024-03-12 · en · 3 copies`. Parts that are unknown are left
/// out.
std::string origin_of(const Hit& hit);
/// Where a document comes from, with its authors: `Harbour Courier · 2024-03-12 · Ines Falk`.
std::string origin_of(const Document& document);

}  // namespace broadsheet::interactive
