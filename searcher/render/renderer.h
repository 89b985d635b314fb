#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "searcher/results.h"

namespace broadsheet {

/// How text for people looks; machine formats ignore it.
struct Style {
  std::size_t width = 80;   ///< columns
  bool colour = false;      ///< SGR sequences
  bool links = false;       ///< OSC 8 hyperlinks
  bool explain = false;
  std::string run_tag = "broadsheet";  ///< trec
};

/// Appends one query's results to `out`.
using Render = void (*)(const Results& results, const Style& style, std::string& out);

/// One output format: one file and one row of the table in registry.cpp.
struct Renderer {
  std::string_view name;
  std::string_view help;
  std::string_view header;  ///< printed once before the first results; empty: none
  Render render;
};

std::span<const Renderer> renderers();
/// nullptr when there is no such format.
const Renderer* find_renderer(std::string_view name);

}  // namespace broadsheet
