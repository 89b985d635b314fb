#include <fmt/format.h>

#include "common/error.h"
#include "searcher/commands/command.h"
#include "searcher/commands/option_lists.h"
#include "searcher/commands/saved_search_text.h"
#include "searcher/query/query_notes.h"
#include "searcher/saved/state_files.h"
#include "searcher/saved/watch_cursors.h"

namespace broadsheet::commands {
namespace {

/// `NAME`
void read_name(Options& options, const Words& words) {
  if (words.size() != 1)
    throw UsageError("searcher forget takes the name of a saved search; searcher saved lists them.");
  options.search_name = words.front();
}

ExitCode run_forget(const Options& options, DataStream&) {
  saved::WatchCursors(saved::watch_cursors_file()).forget(options.search_name);
  const std::optional<saved::SavedSearch> before =
      saved::SavedSearches(saved::saved_searches_file()).forget(options.search_name);
  if (before)
    say(fmt::format("Forgotten; it was: {}", command_line_of(*before)));
  else
    say(fmt::format("No search is saved as {}; searcher saved lists them.", in_note(options.search_name)));
  return before ? ExitCode::success : ExitCode::partial;
}

constexpr auto forget_options = index_options;

}  // namespace

extern const Command forget{
    .name = "forget",
    .synopsis = "NAME",
    .summary = "Deletes a saved search, and how far it was watched.",
    .options = forget_options,
    .formats = nullptr,
    .read_words = read_name,
    .run = run_forget,
};

}  // namespace broadsheet::commands
