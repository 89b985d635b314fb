#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/terminal.h"
#include "searcher/command_line/option_values.h"
#include "searcher/command_line/pager.h"
#include "searcher/render/renderer.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// Where `searcher serve` takes requests: at least one of the three.
struct ServeOptions {
  bool stdio = false;
  std::string socket;               ///< path of a Unix socket; empty: none
  std::optional<HostAndPort> http;  ///< absent: none
  std::size_t workers = 0;          ///< 0: as many as there are cores
};

/// Of `searcher watch`.
struct WatchOptions {
  std::vector<std::string> names;  ///< empty: all saved searches
  bool since_all = false;          ///< every document counts as arrived
  std::optional<Date> since;       ///< those that arrived on this day or later; absent: since the last time
  bool dry_run = false;            ///< the next time finds the same again
};

/// What the command line asks for.
struct Options {
  enum class Action {
    search,
    get,
    terms,
    interactive,
    entities,
    diff,
    save,
    saved,
    forget,
    watch,
    serve,
    help,
    version,
    list_fields
  };

  Action action = Action::search;
  std::string index;
  Request request;                   ///< text included; with topics, what all of them share
  WordListRequest words;             ///< of `terms`
  EntityListRequest listing;         ///< of entities
  bool normalised = false;           ///< histograms say what share of the index was found
  std::vector<std::string> ids;      ///< of the documents of `get`, or the two of `diff`
  std::optional<LineRange> lines;    ///< of `get`; absent: the whole text
  bool all = false;                  ///< every hit, in the order of the index
  std::vector<std::string> fields;   ///< what hits tell; empty: as usual
  std::string search_name;           ///< of save and forget; of saved: a part of names, empty: all
  std::string entities;              ///< file of EntityOverrides; empty: none
  std::string topics;                ///< file of queries, `-`: standard input; empty: one query
  const render::Renderer* renderer;  ///< never nullptr
  ColourChoice colour = ColourChoice::automatic;
  std::optional<std::size_t> width;
  PagerChoice pager = PagerChoice::automatic;
  std::string run_tag = "broadsheet";
  ServeOptions serve;
  WatchOptions watch;
  std::vector<std::string> given;  ///< long names of the options on the command line
  bool on_terminal = false;        ///< standard input and output are
  std::optional<bool> collapse;    ///< absent: request.collapse by the format
};

/// Reads the arguments after the program's name. `default_index` is used when they name none; empty: there is
/// none. Without a query, and nothing asked for that is printed, it is an interactive search on a terminal.
/// Throws UsageError, whose message says what would be right.
Options parse_command_line(const std::vector<std::string>& arguments, std::string_view default_index,
                           bool on_terminal = false);

/// Checks what single options of a search cannot, and settles what depends on others. `has_query`: its text,
/// or what is similar, was given. Throws UsageError.
void settle_search(Options& options, bool has_query);

}  // namespace broadsheet
