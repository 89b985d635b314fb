// A command line of the searcher as plain data.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "common/terminal.h"
#include "searcher/command_line/option_values.h"
#include "searcher/command_line/pager.h"
#include "searcher/render/renderer.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// Where `searcher serve` gets requests from. At least one of the first three is set.
struct ServeOptions {
  bool stdio = false;
  std::string socket;               ///< path of a Unix socket; empty: none
  std::optional<HostAndPort> http;  ///< absent: no HTTP
  std::size_t workers = 0;          ///< 0: one for each core
};

/// Options of `searcher watch`.
struct WatchOptions {
  std::vector<std::string> names;  ///< empty: all saved searches
  bool since_all = false;          ///< count every document as new
  std::optional<Date>
      since;             ///< show documents that arrived on this day or later; absent: since the last run
  bool dry_run = false;  ///< do not record progress
};

/// What to print about the program instead of running a command.
enum class About { nothing, help, version, field_list };

struct Options {
  About about = About::nothing;
  bool interactive = false;  ///< start an interactive search instead of printing one answer
  std::string index;
  Request request;                   ///< with the query; topics replace only the query
  WordListRequest words;             ///< for `terms`
  EntityListRequest listing;         ///< for `entities`
  bool normalised = false;           ///< histograms show shares of the index's documents
  std::vector<std::string> ids;      ///< documents for `get`, or the two for `diff`
  std::optional<PartRange> lines;    ///< for `get`; absent: the whole text
  std::optional<PartRange> pages;    ///< likewise; not with lines
  bool all = false;                  ///< print every hit, in index order
  std::vector<std::string> fields;   ///< keys or columns to print; empty: the usual ones
  std::string search_name;           ///< for `save` and `forget`; for `saved`, a part of names (empty: all)
  std::string entities;              ///< file of EntityOverrides; empty: none
  std::string topics;                ///< file of queries, or `-` for standard input; empty: one query
  std::string format = "text";       ///< as typed; each command has its own formats
  const render::Renderer* renderer;  ///< prints a search in that format; never nullptr
  ColourChoice colour = ColourChoice::automatic;
  std::optional<std::size_t> width;
  PagerChoice pager = PagerChoice::automatic;
  std::string run_tag = "broadsheet";
  ServeOptions serve;
  WatchOptions watch;
  std::vector<std::string> given;  ///< long names of the options on the command line
  bool on_terminal = false;        ///< standard input and output are a terminal
  std::optional<bool> collapse;    ///< absent: the format decides
};

}  // namespace broadsheet
