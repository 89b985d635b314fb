#include "searcher/command_line/option_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

#include "common/error.h"
#include "searcher/command_line/option_completions.h"
#include "searcher/command_line/option_values.h"

namespace broadsheet {
namespace {

using Value = const std::string&;
using enum InRequests;

constexpr std::size_t most_hits = 1'000'000;
constexpr std::size_t most_workers = 256;
constexpr std::size_t longest_timeout = 86'400'000;  // ms: a day

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
    OptionRow{.name = "db",
              .argument = "INDEX",
              .help = "the index to search; default: the one that BROADSHEET_DB names",
              .apply = [](Options& o, Value v) { o.index = v; },
              .starts_session = true},
    OptionRow{.name = "format",
              .argument = "FORMAT",
              .help = "how to print results; the formats are listed below (text)",
              .apply = [](Options& o, Value v) { o.format = v; },
              .values = completions::formats},
    OptionRow{.name = "fields",
              .argument = "NAME,...",
              .help = "keys or columns to print, in this order, with json, ndjson, csv or tsv; "
                      "docs/OUTPUT_FORMATS.md lists them",
              .apply = [](Options& o, Value v) { o.fields = read_fields(v); },
              .in_requests = once,
              .values = completions::hit_fields,
              .takes_list = true},
    OptionRow{.name = "lines",
              .argument = "A-B",
              .help = "print only these lines of the text, counted from 1; A- goes on to the end",
              .apply = [](Options& o, Value v) { o.lines = read_range("--lines", "lines", v); }},
    OptionRow{.name = "pages",
              .argument = "A-B",
              .help = "print only these pages of the text, counted from 1; A- goes on to the end",
              .apply = [](Options& o, Value v) { o.pages = read_range("--pages", "pages", v); }},
    OptionRow{.name = "limit",
              .argument = "N",
              .help = "print at most N hits (10), entities of each type (50; 0: all) or words (0: all)",
              .apply =
                  [](Options& o, Value v) {
                    o.request.limit = o.listing.limit = o.words.limit =
                        read_number("--limit", v, 0, most_hits);
                  },
              .in_requests = once,
              .needs_ranking = true},
    OptionRow{.name = "all",
              .help = "print every hit, unranked, in the order of the index, with ndjson, csv, tsv or ids",
              .apply = [](Options& o, Value) { o.all = true; }},
    OptionRow{
        .name = "offset",
        .argument = "N",
        .help = "skip the first N hits (0)",
        .apply = [](Options& o, Value v) { o.request.offset = read_number("--offset", v, 0, most_hits); },
        .in_requests = once,
        .needs_ranking = true},
    OptionRow{.name = "filter",
              .argument = "FIELD:VALUE",
              .help = "find only documents with this value; values of one field are alternatives, different "
                      "fields must all match; may be repeated",
              .apply = [](Options& o, Value v) { o.request.filters.push_back(read_filter(v)); },
              .in_requests = repeated,
              .starts_session = true,
              .values = completions::filter_fields},
    OptionRow{.name = "facet",
              .argument = "FIELD[:N]",
              .help =
                  "count the N (10) most frequent values among all documents found; FIELD:all counts every "
                  "value; may be repeated",
              .apply = [](Options& o, Value v) { o.request.facets.push_back(read_facet(v)); },
              .in_requests = repeated,
              .needs_ranking = true,
              .values = completions::facet_fields},
    OptionRow{.name = "facet-filter",
              .argument = "TEXT",
              .help = "list only facet values that contain TEXT, in upper or lower case",
              .apply = [](Options& o, Value v) { o.request.facet_filter = v; },
              .in_requests = once},
    OptionRow{.name = "facet-mode",
              .argument = "MODE",
              .help =
                  "strict: count only the documents found; disjunctive: ignore a field's own filters when "
                  "counting its values (strict)",
              .apply = [](Options& o, Value v) { o.request.disjunctive_facets = read_facet_mode(v); },
              .in_requests = once,
              .values = completions::facet_modes},
    OptionRow{.name = "histogram",
              .argument = "PERIOD",
              .help = "count all documents found by year, quarter, month, week or day; with tables, add "
                      "--limit 0",
              .apply = [](Options& o, Value v) { o.request.histogram = {read_period(v)}; },
              .in_requests = once,
              .needs_ranking = true,
              .values = completions::periods},
    OptionRow{.name = "normalise",
              .help = "also show, for each period of the histogram, what share of its documents was found",
              .apply = [](Options& o, Value) { o.normalised = true; },
              .in_requests = once},
    OptionRow{.name = "entities",
              .argument = "FILE",
              .help = "your own merges, renames and blocks of entities; see docs/ENTITIES.md",
              .apply = [](Options& o, Value v) { o.entities = v; },
              .starts_session = true},
    OptionRow{.name = "show-entities",
              .help = "list the people, organisations, places and laws of each hit and mark them in its "
                      "snippets",
              .apply = [](Options& o, Value) { o.request.show_entities = true; },
              .in_requests = once},
    OptionRow{
        .name = "from",
        .argument = "DATE",
        .help = "find only documents of this date or later: 2024, 2024-03-31, yesterday, \"last month\", "
                "...",
        .apply = [](Options& o, Value v) { o.request.dates.from = read_day("--from", v, RangeEnd::first); },
        .in_requests = once,
        .starts_session = true},
    OptionRow{.name = "to",
              .argument = "DATE",
              .help = "find only documents of this date or earlier",
              .apply = [](Options& o, Value v) { o.request.dates.to = read_day("--to", v, RangeEnd::last); },
              .in_requests = once,
              .starts_session = true},
    OptionRow{.name = "sort",
              .argument = "ORDER",
              .help = "relevance, newest or oldest (relevance)",
              .apply = [](Options& o, Value v) { o.request.sort = read_sort(v); },
              .in_requests = once,
              .starts_session = true,
              .needs_ranking = true,
              .values = completions::orders},
    OptionRow{
        .name = "feedback",
        .argument = "WHEN",
        .help = "also rank by words of the best documents: on, off, or auto, which means for queries of six "
                "words or more (auto)",
        .apply = [](Options& o, Value v) { o.request.feedback = read_feedback(v); },
        .in_requests = once,
        .starts_session = true,
        .needs_ranking = true,
        .values = completions::feedback_choices},
    OptionRow{
        .name = "half-life",
        .argument = "TIME",
        .help = "rank newer documents higher: after 30d, 2w, 6m or 1y a document has lost half of its bonus",
        .apply = [](Options& o, Value v) { o.request.half_life_days = read_half_life_days(v); },
        .in_requests = once,
        .starts_session = true,
        .needs_ranking = true},
    OptionRow{.name = "lang",
              .argument = "CODE",
              .help = "the language of the query, or auto (auto)",
              .apply = [](Options& o, Value v) { o.request.language = read_language(v); },
              .in_requests = once,
              .starts_session = true,
              .values = completions::languages},
    OptionRow{.name = "snippets",
              .argument = "N",
              .help = "print at most N fragments of the text of each hit; 0: none (3)",
              .apply = [](Options& o, Value v) { o.request.snippets = read_number("--snippets", v, 0, 100); },
              .in_requests = once},
    OptionRow{.name = "collapse",
              .help = "show one document of each story and count its copies (the default, except with trec)",
              .apply = [](Options& o, Value) { o.collapse = true; },
              .in_requests = once,
              .starts_session = true,
              .needs_ranking = true},
    OptionRow{.name = "no-collapse",
              .help = "show every document, even copies of others",
              .apply = [](Options& o, Value) { o.collapse = false; },
              .in_requests = once,
              .starts_session = true},
    OptionRow{.name = "timeout",
              .argument = "MS",
              .help = "stop after MS milliseconds and mark the results as partial",
              .apply =
                  [](Options& o, Value v) {
                    o.request.timeout =
                        std::chrono::milliseconds(read_number("--timeout", v, 1, longest_timeout));
                  },
              .in_requests = once},
    OptionRow{.name = "exact-total",
              .help = "count every document found instead of estimating",
              .apply = [](Options& o, Value) { o.request.exact_total = true; },
              .in_requests = once,
              .needs_ranking = true},
    OptionRow{.name = "explain",
              .help = "show how the query was understood and what each term adds to a score",
              .apply = [](Options& o, Value) { o.request.explain = true; },
              .in_requests = once,
              .needs_ranking = true},
    OptionRow{.name = "topics",
              .argument = "FILE",
              .help = "run many queries, one on each line as id<TAB>query; - reads standard input",
              .apply = set_topics},
    OptionRow{.name = "run-tag",
              .argument = "TAG",
              .help = "the name of the run in trec output (broadsheet)",
              .apply = set_run_tag},
    OptionRow{.name = "since",
              .argument = "WHEN",
              .help = "report documents that came into the index on this date or later, or all",
              .apply = set_since},
    OptionRow{.name = "dry-run",
              .help = "do not record progress; the next run reports the same documents",
              .apply = [](Options& o, Value) { o.watch.dry_run = true; }},
    OptionRow{.name = "stdio",
              .help = "read one request from each line of standard input and answer it on standard output",
              .apply = [](Options& o, Value) { o.serve.stdio = true; }},
    OptionRow{.name = "socket",
              .argument = "PATH",
              .help = "do the same for programs that connect to this Unix socket",
              .apply = [](Options& o, Value v) { o.serve.socket = v; }},
    OptionRow{.name = "http",
              .argument = "ADDRESS:PORT",
              .help = "serve HTTP and a search page, as in 127.0.0.1:8080; port 0 takes any free port",
              .apply = [](Options& o, Value v) { o.serve.http = read_address(v); }},
    OptionRow{
        .name = "workers",
        .argument = "N",
        .help = "run up to N searches at the same time (as many as there are cores)",
        .apply = [](Options& o, Value v) { o.serve.workers = read_number("--workers", v, 1, most_workers); }},
    OptionRow{.name = "color",
              .argument = "WHEN",
              .help = "auto, always or never; auto means on a terminal, unless NO_COLOR is set (auto)",
              .apply = [](Options& o, Value v) { o.colour = read_colour(v); },
              .starts_session = true,
              .values = completions::terminal_choices},
    OptionRow{.name = "width",
              .argument = "N",
              .help = "columns of text output (the terminal's, else COLUMNS, else 80)",
              .apply = [](Options& o, Value v) { o.width = read_number("--width", v, 20, 1000); }},
    OptionRow{
        .name = "pager",
        .argument = "WHEN",
        .help =
            "auto, always or never; auto sends text through $PAGER, else less, when it is longer than the "
            "terminal (auto)",
        .apply = [](Options& o, Value v) { o.pager = read_pager(v); },
        .starts_session = true,
        .values = completions::terminal_choices},
    OptionRow{.name = "list-fields",
              .help = "list the fields for queries, --filter and --facet",
              .apply = [](Options& o, Value) { o.about = About::field_list; },
              .about_program = true},
    OptionRow{.name = "help,h",
              .help = "print this; after a command, only what concerns it",
              .apply = [](Options& o, Value) { o.about = About::help; },
              .about_program = true},
    OptionRow{.name = "version",
              .help = "print the version",
              .apply = [](Options& o, Value) { o.about = About::version; },
              .about_program = true},
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
