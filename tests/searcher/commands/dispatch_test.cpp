#include "searcher/commands/dispatch.h"

#include <chrono>

#include "common/error.h"
#include "tests/support/catch.h"

using broadsheet::About;
using broadsheet::ColourChoice;
using broadsheet::Options;
using broadsheet::Period;
using broadsheet::SortOrder;
using broadsheet::UsageError;
using broadsheet::commands::parse_command_line;

namespace {

/// Options of a command line that names an index.
Options options_of(std::vector<std::string> arguments) {
  return parse_command_line(arguments, "INDEX").options;
}

std::string_view command_named_by(std::vector<std::string> arguments) {
  return parse_command_line(arguments, "INDEX").command->name;
}

std::string refusal_of(std::vector<std::string> arguments, std::string_view index = "INDEX") {
  try {
    parse_command_line(arguments, index);
  } catch (const UsageError& fault) {
    return fault.what();
  }
  return "accepted";
}

}  // namespace

TEST_CASE("words of the query are joined by blanks") {
  CHECK(options_of({"climate", "net zero"}).request.text == "climate net zero");
  CHECK(options_of({"climate", "--limit", "3", "energy"}).request.text == "climate energy");
}

TEST_CASE("defaults are ten hits as text with three snippets") {
  const Options options = options_of({"climate"});
  CHECK(options.index == "INDEX");
  CHECK(options.format == "text");
  CHECK(options.request.limit == 10);
  CHECK(options.request.offset == 0);
  CHECK(options.request.snippets == 3);
  CHECK(options.request.language == "auto");
  CHECK(options.request.sort == broadsheet::SortOrder::relevance);
  CHECK_FALSE(options.request.exact_total);
  CHECK(options.colour == ColourChoice::automatic);
  CHECK_FALSE(options.width.has_value());
  CHECK(options.run_tag == "broadsheet");
}

TEST_CASE("every option reaches its place") {
  const Options options =
      options_of({"--db",    "other",         "--format", "json",      "--limit",     "5",       "--offset",
                  "20",      "--filter",      "lang:de",  "--filter",  "source:A:B",  "--facet", "section:7",
                  "--facet", "year:all",      "--from",   "2023",      "--to",        "2024-02", "--sort",
                  "newest",  "--lang",        "DE",       "--explain", "--run-tag",   "t1",      "--snippets",
                  "1",       "--exact-total", "--color",  "never",     "--width=100", "q"});
  CHECK(options.index == "other");
  CHECK(options.renderer->name == "json");
  CHECK(options.request.limit == 5);
  CHECK(options.request.offset == 20);
  REQUIRE(options.request.filters.size() == 2);
  CHECK(options.request.filters[0].field == "language");
  CHECK(options.request.filters[1].value == "A:B");
  REQUIRE(options.request.facets.size() == 2);
  CHECK(options.request.facets[0].limit == 7);
  CHECK(options.request.facets[1].limit == 0);
  CHECK(iso_day(options.request.dates.from.value()) == "2023-01-01");
  CHECK(iso_day(options.request.dates.to.value()) == "2024-02-29");
  CHECK(options.request.sort == broadsheet::SortOrder::newest);
  CHECK(options.request.language == "de");
  CHECK(options.request.explain);
  CHECK(options.request.snippets == 1);
  CHECK(options.request.exact_total);
  CHECK(options.run_tag == "t1");
  CHECK(options.colour == ColourChoice::never);
  CHECK(options.width == 100);
}

TEST_CASE("behind -- everything is the query") {
  CHECK(options_of({"--", "-coal", "--limit"}).request.text == "-coal --limit");
  CHECK(options_of({"wind", "--limit", "3", "--", "-coal"}).request.text == "wind -coal");
}

TEST_CASE("an option given twice counts as given last") {
  CHECK(options_of({"--limit", "3", "--limit", "4", "q"}).request.limit == 4);
}

TEST_CASE("an empty query is a query") {
  CHECK(options_of({""}).request.text.empty());
  CHECK(options_of({"--filter", "language:de"}).request.text.empty());
  CHECK(options_of({"--facet", "source"}).request.text.empty());
  CHECK(options_of({"--from", "2024"}).request.text.empty());
}

