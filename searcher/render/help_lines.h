// Prints advice after a search that found nothing.
#pragma once

#include <string>

#include "searcher/render/renderer.h"
#include "searcher/request/results.h"

namespace broadsheet::render {

/// Appends the reason, the count of each part of the query, and what to search for instead.
void append_help(const ZeroHitHelp& help, const Style& style, std::string& out);

}  // namespace broadsheet::render
