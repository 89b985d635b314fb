#pragma once

// What a command line of the searcher says, once it is read.

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

/// Where `searcher serve` takes requests from: at least one of the three.
struct ServeOptions {
  bool stdio = false;
  std::string socket;               ///< path of a Unix socket; empty: none
  std::optional<HostAndPort> http;  ///< absent: no HTTP
  std::size_t workers = 0;          ///< 0: as many as there are cores
};

/// What `searcher watch` is to do.
struct WatchOptions {
  std::vector<std::string> names;  ///< empty: all saved searches
  bool since_all = false;          ///< every document counts as new
  std::optional<Date> since;  ///< documents that arrived on this day or later; absent: since the last run
  bool dry_run = false;       ///< do not record progress
};

/// What a command line asks about the program itself, instead of running a command.
enum class About { nothing, help, version, field_list };

struct Options {
  About about = About::nothing;
  bool interactive = false;  ///< a search on the terminal instead of one answer
  std::string index;
  Request request;                   ///< with its query; topics share the rest of it
  WordListRequest words;             ///< of `terms`
  EntityListRequest listing;         ///< of `entities`
  bool normalised = false;           ///< histograms say what share of the index was found
  std::vector<std::string> ids;      ///< of the documents of `get`, or the two of `diff`
  std::optional<LineRange> lines;    ///< of `get`; absent: the whole text
  bool all = false;                  ///< every hit, in the order of the index
  std::vector<std::string> fields;   ///< keys or columns to print; empty: the usual ones
  std::string search_name;           ///< of `save` and `forget`; of `saved`: a part of names, empty: all
  std::string entities;              ///< file of EntityOverrides; empty: none
  std::string topics;                ///< file of queries, `-`: standard input; empty: one query
  std::string format = "text";       ///< as typed; each command has formats of its own
  const render::Renderer* renderer;  ///< of a search in that format; never nullptr
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
