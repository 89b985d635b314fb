#include "searcher/commands/commands.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "common/error.h"
#include "common/schema.h"
#include "searcher/command_line/option_checks.h"
#include "searcher/render/alerts.h"
#include "searcher/render/counts.h"
#include "searcher/render/document_diffs.h"
#include "searcher/render/entity_lists.h"
#include "searcher/render/whole_documents.h"
#include "searcher/render/word_rows.h"

namespace broadsheet {
namespace {

using Action = Options::Action;
using Words = std::vector<std::string>;

std::string joined(const Words& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

/// Options that an interactive search begins with; others ask for something to be printed.
constexpr std::array<std::string_view, 13> for_any_search = {
    "db",       "filter",    "from", "to",       "sort",  "collapse", "no-collapse",
    "feedback", "half-life", "lang", "entities", "color", "pager"};

bool is_interactive(const Options& options, const Words& words) {
  return options.on_terminal && words.empty() &&
         std::all_of(options.given.begin(), options.given.end(), [](const std::string& name) {
           return std::find(for_any_search.begin(), for_any_search.end(), name) != for_any_search.end();
         });
}

/// `QUERY...`
void take_query(Options& options, const Words& words) {
  if (is_interactive(options, words)) {
    options.action = Action::interactive;
    check_index(options);
    check_dates(options.request.dates);
    return settle(options);
  }
  options.request.text = joined(words);
  settle_search(options, !words.empty());
}

/// `ID|FILE`
void take_similar(Options& options, const Words& words) {
  if (words.size() != 1 || words.front().empty())
    throw UsageError("searcher similar takes the id of a document, a text file, or - for standard input.");
  if (options.all) throw UsageError("searcher similar ranks documents: give --limit N instead of --all.");
  options.request.similar = words.front();
  settle_search(options, true);
}

/// No words: requests come with queries. The options hold for those that do not say otherwise.
void take_serve(Options& options, const Words& words) {
  check_index(options);
  if (!words.empty())
    throw UsageError("searcher serve takes no query: the requests bring theirs; see docs/SERVER.md.");
  if (!options.serve.stdio && options.serve.socket.empty() && !options.serve.http)
    throw UsageError("searcher serve needs --stdio, --socket PATH or --http ADDRESS:PORT.");
}

/// `[TYPE] [TEXT]`, and the options that a list of entities knows.
void take_listing(Options& options, const Words& words) {
  check_index(options);
  if (!render::find_entity_renderer(options.renderer->name))
    throw UsageError(fmt::format("searcher entities prints {}, not \"{}\".", render::entity_formats(),
                                 options.renderer->name));
  std::string text = joined(words);
  const std::string first = text.substr(0, text.find(' '));
  const Field* field = find_query_field(first);
  options.listing.type = field ? entity_type_of(*field) : std::nullopt;
  if (options.listing.type) text.erase(0, first.size() + 1);
  options.listing.text = std::move(text);
}

/// `ID ID`
void take_compared(Options& options, const Words& words) {
  check_index(options);
  if (words.size() != 2)
    throw UsageError("searcher diff takes the ids of two documents: searcher diff ID ID --db INDEX.");
  if (!render::find_diff_renderer(options.renderer->name))
    throw UsageError(
        fmt::format("searcher diff prints {}, not \"{}\".", render::diff_formats(), options.renderer->name));
  options.ids = words;
}

/// `ID...`
void take_ids(Options& options, const Words& words) {
  check_index(options);
  if (words.empty()) throw UsageError("searcher get takes ids of documents: searcher get ID... --db INDEX.");
  if (!render::find_document_renderer(options.renderer->name))
    throw UsageError(fmt::format("searcher get prints {}, not \"{}\".", render::document_formats(),
                                 options.renderer->name));
  check_fields(options);
  options.ids = words;
}

void refuse_options_but(const Options& options, std::initializer_list<std::string_view> known,
                        std::string_view command) {
  for (const std::string& name : options.given)
    if (std::find(known.begin(), known.end(), name) == known.end())
      throw UsageError(fmt::format("searcher {} does not take --{}; it takes --{}.", command, name,
                                   fmt::join(known, ", --")));
}

/// Queries of which only numbers are told; `by`: how.
void take_counted(Options& options, const Words& words, const render::Renderer* by,
                  const std::string& formats, std::string_view command) {
  if (!by)
    throw UsageError(
        fmt::format("searcher {} prints {}, not \"{}\".", command, formats, options.renderer->name));
  options.renderer = by;
  options.collapse = false;
  options.request.text = joined(words);
  options.request.limit = 0;
  options.request.exact_total = true;
  options.request.ranked = false;
  options.request.suggestions = false;
  settle_search(options, !words.empty() || options.topics.empty());
}

/// `QUERY...`; none: all documents.
void take_count(Options& options, const Words& words) {
  refuse_options_but(
      options, {"db", "filter", "from", "to", "lang", "topics", "workers", "entities", "format"}, "count");
  take_counted(options, words, render::find_count_renderer(options.renderer->name), render::count_formats(),
               "count");
}

/// The same, and at least one facet.
void take_facets(Options& options, const Words& words) {
  refuse_options_but(options,
                     {"db", "facet", "filter", "from", "to", "lang", "facet-filter", "facet-mode", "topics",
                      "workers", "entities", "format", "width", "color", "pager"},
                     "facets");
  if (options.request.facets.empty())
    throw UsageError("searcher facets counts values of fields: name one, such as --facet source:20.");
  take_counted(options, words, render::find_facet_renderer(options.renderer->name), render::facet_formats(),
               "facets");
}

/// `[FIELD:][PATTERN]`
void take_pattern(Options& options, const Words& words) {
  refuse_options_but(options, {"db", "limit", "entities", "format", "width", "color", "pager"}, "terms");
  check_index(options);
  if (!render::find_word_renderer(options.renderer->name))
    throw UsageError(
        fmt::format("searcher terms prints {}, not \"{}\".", render::word_formats(), options.renderer->name));

  read_word_pattern(joined(words), options.words);
}

/// `NAME QUERY...`, and the options that decide what is found.
void take_saved_search(Options& options, const Words& words) {
  refuse_options_but(options, {"filter", "from", "to", "sort", "collapse", "no-collapse", "db"}, "save");
  if (words.empty() || (words.size() == 1 && !narrows(options.request)))
    throw UsageError("searcher save takes a name and a query: searcher save energy 'wind OR solar'.");
  check_dates(options.request.dates);
  options.search_name = words.front();
  options.request.text = joined({words.begin() + 1, words.end()});
  settle(options);
}

/// `[TEXT]`
void take_saved_list(Options& options, const Words& words) {
  refuse_options_but(options, {"format", "width", "color", "pager", "db"}, "saved");
  if (options.renderer->name != "text" && options.renderer->name != "json")
    throw UsageError(fmt::format("searcher saved prints text, json, not \"{}\".", options.renderer->name));
  options.search_name = joined(words);
}

/// `NAME`
void take_forgotten(Options& options, const Words& words) {
  refuse_options_but(options, {"db"}, "forget");
  if (words.size() != 1)
    throw UsageError("searcher forget takes the name of a saved search; searcher saved lists them.");
  options.search_name = words.front();
}

/// `[NAME...]`
void take_watched(Options& options, const Words& words) {
  refuse_options_but(options,
                     {"db", "format", "fields", "snippets", "show-entities", "entities", "since", "dry-run",
                      "width", "color"},
                     "watch");
  check_index(options);
  if (!render::find_alert_renderer(options.renderer->name))
    throw UsageError(fmt::format("searcher watch prints {}, not \"{}\".", render::alert_formats(),
                                 options.renderer->name));
  check_fields(options);
  settle(options);
  options.watch.names = words;
}

constexpr Command search_command{"", Action::search, take_query};
constexpr std::array commands = {Command{"get", Action::get, take_ids},
                                 Command{"count", Action::search, take_count},
                                 Command{"facets", Action::search, take_facets},
                                 Command{"terms", Action::terms, take_pattern},
                                 Command{"entities", Action::entities, take_listing},
                                 Command{"similar", Action::search, take_similar},
                                 Command{"diff", Action::diff, take_compared},
                                 Command{"save", Action::save, take_saved_search},
                                 Command{"saved", Action::saved, take_saved_list},
                                 Command{"forget", Action::forget, take_forgotten},
                                 Command{"watch", Action::watch, take_watched},
                                 Command{"serve", Action::serve, take_serve}};

}  // namespace

const Command& command_of(const std::vector<std::string>& arguments) {
  const auto named = std::find_if(commands.begin(), commands.end(), [&](const Command& each) {
    return !arguments.empty() && arguments.front() == each.name;
  });
  return named == commands.end() ? search_command : *named;
}

}  // namespace broadsheet