TEST_CASE("without a query there must be something else to search for") {
  CHECK(refusal_of({}) == "No query is given: try searcher --db INDEX 'net zero', or '' for every document.");
  CHECK(refusal_of({"--limit", "3"}) == refusal_of({}));
}

TEST_CASE("without an index nothing can be searched") {
  CHECK(refusal_of({"q"}, "") == "No index is named: give --db INDEX or set BROADSHEET_DB.");
  CHECK(refusal_of({"--help"}, "") == "accepted");
}

TEST_CASE("topics come instead of a query") {
  CHECK(options_of({"--topics", "-"}).topics == "-");
  CHECK(refusal_of({"--topics", "f", "q"}) ==
        "--topics and a query exclude each other: put the query into the topics file.");
}

TEST_CASE("what cannot be understood is refused with what would be right") {
  CHECK(refusal_of({"--colour", "q"}) == "There is no option --colour; searcher --help lists them all.");
  CHECK(refusal_of({"--lim", "3", "q"}) == "There is no option --lim; searcher --help lists them all.");
  CHECK(refusal_of({"wind", "-coal"}) ==
        "There is no option -coal; a query with -words goes after --, as in: searcher --db INDEX -- wind "
        "-coal.");
  CHECK(refusal_of({"q", "--format"}) == "--format needs a value; see searcher --help.");
  CHECK(refusal_of({"q", "--format="}) == "--format needs a value; see searcher --help.");
  CHECK(refusal_of({"q", "--explain=yes"}) == "--explain takes no value; see searcher --help.");
  CHECK(refusal_of({"q", "--format", "xml"}) ==
        "searcher prints text, json, ndjson, tsv, csv, trec, markdown, ids, not \"xml\".");
  CHECK(refusal_of({"q", "--width", "5"}) == "--width takes a whole number from 20 to 1000, not \"5\".");
  CHECK(refusal_of({"q", "--run-tag", "a b"}) == "--run-tag takes one word without spaces.");
  CHECK(refusal_of({"q", "--from", "2024", "--to", "2023"}) ==
        "--from 2024-01-01 is later than --to 2023-12-31.");
}

TEST_CASE("what is only printed needs no query") {
  CHECK(options_of({"--help"}).about == About::help);
  CHECK(options_of({"-h"}).about == About::help);
  CHECK(options_of({"--list-fields"}).about == About::field_list);
  CHECK(options_of({"--version"}).about == About::version);
  CHECK(options_of({"similar", "--help"}).about == About::help);
}

TEST_CASE("options about entities reach their place") {
  const Options options = options_of({"--facet-filter", "Ley", "--facet-mode", "disjunctive", "--entities",
                                      "mine.tsv", "--show-entities", "q"});
  CHECK(options.request.facet_filter == "Ley");
  CHECK(options.request.disjunctive_facets);
  CHECK(options.entities == "mine.tsv");
  CHECK(options.request.show_entities);
  CHECK_FALSE(options_of({"--facet-mode", "strict", "q"}).request.disjunctive_facets);
  CHECK(refusal_of({"--facet-mode", "loose", "q"}) ==
        "--facet-mode is one of strict, disjunctive, not \"loose\".");
}

TEST_CASE("similar as the first word takes an id or a file, and the options of a search") {
  const Options options = options_of({"similar", "cw 17", "--limit", "3", "--filter", "lang:de"});
  CHECK(options.request.similar == "cw 17");
  CHECK(options.request.text.empty());
  CHECK(options.request.limit == 3);
  CHECK(options_of({"similar", "-"}).request.similar == "-");
  CHECK(options_of({"--", "similar", "x"}).request.text == "similar x");
  CHECK_THROWS_AS(options_of({"similar"}), UsageError);
  CHECK_THROWS_AS(options_of({"similar", ""}), UsageError);
  CHECK_THROWS_AS(options_of({"similar", "a", "b"}), UsageError);
}

