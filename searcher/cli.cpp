#include "searcher/cli.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <boost/program_options.hpp>
#include <iterator>

#include "common/error.h"
#include "common/schema.h"
#include "searcher/option_values.h"
#include "searcher/render/document_diffs.h"
#include "searcher/render/entity_lists.h"
#include "searcher/render/paragraph.h"

namespace broadsheet {
namespace {

namespace po = boost::program_options;

/// One option. The table below is the only place that lists them.
struct OptionRow {
  const char* name;      ///< with `,x` when there is a short form
  const char* argument;  ///< in the help; nullptr: takes none
  const char* help;
  void (*apply)(Options& options, const std::string& value);
};

constexpr std::size_t most_hits = 1'000'000;
constexpr std::size_t longest_timeout = 86'400'000;  // ms: a day
constexpr std::size_t help_width = 100;

void set_renderer(Options& options, const std::string& value) {
  options.renderer = find_renderer(value);
  if (options.renderer) return;
  std::string names;
  for (const Renderer& renderer : renderers()) names.append(names.empty() ? "" : ", ").append(renderer.name);
  throw UsageError(fmt::format("--format is one of {}, not \"{}\".", names, value));
}

void set_run_tag(Options& options, const std::string& value) {
  if (value.empty() || value.find_first_of(" \t\r\n") != std::string::npos)
    throw UsageError("--run-tag takes one word without spaces.");
  options.run_tag = value;
}

void set_topics(Options& options, const std::string& value) {
  if (value.empty()) throw UsageError("--topics takes a file, or - for standard input.");
  options.topics = value;
}

using Action = Options::Action;
using Value = const std::string&;

constexpr std::array table = {
    OptionRow{"db", "INDEX", "the index to search; without it, what BROADSHEET_DB names",
              [](Options& o, Value v) { o.index = v; }},
    OptionRow{"format", "FORMAT", "how results are printed; the formats are listed below (text)",
              set_renderer},
    OptionRow{"limit", "N", "hits to show at most (10); of entities: of a type (50), 0: all",
              [](Options& o, Value v) {
                o.request.limit = o.listing.limit = read_number("--limit", v, 0, most_hits);
              }},
    OptionRow{"offset", "N", "hits to skip (0)",
              [](Options& o, Value v) { o.request.offset = read_number("--offset", v, 0, most_hits); }},
    OptionRow{
        "filter", "FIELD:VALUE",
        "only documents with this value; values of one field are alternatives, different fields must all "
        "hold; may be repeated",
        [](Options& o, Value v) { o.request.filters.push_back(read_filter(v)); }},
    OptionRow{
        "facet", "FIELD[:N]",
        "count the N (10) most frequent values among all documents found; FIELD:all counts every value; may "
        "be repeated",
        [](Options& o, Value v) { o.request.facets.push_back(read_facet(v)); }},
    OptionRow{"facet-filter", "TEXT", "list only facet values that contain this, in any case",
              [](Options& o, Value v) { o.request.facet_filter = v; }},
    OptionRow{
        "facet-mode", "MODE",
        "strict: count among the documents found; disjunctive: a facet's counts leave out the filters on "
        "its own field (strict)",
        [](Options& o, Value v) { o.request.disjunctive_facets = read_facet_mode(v); }},
    OptionRow{"histogram", "PERIOD",
              "count all documents found by year, quarter, month, week or day; tables need --limit 0 with it",
              [](Options& o, Value v) { o.request.histogram = {read_period(v)}; }},
    OptionRow{"normalise", nullptr,
              "the histogram also shows what share of the index's documents of a period were found",
              [](Options& o, Value) { o.normalised = true; }},
    OptionRow{"entities", "FILE", "your own merges, renames and blocks of entities; see docs/ENTITIES.md",
              [](Options& o, Value v) { o.entities = v; }},
    OptionRow{"show-entities", nullptr,
              "list the people, organisations, places and laws of each hit and mark them in its snippets",
              [](Options& o, Value) { o.request.show_entities = true; }},
    OptionRow{"from", "DATE",
              "only documents of this date or later: 2024, 2024-03-31, yesterday, \"last month\", ...",
              [](Options& o, Value v) { o.request.dates.from = read_day("--from", v, RangeEnd::first); }},
    OptionRow{"to", "DATE", "only documents of this date or earlier",
              [](Options& o, Value v) { o.request.dates.to = read_day("--to", v, RangeEnd::last); }},
    OptionRow{"sort", "ORDER", "relevance, newest or oldest (relevance)",
              [](Options& o, Value v) { o.request.sort = read_sort(v); }},
    OptionRow{
        "feedback", "WHEN",
        "rank by terms of the best documents too: on, off, or auto: for queries of six words or more (auto)",
        [](Options& o, Value v) { o.request.feedback = read_feedback(v); }},
    OptionRow{
        "half-life", "TIME",
        "newer documents rank higher: 30d, 2w, 6m or 1y after its date, half of a document's bonus is gone",
        [](Options& o, Value v) { o.request.half_life_days = read_half_life_days(v); }},
    OptionRow{"lang", "CODE", "the language the query is written in, or auto (auto)",
              [](Options& o, Value v) { o.request.language = read_language(v); }},
    OptionRow{"snippets", "N", "fragments of text a hit at most; 0: none (3)",
              [](Options& o, Value v) { o.request.snippets = read_number("--snippets", v, 0, 100); }},
    OptionRow{"collapse", nullptr,
              "show one document of a story and count its copies; only --format trec does not do so unasked",
              [](Options& o, Value) { o.collapse = true; }},
    OptionRow{"no-collapse", nullptr, "show every document, copies of others too",
              [](Options& o, Value) { o.collapse = false; }},
    OptionRow{"timeout", "MS", "give what was found after so many milliseconds, and say so",
              [](Options& o, Value v) {
                o.request.timeout =
                    std::chrono::milliseconds(read_number("--timeout", v, 1, longest_timeout));
              }},
    OptionRow{"exact-total", nullptr, "count every document found instead of estimating",
              [](Options& o, Value) { o.request.exact_total = true; }},
    OptionRow{"explain", nullptr, "show how the query was understood and what each term adds to a score",
              [](Options& o, Value) { o.request.explain = true; }},
    OptionRow{"topics", "FILE", "run many queries: id<TAB>query a line; - reads standard input", set_topics},
    OptionRow{"run-tag", "TAG", "the name of the run in trec output (broadsheet)", set_run_tag},
    OptionRow{"color", "WHEN", "auto, always or never (auto: on a terminal, unless NO_COLOR is set)",
              [](Options& o, Value v) { o.colour = read_colour(v); }},
    OptionRow{"width", "N", "columns for text output (the terminal's, else COLUMNS, else 80)",
              [](Options& o, Value v) { o.width = read_number("--width", v, 20, 1000); }},
    OptionRow{"list-fields", nullptr, "list the fields for queries, --filter and --facet",
              [](Options& o, Value) { o.action = Action::list_fields; }},
    OptionRow{"help,h", nullptr, "print this", [](Options& o, Value) { o.action = Action::help; }},
    OptionRow{"version", nullptr, "print the version", [](Options& o, Value) { o.action = Action::version; }},
};

constexpr const char* query_words = "query";
/// Commands stand before everything else.
struct Command {
  std::string_view name;
  Options::Action action;
};
constexpr std::array commands = {Command{"entities", Options::Action::entities},
                                 Command{"similar", Options::Action::search},
                                 Command{"diff", Options::Action::diff}};

/// The name without the short form.
std::string_view long_name(const OptionRow& row) {
  const std::string_view name = row.name;
  return name.substr(0, name.find(','));
}

po::options_description description() {
  po::options_description described;
  for (const OptionRow& row : table) {
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
std::vector<std::string> apply(const po::parsed_options& given, Options& options) {
  std::vector<std::string> words;
  for (const po::option& option : given.options) {
    const std::string value = option.value.empty() ? std::string() : option.value.front();
    if (option.string_key == query_words) {
      words.push_back(value);
      continue;
    }
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const OptionRow& r) { return long_name(r) == option.string_key; });
    row->apply(options, value);
  }
  return words;
}

bool narrows(const Request& request) {
  return !request.filters.empty() || !request.facets.empty() || request.histogram || request.dates.from ||
         request.dates.to;
}

/// Checks what single options cannot: that there is an index, something to search for, and no contradiction.
void check(const Options& options, bool has_query) {
  const DateRange& dates = options.request.dates;
  if (options.index.empty()) throw UsageError("No index is named: give --db INDEX or set BROADSHEET_DB.");
  if (!options.topics.empty() && has_query)
    throw UsageError("--topics and a query exclude each other: put the query into the topics file.");
  if (options.topics.empty() && !has_query && !narrows(options.request))
    throw UsageError("No query is given: try searcher --db INDEX 'net zero', or '' for every document.");
  if (options.normalised && !options.request.histogram)
    throw UsageError("--normalise belongs to a histogram: give --histogram month, for example.");
  if (options.request.histogram && options.renderer->is_table && options.request.limit > 0)
    throw UsageError(fmt::format("The format {} shows hits or a histogram: add --limit 0 for the histogram.",
                                 options.renderer->name));
  if (dates.from && dates.to && *dates.to < *dates.from)
    throw UsageError(
        fmt::format("--from {} is later than --to {}.", iso_day(*dates.from), iso_day(*dates.to)));
}

/// A name in its column and what it means beside it, wrapped.
void append_row(const std::string& name, const std::string& meaning, std::size_t column, std::string& out) {
  const Style style{.width = help_width};
  const std::string indent = fmt::format("  {:<{}}", name, column - 2);
  append_paragraph({meaning, {}}, {.first_indent = indent, .indent = column, .colour = {}, .link = {}}, style,
                   out);
}

std::string help_text() {
  std::string text =
      "searcher --db INDEX [options] [QUERY...]\n"
      "searcher entities [TYPE] [TEXT] --db INDEX [options]\n"
      "searcher similar ID|FILE --db INDEX [options]\n"
      "searcher diff ID ID --db INDEX [options]\n\n"
      "Searches an index made by indexer. Words of the query are joined by blanks. What a query can hold\n"
      "is in docs/QUERY_SYNTAX.md. A query that begins with -word goes after --.\n"
      "searcher entities lists people, organisations, places and laws with all forms of their names, the\n"
      "most frequent first: of one TYPE, or those whose names contain TEXT.\n"
      "searcher similar searches for documents about the same things as the one with this id, or as a text\n"
      "file; - reads standard input. It takes the options of a search.\n"
      "searcher diff shows what changed from one document to another.\n\n"
      "Options:\n";
  for (const OptionRow& row : table) {
    const std::string argument = row.argument ? fmt::format(" {}", row.argument) : "";
    append_row(fmt::format("--{}{}", long_name(row), argument), row.help, 24, text);
  }
  text += "\nFormats:\n";
  for (const Renderer& renderer : renderers())
    append_row(std::string(renderer.name), std::string(renderer.help), 24, text);
  text +=
      "\nExit status: 0 something found, 1 nothing found, 2 the command line cannot be understood,\n"
      "3 the index is missing, damaged or of another version, 130 interrupted.\n";
  return text;
}

std::string field_list() {
  std::string text;
  for (const Field& field : fields) {
    const bool facet = field.facet != FacetKind::none;
    if (!field.in_query && !facet) continue;
    const std::string_view use = field.in_query && facet ? "query, filter, facet"
                                 : facet                 ? "facet"
                                                         : "query, filter";
    const std::string example =
        field.in_query ? std::string(field.example) : fmt::format("--facet {}", field.name);
    append_row(std::string(field.name), fmt::format("{} ({}), as in {}", field.help, use, example), 16, text);
  }
  for (const FieldShorthand& shorthand : field_shorthands)
    append_row(std::string(shorthand.shorthand), fmt::format("short for {}", shorthand.name), 16, text);
  return text;
}

/// `[TYPE] [TEXT]`, and the options that a list of entities knows.
void check_listing(Options& options, std::string_view words) {
  if (options.index.empty()) throw UsageError("No index is named: give --db INDEX or set BROADSHEET_DB.");
  if (!find_entity_renderer(options.renderer->name))
    throw UsageError(
        fmt::format("searcher entities prints {}, not \"{}\".", entity_formats(), options.renderer->name));
  const std::string_view first = words.substr(0, words.find(' '));
  const Field* field = find_query_field(first);
  options.listing.type = field ? entity_type_of(*field) : std::nullopt;
  if (options.listing.type) words.remove_prefix(std::min(first.size() + 1, words.size()));
  options.listing.text = words;
}

/// `ID ID`.
void check_diff(Options& options, const std::vector<std::string>& words) {
  if (options.index.empty()) throw UsageError("No index is named: give --db INDEX or set BROADSHEET_DB.");
  if (words.size() != 2)
    throw UsageError("searcher diff takes the ids of two documents: searcher diff ID ID --db INDEX.");
  if (!find_diff_renderer(options.renderer->name))
    throw UsageError(
        fmt::format("searcher diff prints {}, not \"{}\".", diff_formats(), options.renderer->name));
  options.compared = words;
}

std::optional<std::string> joined(const std::vector<std::string>& words) {
  if (words.empty()) return std::nullopt;
  return fmt::format("{}", fmt::join(words, " "));
}

void read_options(const std::vector<std::string>& arguments, Options& options,
                  std::vector<std::string>& words) {
  try {
    words = apply(parsed(arguments), options);
  } catch (const po::unknown_option& unknown) {
    refuse_unknown(unknown.get_option_name());
  } catch (const po::invalid_command_line_syntax& fault) {
    refuse_syntax(fault);
  } catch (const po::error& fault) {
    throw UsageError(
        fmt::format("The command line cannot be understood: {}; see searcher --help.", fault.what()));
  }
}

}  // namespace

Options parse_command_line(const std::vector<std::string>& arguments, std::string_view default_index) {
  Options options;
  options.renderer = &renderers().front();
  options.index = default_index;
  const auto command = std::find_if(commands.begin(), commands.end(), [&](const Command& each) {
    return !arguments.empty() && arguments.front() == each.name;
  });
  const bool has_command = command != commands.end();
  if (has_command) options.action = command->action;
  const bool finds_similar = has_command && command->name == "similar";
  std::vector<std::string> given;
  read_options({arguments.begin() + has_command, arguments.end()}, options, given);
  const std::optional<std::string> words = joined(given);
  if (options.action == Action::entities) return check_listing(options, words.value_or("")), options;
  if (options.action == Action::diff) return check_diff(options, given), options;
  if (options.action != Action::search) return options;
  if (finds_similar && (given.size() != 1 || given.front().empty()))
    throw UsageError("searcher similar takes the id of a document, a text file, or - for standard input.");
  check(options, words.has_value());
  if (options.request.histogram) options.request.histogram->normalised = options.normalised;
  (finds_similar ? options.request.similar : options.request.text) = words.value_or("");
  options.request.collapse = options.collapse.value_or(options.renderer->name != "trec");
  return options;
}

std::string about_text(Options::Action action) {
  switch (action) {
    case Action::help:
      return help_text();
    case Action::version:
      return "searcher (Broadsheet) " BROADSHEET_VERSION "\n";
    case Action::list_fields:
      return field_list();
    case Action::search:
    case Action::entities:
    case Action::diff:
      break;
  }
  return {};
}

}  // namespace broadsheet
