#include "searcher/commands/command.h"
#include "searcher/commands/counted_queries.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"
#include "searcher/render/counts.h"

namespace broadsheet::commands {
namespace {

/// `QUERY...`
void read_count(Options& options, const Words& words) {
  read_counted(options, words, *render::count_formats().find(options.format));
}

constexpr auto count_options =
    joined_lists(index_options, narrowing_options, names("lang", "entities", "format"), topic_options);

}  // namespace

extern const Command count{
    .name = "count",
    .synopsis = "[QUERY...] --db INDEX [options]",
    .summary = "Prints how many documents a query finds, exactly. Without a query, counts all documents.",
    .options = count_options,
    .formats = [] { return render::count_formats().names(); },
    .read_words = read_count,
    .run = answer_queries,
};

}  // namespace broadsheet::commands
