#include "searcher/watches/watch.h"

#include <iostream>

#include "searcher/command_line/option_checks.h"
#include "searcher/command_line/output_style.h"
#include "searcher/commands/command.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"
#include "searcher/render/alerts.h"
#include "searcher/saved/state_files.h"

namespace broadsheet::commands {
namespace {

/// `[NAME...]`
void read_watched_names(Options& options, const Words& words) {
  check_index(options);
  check_fields(options);
  settle(options);
  options.pager = PagerChoice::never;
  options.watch.names = words;
}

/// Searches may name other saved searches. These are looked up in the same file.
ExitCode run_watch(const Options& options, DataStream& data) {
  const saved::SavedSearches saved_searches(saved::saved_searches_file());
  Searcher searcher(options.index, overrides_of(options), saved::KeptQueries{saved_searches, {}});
  const WatchedIndex index{
      [&] {
        searcher.refresh();
        return searcher.stub();
      },
      [&](const Request& request, const auto& visit) { return searcher.visit_all(request, visit); }};
  return broadsheet::watch(options, standard_style(options),
                           {saved_searches, saved::WatchCursors(saved::watch_cursors_file()), index}, data,
                           std::cerr);
}

constexpr auto watch_options = joined_lists(
    index_options,
    names("format", "fields", "snippets", "show-entities", "entities", "since", "dry-run", "width", "color"));

}  // namespace

extern const Command watch{
    .name = "watch",
    .synopsis = "[NAME...] --db INDEX [options]",
    .summary =
        "Runs saved searches over the documents that came into the index since the last run: the searches "
        "with these NAMEs, or all; see docs/ALERTS.md.",
    .options = watch_options,
    .formats = [] { return render::alert_formats().names(); },
    .read_words = read_watched_names,
    .run = run_watch,
};

}  // namespace broadsheet::commands
