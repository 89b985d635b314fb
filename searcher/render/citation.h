#pragma once

#include <string>

#include "searcher/request/results.h"

namespace broadsheet::render {

/// How one refers to an article: `Title. Source, 2024-03-31. https://...` on one line, safe to print. What is
/// not known is left out; the id stands for a missing title.
std::string citation(const Hit& hit);

/// The same as an item of a Markdown list, the title linked: `- [Title](https://...), Source, 2024-03-31`.
/// Addresses other than http, https and file are text.
std::string markdown_citation(const Hit& hit);

}  // namespace broadsheet::render
