#include <fmt/format.h>

#include "common/error.h"
#include "searcher/command_line/option_checks.h"
#include "searcher/commands/command.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"
#include "searcher/commands/saved_search_text.h"
#include "searcher/query/parser.h"
#include "searcher/saved/state_files.h"

namespace broadsheet::commands {
namespace {

/// `NAME QUERY...`. The options that decide what is found are saved too.
void read_name_and_query(Options& options, const Words& words) {
  if (words.empty() || (words.size() == 1 && !narrows(options.request)))
    throw UsageError("searcher save takes a name and a query: searcher save energy 'wind OR solar'.");
  check_dates(options.request.dates);
  options.search_name = words.front();
  options.request.text = joined({words.begin() + 1, words.end()});
  settle(options);
}

ExitCode run_save(const Options& options, DataStream&) {
  for (const std::string& note : parse_query(options.request.text, fields_of_index(options)).notes) say(note);
  const saved::SavedSearch search = saved::saved_search(options.search_name, options.request);
  const std::optional<saved::SavedSearch> before =
      saved::SavedSearches(saved::saved_searches_file()).save(search);
  const bool bare = search.name.find_first_of(" \t()") == std::string::npos;
  say(fmt::format("Saved; saved:{} in a query finds it.", bare ? search.name : '"' + search.name + '"'));
  if (before && command_line_of(*before) != command_line_of(search))
    say(fmt::format("Until now it was: {}", command_line_of(*before)));
  return ExitCode::success;
}

constexpr auto save_options =
    joined_lists(narrowing_options, names("sort", "collapse", "no-collapse"), index_options);

}  // namespace

extern const Command save{
    .name = "save",
    .synopsis = "NAME [options] [QUERY...]",
    .summary = "Keeps a search under a name, for saved:NAME in any query and for searcher watch.",
    .options = save_options,
    .formats = nullptr,
    .read_words = read_name_and_query,
    .run = run_save,
};

}  // namespace broadsheet::commands
