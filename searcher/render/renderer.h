// What a format for results is, and the list of formats.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/format_table.h"
#include "searcher/request/results.h"

namespace broadsheet::render {

/// What the output should look like. Each format uses only the parts that it can show.
struct Style {
  std::size_t width = 80;  ///< columns
  std::size_t rows = 0;    ///< of the screen if longer text is paged; 0: not paged
  bool colour = false;     ///< SGR sequences
  bool links = false;      ///< OSC 8 hyperlinks
  bool explain = false;    ///< text: show the tree, the Xapian query and the term scores of each hit
  bool entities = false;   ///< text: show the entities of each hit
  bool topics = false;     ///< several queries: each answer names its query
  bool histogram = false;  ///< tables: rows are periods of a histogram, not hits
  bool shares = false;     ///< tables: histograms have columns for the share of the index's documents
  std::vector<std::string> fields = {};  ///< json, ndjson and tables: fields of hits; empty: the usual ones
  std::string run_tag = "broadsheet";    ///< trec
};

/// Appends the results of one query to `out`.
using Render = void (*)(const Results& results, const Style& style, std::string& out);

/// Appends what comes once, before the first results.
using RenderHeader = void (*)(const Style& style, std::string& out);

/// One output format: one file, and one row of the table in registry.cpp.
struct Renderer {
  std::string_view name;
  std::string_view help;
  Render render;
  RenderHeader header = nullptr;  ///< nullptr: none
  bool shows_notes = false;       ///< the output has notes, facets and histograms, not only hits
  bool is_table = false;          ///< one row for each hit or for each period of a histogram
  bool is_stream = false;         ///< hits can be written one by one
  bool shows_facets = false;      ///< if it shows no notes: the output has only facets
};

/// The formats of `searcher QUERY`. The first one is the default.
FormatTable<Renderer> result_formats();

}  // namespace broadsheet::render
