#include <algorithm>

#include "searcher/command_line/option_checks.h"
#include "searcher/command_line/option_table.h"
#include "searcher/commands/command.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"
#include "searcher/interactive/interactive.h"

namespace broadsheet::commands {
namespace {

bool starts_session(const Options& options, const Words& words) {
  return options.on_terminal && words.empty() &&
         std::all_of(options.given.begin(), options.given.end(),
                     [](const std::string& name) { return find_option(name).starts_session; });
}

/// `QUERY...`
void read_search(Options& options, const Words& words) {
  options.renderer = render::result_formats().find(options.format);
  options.interactive = starts_session(options, words);
  if (!options.interactive) {
    options.request.text = joined(words);
    return settle_search(options, !words.empty());
  }
  check_index(options);
  check_dates(options.request.dates);
  settle(options);
}

ExitCode run_search(const Options& options, DataStream& data) {
  if (options.interactive) return interactive::run_interactive(options, overrides_of(options));
  return answer_queries(options, data);
}

constexpr auto search_options =
    joined_lists(index_options, printing_options, request_options, topic_options, names("all", "run-tag"));

}  // namespace

extern const Command search{
    .name = "",
    .synopsis = "--db INDEX [options] [QUERY...]",
    .summary =
        "Prints the documents that match a query, best first, with snippets. The words of the query are "
        "joined by blanks; docs/QUERY_SYNTAX.md describes queries. A query that begins with -word goes "
        "after --. Without a query, on a terminal, searches interactively; see docs/TERMINAL.md.",
    .options = search_options,
    .formats = [] { return render::result_formats().names(); },
    .read_words = read_search,
    .run = run_search,
};

}  // namespace broadsheet::commands