TEST_CASE("a histogram has a period, and tables show it instead of hits") {
  const Options options = options_of({"--histogram", "week", "--normalise"});
  CHECK(options.request.histogram->period == Period::week);
  CHECK(options.request.histogram->normalised);
  CHECK_FALSE(options_of({"q"}).request.histogram);
  CHECK_FALSE(options_of({"--histogram", "day"}).request.histogram->normalised);
  CHECK_NOTHROW(options_of({"--histogram", "day", "--format", "csv", "--limit", "0"}));
  CHECK_THROWS_WITH(options_of({"--histogram", "day", "--format", "csv"}), Catch::Contains("--limit 0"));
  CHECK_THROWS_AS(options_of({"--normalise", "q"}), UsageError);
}

TEST_CASE("a timeout is a number of milliseconds from 1") {
  CHECK(options_of({"--timeout", "250", "q"}).request.timeout == std::chrono::milliseconds(250));
  CHECK_FALSE(options_of({"q"}).request.timeout);
  CHECK_THROWS_AS(options_of({"--timeout", "0", "q"}), UsageError);
}

TEST_CASE("entities as the first word lists them: of a type, with a text, of a format that can") {
  const Options options = options_of({"entities", "org", "central", "bank", "--limit", "7"});
  CHECK(options.listing.type == broadsheet::EntityType::organisation);
  CHECK(options.listing.text == "central bank");
  CHECK(options.listing.limit == 7);
  CHECK_FALSE(options_of({"entities", "central bank"}).listing.type);
  CHECK(options_of({"entities"}).listing.text.empty());
  CHECK(options_of({"entities"}).listing.limit == 50);
  CHECK(command_named_by({"entities"}) == "entities");
  CHECK(command_named_by({"named", "entities"}).empty());
  CHECK(refusal_of({"entities", "--format", "trec"}) ==
        "searcher entities prints text, json, ndjson, tsv, csv, not \"trec\".");
  CHECK(refusal_of({"entities"}, "") == "No index is named: give --db INDEX or set BROADSHEET_DB.");
}

TEST_CASE("Without a query and a format it is an interactive search on a terminal, and an error elsewhere") {
  const auto on_terminal = [](std::vector<std::string> arguments) {
    return parse_command_line(arguments, "index", true).options;
  };
  CHECK(on_terminal({}).interactive);
  const Options narrowed = on_terminal({"--filter", "source:Herald", "--sort", "newest"});
  CHECK(narrowed.interactive);
  CHECK(narrowed.request.filters.size() == 1);
  CHECK(narrowed.request.sort == SortOrder::newest);

  CHECK_FALSE(on_terminal({"wind"}).interactive);
  CHECK_FALSE(on_terminal({""}).interactive);
  CHECK_FALSE(on_terminal({"--facet", "source"}).interactive);
  CHECK_FALSE(on_terminal({"--filter", "source:Herald", "--format", "ids"}).interactive);
  CHECK_THROWS_AS(parse_command_line({}, "index"), UsageError);
  CHECK_THROWS_AS(parse_command_line({}, "", true), UsageError);
}

TEST_CASE("searcher get takes ids, and lines of their texts") {
  const Options options = options_of({"get", "a", "b", "--lines", "2-", "--format", "json"});
  CHECK(command_named_by({"get", "a"}) == "get");
  CHECK(options.ids == std::vector<std::string>{"a", "b"});
  CHECK(options.lines->first == 2);
  CHECK(options_of({"get", "a", "--lines", "7"}).lines == broadsheet::PartRange{7, 7});
  CHECK(refusal_of({"get"}) == "searcher get takes ids of documents: searcher get ID... --db INDEX.");
  CHECK(refusal_of({"get", "a", "--format", "trec"}) ==
        "searcher get prints text, json, ndjson, tsv, csv, not \"trec\".");
  for (const char* wrong : {"0", "3-2", "x", "-3", "1-x", ""})
    CHECK(refusal_of({"get", "a", std::string("--lines=") + wrong}) != "accepted");
}

TEST_CASE("fields that nobody knows are refused with those that there are") {
  CHECK_THAT(
      refusal_of({"q", "--format", "csv", "--fields", "id,titel"}),
      Catch::StartsWith("--fields knows no field \"titel\"; there are query_id, rank, score, id, title,"));
  CHECK(refusal_of({"q", "--fields", "id"}) == "--fields belongs to json, ndjson, csv or tsv, not to text.");
}

