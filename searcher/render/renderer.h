#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/format_table.h"
#include "searcher/request/results.h"

namespace broadsheet::render {

/// How an answer looks; each format takes from it what it can show.
struct Style {
  std::size_t width = 80;                ///< columns
  std::size_t rows = 0;                  ///< of the screen that longer text is paged on; 0: not paged
  bool colour = false;                   ///< SGR sequences
  bool links = false;                    ///< OSC 8 hyperlinks
  bool explain = false;                  ///< text: the tree, the Xapian query and every hit's term scores
  bool entities = false;                 ///< text: a line of the entities of every hit
  bool topics = false;                   ///< many queries: every answer says which one it belongs to
  bool histogram = false;                ///< tables: rows are those of a histogram, not hits
  bool shares = false;                   ///< tables: histograms say how much of the index was found
  std::vector<std::string> fields = {};  ///< json, ndjson and tables: what hits tell; empty: as usual
  std::string run_tag = "broadsheet";    ///< trec
};

/// Appends one query's results to `out`.
using Render = void (*)(const Results& results, const Style& style, std::string& out);

/// Appends what comes once before the first results.
using RenderHeader = void (*)(const Style& style, std::string& out);

/// One output format: one file and one row of the table in registry.cpp.
struct Renderer {
  std::string_view name;
  std::string_view help;
  Render render;
  RenderHeader header = nullptr;  ///< nullptr: none
  bool shows_notes = false;       ///< notes, facets and histograms are part of the output, not only hits
  bool is_table = false;          ///< a row a hit, or a row a period of a histogram
  bool is_stream = false;         ///< an answer can be written one hit after the other
  bool shows_facets = false;      ///< without notes: nothing but facets
};

/// How `searcher QUERY` prints; the first one is what it prints when nothing else is asked for.
FormatTable<Renderer> result_formats();

}  // namespace broadsheet::render
