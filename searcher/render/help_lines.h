#pragma once

#include <string>

#include "searcher/render/renderer.h"
#include "searcher/request/results.h"

namespace broadsheet::render {

/// Why nothing was found, the count of every part, and what to search for instead, for people.
void append_help(const ZeroHitHelp& help, const Style& style, std::string& out);

}  // namespace broadsheet::render
