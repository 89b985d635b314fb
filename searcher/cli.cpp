#include "searcher/cli.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <boost/program_options.hpp>

#include "common/error.h"
#include "common/schema.h"
#include "searcher/option_table.h"
#include "searcher/render/alerts.h"
#include "searcher/render/counts.h"
#include "searcher/render/document_diffs.h"
#include "searcher/render/entity_lists.h"
#include "searcher/render/whole_documents.h"
#include "searcher/render/word_rows.h"

namespace broadsheet {
namespace {

namespace po = boost::program_options;

using Action = Options::Action;
using Words = std::vector<std::string>;

constexpr const char* query_words = "query";

po::options_description description() {
  po::options_description described;
  for (const OptionRow& row : option_table()) {
    if (row.argument)
      described.add_options()(row.name, po::value<std::string>(), row.help);
    else
      described.add_options()(row.name, row.help);
  }
  return described;
}

/// The arguments in their order. Only the long names count, in full: an abbreviation that works today could
/// mean two options tomorrow.
po::parsed_options parsed(const std::vector<std::string>& arguments) {
  po::options_description described = description();
  described.add_options()(query_words, po::value<std::vector<std::string>>());
  po::positional_options_description positional;
  positional.add(query_words, -1);
  const int style = po::command_line_style::default_style & ~po::command_line_style::allow_guessing;
  return po::command_line_parser(arguments).options(described).positional(positional).style(style).run();
}

[[noreturn]] void refuse_unknown(const std::string& name) {
  const bool short_one = name.size() > 1 && name[0] == '-' && name[1] != '-';
  const char* hint = short_one ? "a query with -words goes after --, as in: searcher --db INDEX -- wind -coal"
                               : "searcher --help lists them all";
  throw UsageError(fmt::format("There is no option {}; {}.", name, hint));
}

[[noreturn]] void refuse_syntax(const po::invalid_command_line_syntax& fault) {
  const bool extra = fault.kind() == po::invalid_command_line_syntax::extra_parameter;
  throw UsageError(fmt::format("{} {}; see searcher --help.", fault.get_option_name(),
                               extra ? "takes no value" : "needs a value"));
}

/// Applies what was given; returns the words that are no options.
Words apply(const po::parsed_options& given, Options& options) {
  Words words;
  for (const po::option& option : given.options) {
    const std::string value = option.value.empty() ? std::string() : option.value.front();
    if (option.string_key == query_words) {
      words.push_back(value);
      continue;
    }
    find_option(option.string_key).apply(options, value);
    options.given.push_back(option.string_key);
  }
  return words;
}

bool narrows(const Request& request) {
  return !request.filters.empty() || !request.facets.empty() || request.histogram || request.dates.from ||
         request.dates.to;
}

void check_index(const Options& options) {
  if (options.index.empty()) throw UsageError("No index is named: give --db INDEX or set BROADSHEET_DB.");
}

void check_dates(const DateRange& dates) {
  if (dates.from && dates.to && *dates.to < *dates.from)
    throw UsageError(
        fmt::format("--from {} is later than --to {}.", iso_day(*dates.from), iso_day(*dates.to)));
}

/// Tables and objects only have fields to select.
void check_fields(const Options& options) {
  constexpr std::array selecting = {"json", "ndjson", "csv", "tsv"};
  const bool selects =
      std::find(selecting.begin(), selecting.end(), options.renderer->name) != selecting.end();
  if (!options.fields.empty() && !selects)
    throw UsageError(
        fmt::format("--fields belongs to json, ndjson, csv or tsv, not to {}.", options.renderer->name));
}

/// Hits that are not ranked, and of which no answer as a whole is made.
void check_all(const Options& options) {
  if (!options.all) return;
  if (!options.renderer->is_stream)
    throw UsageError("--all writes one hit after the other: give --format ndjson, csv, tsv or ids.");
  constexpr std::array of_rankings = {"limit",   "offset",    "sort",     "facet",    "histogram",
                                      "explain", "half-life", "feedback", "collapse", "exact-total"};
  for (const std::string& name : options.given)
    if (std::find(of_rankings.begin(), of_rankings.end(), name) != of_rankings.end())
      throw UsageError(
          fmt::format("--all takes every document in the order of the index: leave out --{}.", name));
}

/// Checks what single options cannot: that there is an index, something to search for, and no contradiction.
void check_search(const Options& options, bool has_query) {
  check_index(options);
  if (!options.topics.empty() && has_query)
    throw UsageError("--topics and a query exclude each other: put the query into the topics file.");
  if (options.topics.empty() && !has_query && !narrows(options.request))
    throw UsageError("No query is given: try searcher --db INDEX 'net zero', or '' for every document.");
  if (options.normalised && !options.request.histogram)
    throw UsageError("--normalise belongs to a histogram: give --histogram month, for example.");
  if (options.request.histogram && options.renderer->is_table && options.request.limit > 0)
    throw UsageError(fmt::format("The format {} shows hits or a histogram: add --limit 0 for the histogram.",
                                 options.renderer->name));
  check_fields(options);
  check_all(options);
  check_dates(options.request.dates);
}

Words read_options(const std::vector<std::string>& arguments, Options& options) {
  try {
    return apply(parsed(arguments), options);
  } catch (const po::unknown_option& unknown) {
    refuse_unknown(unknown.get_option_name());
  } catch (const po::invalid_command_line_syntax& fault) {
    refuse_syntax(fault);
  } catch (const po::error& fault) {
    throw UsageError(
        fmt::format("The command line cannot be understood: {}; see searcher --help.", fault.what()));
  }
}

std::string joined(const Words& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

bool selects(const Options& options, std::string_view field) {
  return std::find(options.fields.begin(), options.fields.end(), field) != options.fields.end();
}

/// What depends on other options.
void settle(Options& options) {
  if (options.request.histogram) options.request.histogram->normalised = options.normalised;
  options.request.collapse = options.collapse.value_or(options.renderer->name != "trec");
  if (options.fields.empty()) return;
  options.request.whole_text = selects(options, "text");
  if (!selects(options, "snippet") && !selects(options, "snippets")) options.request.snippets = 0;
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
  if (!find_entity_renderer(options.renderer->name))
    throw UsageError(
        fmt::format("searcher entities prints {}, not \"{}\".", entity_formats(), options.renderer->name));
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
  if (!find_diff_renderer(options.renderer->name))
    throw UsageError(
        fmt::format("searcher diff prints {}, not \"{}\".", diff_formats(), options.renderer->name));
  options.ids = words;
}

/// `ID...`
void take_ids(Options& options, const Words& words) {
  check_index(options);
  if (words.empty()) throw UsageError("searcher get takes ids of documents: searcher get ID... --db INDEX.");
  if (!find_document_renderer(options.renderer->name))
    throw UsageError(
        fmt::format("searcher get prints {}, not \"{}\".", document_formats(), options.renderer->name));
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
void take_counted(Options& options, const Words& words, const Renderer* by, const std::string& formats,
                  std::string_view command) {
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
  take_counted(options, words, find_count_renderer(options.renderer->name), count_formats(), "count");
}

/// The same, and at least one facet.
void take_facets(Options& options, const Words& words) {
  refuse_options_but(options,
                     {"db", "facet", "filter", "from", "to", "lang", "facet-filter", "facet-mode", "topics",
                      "workers", "entities", "format", "width", "color", "pager"},
                     "facets");
  if (options.request.facets.empty())
    throw UsageError("searcher facets counts values of fields: name one, such as --facet source:20.");
  take_counted(options, words, find_facet_renderer(options.renderer->name), facet_formats(), "facets");
}

/// `[FIELD:][PATTERN]`
void take_pattern(Options& options, const Words& words) {
  refuse_options_but(options, {"db", "limit", "entities", "format", "width", "color", "pager"}, "terms");
  check_index(options);
  if (!find_word_renderer(options.renderer->name))
    throw UsageError(
        fmt::format("searcher terms prints {}, not \"{}\".", word_formats(), options.renderer->name));

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
  if (!find_alert_renderer(options.renderer->name))
    throw UsageError(
        fmt::format("searcher watch prints {}, not \"{}\".", alert_formats(), options.renderer->name));
  check_fields(options);
  settle(options);
  options.watch.names = words;
}

struct Command {
  std::string_view name;  ///< stands before everything else
  Action action;
  void (*take_words)(Options& options, const Words& words);  ///< checks the options too
};
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

const Command& command_of(const std::vector<std::string>& arguments) {
  const auto named = std::find_if(commands.begin(), commands.end(), [&](const Command& each) {
    return !arguments.empty() && arguments.front() == each.name;
  });
  return named == commands.end() ? search_command : *named;
}

}  // namespace

void settle_search(Options& options, bool has_query) {
  check_search(options, has_query);
  settle(options);
}

Options parse_command_line(const std::vector<std::string>& arguments, std::string_view default_index,
                           bool on_terminal) {
  Options options;
  options.on_terminal = on_terminal;
  options.renderer = &renderers().front();
  options.index = default_index;
  const Command& command = command_of(arguments);
  options.action = command.action;
  const auto words = read_options({arguments.begin() + !command.name.empty(), arguments.end()}, options);
  if (options.action == command.action) command.take_words(options, words);
  return options;
}

}  // namespace broadsheet
