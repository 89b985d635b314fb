#include <string>

#include "searcher/command_line/option_checks.h"
#include "searcher/commands/command.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"
#include "searcher/render/word_rows.h"

namespace broadsheet::commands {
namespace {

/// `[FIELD:][PATTERN]`
void read_pattern(Options& options, const Words& words) {
  check_index(options);
  read_word_pattern(joined(words), options.words);
}

/// Writes the words as they are found.
ExitCode run_terms(const Options& options, DataStream& data) {
  constexpr std::size_t most_buffered = 64 * 1024;
  const render::WordRenderer& renderer = *render::word_formats().find(options.format);
  Searcher searcher(options.index, overrides_of(options));
  std::string out;
  bool found = false;
  renderer.begin(options.words.field, out);
  searcher.visit_words(options.words, [&](const ListedWord& word) {
    renderer.row(word, !found, out);
    found = true;
    if (out.size() >= most_buffered) {
      data.write(out);
      out.clear();
    }
    return !data.is_closed();
  });
  renderer.end(out);
  data.write(out);
  return found ? ExitCode::success : ExitCode::partial;
}

constexpr auto terms_options = joined_lists(index_options, names("limit", "entities"), printing_options);

}  // namespace

extern const Command terms{
    .name = "terms",
    .synopsis = "[[FIELD:]PATTERN] --db INDEX [options]",
    .summary =
        "Lists the words of the index, or the values of a FIELD, with the number of documents that have "
        "each: "
        "all of them, or those that match a PATTERN such as sover*. With --limit, lists the most frequent.",
    .options = terms_options,
    .formats = [] { return render::word_formats().names(); },
    .read_words = read_pattern,
    .run = run_terms,
};

}  // namespace broadsheet::commands
