#include "searcher/command_line/option_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

#include "common/error.h"
#include "searcher/command_line/option_values.h"

namespace broadsheet {
namespace {

using Action = Options::Action;
using Value = const std::string&;
using enum InRequests;

constexpr std::size_t most_hits = 1'000'000;
constexpr std::size_t most_workers = 256;
constexpr std::size_t longest_timeout = 86'400'000;  // ms: a day

void set_renderer(Options& options, const std::string& value) {
  options.renderer = render::find_renderer(value);
  if (options.renderer) return;
  std::string names;
  for (const render::Renderer& renderer : render::renderers())
    names.append(names.empty() ? "" : ", ").append(renderer.name);
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

void set_since(Options& options, const std::string& value) {
  options.watch.since_all = value == "all";
  options.watch.since.reset();
  if (!options.watch.since_all) options.watch.since = read_day("--since", value, RangeEnd::first);
}

constexpr std::array table = {
    OptionRow{"db", "INDEX", "the index to search; without it, what BROADSHEET_DB names",
              [](Options& o, Value v) { o.index = v; }},
    OptionRow{"format", "FORMAT", "how results are printed; the formats are listed below (text)",
              set_renderer},
    OptionRow{
        "fields", "NAME,...",
        "what hits tell, in this order; of json, ndjson, csv and tsv; docs/OUTPUT_FORMATS.md lists them",
        [](Options& o, Value v) { o.fields = read_fields(v); }, once},
    OptionRow{"lines", "A-B", "of searcher get: only these lines of the text, from 1; A- goes to the end",
              [](Options& o, Value v) { o.lines = read_lines(v); }},
    OptionRow{"limit", "N", "hits to show at most (10); of entities: of a type (50), 0: all",
              [](Options& o, Value v) {
                o.request.limit = o.listing.limit = o.words.limit = read_number("--limit", v, 0, most_hits);
              },
              once},
    OptionRow{"all", nullptr,
              "every hit without a limit, unranked, in the order of the index; to ndjson, csv, tsv or ids",
              [](Options& o, Value) { o.all = true; }},
    OptionRow{"offset", "N", "hits to skip (0)",
              [](Options& o, Value v) { o.request.offset = read_number("--offset", v, 0, most_hits); }, once},
    OptionRow{
        "filter", "FIELD:VALUE",
        "only documents with this value; values of one field are alternatives, different fields must all "
        "hold; may be repeated",
        [](Options& o, Value v) { o.request.filters.push_back(read_filter(v)); }, repeated},
    OptionRow{
        "facet", "FIELD[:N]",
        "count the N (10) most frequent values among all documents found; FIELD:all counts every value; may "
        "be repeated",
        [](Options& o, Value v) { o.request.facets.push_back(read_facet(v)); }, repeated},
    OptionRow{"facet-filter", "TEXT", "list only facet values that contain this, in any case",
              [](Options& o, Value v) { o.request.facet_filter = v; }, once},
    OptionRow{
        "facet-mode", "MODE",
        "strict: count among the documents found; disjunctive: a facet's counts leave out the filters on "
        "its own field (strict)",
        [](Options& o, Value v) { o.request.disjunctive_facets = read_facet_mode(v); }, once},
    OptionRow{"histogram", "PERIOD",
              "count all documents found by year, quarter, month, week or day; tables need --limit 0 with it",
              [](Options& o, Value v) { o.request.histogram = {read_period(v)}; }, once},
    OptionRow{"normalise", nullptr,
              "the histogram also shows what share of the index's documents of a period were found",
              [](Options& o, Value) { o.normalised = true; }, once},
    OptionRow{"entities", "FILE", "your own merges, renames and blocks of entities; see docs/ENTITIES.md",
              [](Options& o, Value v) { o.entities = v; }},
    OptionRow{"show-entities", nullptr,
              "list the people, organisations, places and laws of each hit and mark them in its snippets",
              [](Options& o, Value) { o.request.show_entities = true; }, once},
    OptionRow{"from", "DATE",
              "only documents of this date or later: 2024, 2024-03-31, yesterday, \"last month\", ...",
              [](Options& o, Value v) { o.request.dates.from = read_day("--from", v, RangeEnd::first); },
              once},
    OptionRow{"to", "DATE", "only documents of this date or earlier",
              [](Options& o, Value v) { o.request.dates.to = read_day("--to", v, RangeEnd::last); }, once},
    OptionRow{"sort", "ORDER", "relevance, newest or oldest (relevance)",
              [](Options& o, Value v) { o.request.sort = read_sort(v); }, once},
    OptionRow{
        "feedback", "WHEN",
        "rank by terms of the best documents too: on, off, or auto: for queries of six words or more (auto)",
        [](Options& o, Value v) { o.request.feedback = read_feedback(v); }, once},
    OptionRow{
        "half-life", "TIME",
        "newer documents rank higher: 30d, 2w, 6m or 1y after its date, half of a document's bonus is gone",
        [](Options& o, Value v) { o.request.half_life_days = read_half_life_days(v); }, once},
    OptionRow{"lang", "CODE", "the language the query is written in, or auto (auto)",
              [](Options& o, Value v) { o.request.language = read_language(v); }, once},
    OptionRow{"snippets", "N", "fragments of text a hit at most; 0: none (3)",
              [](Options& o, Value v) { o.request.snippets = read_number("--snippets", v, 0, 100); }, once},
    OptionRow{"collapse", nullptr,
              "show one document of a story and count its copies; only --format trec does not do so unasked",
              [](Options& o, Value) { o.collapse = true; }, once},
    OptionRow{"no-collapse", nullptr, "show every document, copies of others too",
              [](Options& o, Value) { o.collapse = false; }, once},
    OptionRow{"timeout", "MS", "give what was found after so many milliseconds, and say so",
              [](Options& o, Value v) {
                o.request.timeout =
                    std::chrono::milliseconds(read_number("--timeout", v, 1, longest_timeout));
              },
              once},
    OptionRow{"exact-total", nullptr, "count every document found instead of estimating",
              [](Options& o, Value) { o.request.exact_total = true; }, once},
    OptionRow{"explain", nullptr, "show how the query was understood and what each term adds to a score",
              [](Options& o, Value) { o.request.explain = true; }, once},
    OptionRow{"topics", "FILE", "run many queries: id<TAB>query a line; - reads standard input", set_topics},
    OptionRow{"run-tag", "TAG", "the name of the run in trec output (broadsheet)", set_run_tag},
    OptionRow{"since", "WHEN",
              "of searcher watch: documents that came into the index on this date or later, or all",
              set_since},
    OptionRow{"dry-run", nullptr, "of searcher watch: the next time finds the same again",
              [](Options& o, Value) { o.watch.dry_run = true; }},
    OptionRow{"stdio", nullptr,
              "searcher serve: a request a line on standard input, an answer a line on standard output",
              [](Options& o, Value) { o.serve.stdio = true; }},
    OptionRow{"socket", "PATH", "searcher serve: the same for programs that connect to this Unix socket",
              [](Options& o, Value v) { o.serve.socket = v; }},
    OptionRow{"http", "ADDRESS:PORT",
              "searcher serve: HTTP and a search page, as in 127.0.0.1:8080; port 0: any that is free",
              [](Options& o, Value v) { o.serve.http = read_address(v); }},
    OptionRow{"workers", "N",
              "searches at a time, of --topics and searcher serve (as many as there are cores)",
              [](Options& o, Value v) { o.serve.workers = read_number("--workers", v, 1, most_workers); }},
    OptionRow{"color", "WHEN", "auto, always or never (auto: on a terminal, unless NO_COLOR is set)",
              [](Options& o, Value v) { o.colour = read_colour(v); }},
    OptionRow{"width", "N", "columns for text output (the terminal's, else COLUMNS, else 80)",
              [](Options& o, Value v) { o.width = read_number("--width", v, 20, 1000); }},
    OptionRow{"pager", "WHEN",
              "auto, always or never: text on a terminal that is longer than the screen goes through $PAGER, "
              "else less (auto)",
              [](Options& o, Value v) { o.pager = read_pager(v); }},
    OptionRow{"list-fields", nullptr, "list the fields for queries, --filter and --facet",
              [](Options& o, Value) { o.action = Action::list_fields; }},
    OptionRow{"help,h", nullptr, "print this", [](Options& o, Value) { o.action = Action::help; }},
    OptionRow{"version", nullptr, "print the version", [](Options& o, Value) { o.action = Action::version; }},
};

}  // namespace

std::string_view OptionRow::long_name() const {
  const std::string_view both = name;
  return both.substr(0, both.find(','));
}

std::span<const OptionRow> option_table() {
  return table;
}

const OptionRow& find_option(std::string_view long_name) {
  return *std::find_if(table.begin(), table.end(),
                       [&](const OptionRow& row) { return row.long_name() == long_name; });
}

const OptionRow* find_request_key(std::string_view key) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const OptionRow& row) {
    return row.in_requests != never && row.long_name() == key;
  });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace broadsheet