TEST_CASE("what is not selected is not made") {
  CHECK(options_of({"q", "--format", "csv", "--fields", "id,url"}).request.snippets == 0);
  CHECK(options_of({"q", "--format", "csv", "--fields", "id,snippet"}).request.snippets == 3);
  CHECK(options_of({"q", "--format", "csv", "--fields", "id,text"}).request.whole_text);
  CHECK_FALSE(options_of({"q", "--format", "csv"}).request.whole_text);
}

TEST_CASE("--all streams, so it takes no order, page or counts, and only formats of a hit after the other") {
  CHECK(options_of({"q", "--all", "--format", "ids"}).all);
  CHECK(refusal_of({"q", "--all"}) ==
        "--all writes one hit after the other: give --format ndjson, csv, tsv or ids.");
  for (const char* option : {"--limit=5", "--sort=newest", "--facet=source", "--explain", "--offset=1"})
    CHECK_THAT(refusal_of({"q", "--all", "--format", "csv", option}),
               Catch::StartsWith("--all takes every document in the order of the index: leave out --"));
  CHECK(refusal_of({"similar", "x", "--all", "--format", "ids"}) ==
        "searcher similar does not take --all; searcher similar --help lists those that it takes.");
}

TEST_CASE("count and facets are searches of which only numbers are told") {
  const Options count = options_of({"count", "net", "zero", "--filter", "lang:de"});
  CHECK(count.request.text == "net zero");
  CHECK(count.request.exact_total);
  CHECK(count.request.limit == 0);
  CHECK_FALSE(count.request.ranked);
  CHECK(options_of({"count"}).request.text.empty());
  CHECK(options_of({"count", "--topics", "-"}).topics == "-");
  CHECK(options_of({"facets", "--facet", "source:3"}).request.facets.front().limit == 3);
  CHECK(options_of({"facets", "country:3", "wind", "sun"}).request.facets.front().field == "country");
  CHECK(options_of({"facets", "country:3", "wind", "sun"}).request.text == "wind sun");
  CHECK(options_of({"facets", "--facet", "source", "wind"}).request.text == "wind");
  CHECK(refusal_of({"facets"}) ==
        "searcher facets counts values of fields: name one, such as source or --facet source:20.");
  CHECK_THAT(refusal_of({"count", "q", "--limit", "3"}),
             Catch::StartsWith("searcher count does not take --limit; it takes --db, --filter,"));
  CHECK(refusal_of({"count", "q", "--format", "ids"}) ==
        "searcher count prints text, json, ndjson, tsv, csv, not \"ids\".");
}

TEST_CASE("searcher terms takes a pattern, and before a colon its field") {
  CHECK(options_of({"terms", "net*"}).words.pattern == "net*");
  CHECK(options_of({"terms", "net*"}).words.field == "text");
  CHECK(options_of({"terms", "org:nat*"}).words.field == "organisation");
  CHECK(options_of({"terms", "source:"}).words.pattern.empty());
  CHECK(options_of({"terms"}).words.limit == 0);
  CHECK(options_of({"terms", "--limit", "7"}).words.limit == 7);
  CHECK_THAT(refusal_of({"terms", "similar:x"}),
             Catch::StartsWith("searcher terms knows no field \"similar\"; there are id, title, text,"));
}

TEST_CASE("a command refuses options that mean nothing to it") {
  CHECK(refusal_of({"diff", "a", "b", "--limit", "3"}) ==
        "searcher diff does not take --limit; it takes --db, --format, --width, --color, --pager.");
  CHECK(refusal_of({"similar", "a", "--topics", "f"}) ==
        "searcher similar does not take --topics; searcher similar --help lists those that it takes.");
  CHECK(refusal_of({"q", "--stdio"}) ==
        "searcher does not take --stdio; searcher --help lists those that it takes.");
  CHECK(refusal_of({"diff", "--limit", "3", "--help"}) == "accepted");
}
