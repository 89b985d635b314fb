// Citations of articles.
#pragma once

#include <string>

#include "searcher/request/results.h"

namespace broadsheet::render {

/// `Title. Source, 2024-03-31. https://...` on one line, safe to print. Leaves out what is unknown. The id
/// replaces a missing title.
std::string citation(const Hit& hit);

/// An item of a Markdown list: `- [Title](https://...), Source, 2024-03-31`. Addresses with schemes other
/// than http, https and file become plain text.
std::string markdown_citation(const Hit& hit);

}  // namespace broadsheet::render
