#include "common/error.h"
#include "searcher/command_line/option_checks.h"
#include "searcher/commands/command.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"

namespace broadsheet::commands {
namespace {

/// `ID|FILE`
void read_example(Options& options, const Words& words) {
  if (words.size() != 1 || words.front().empty())
    throw UsageError("searcher similar takes the id of a document, a text file, or - for standard input.");
  options.renderer = render::result_formats().find(options.format);
  options.request.similar = words.front();
  settle_search(options, true);
}

constexpr auto similar_options =
    joined_lists(index_options, printing_options, request_options, names("run-tag"));

}  // namespace

extern const Command similar{
    .name = "similar",
    .synopsis = "ID|FILE --db INDEX [options]",
    .summary =
        "Searches for documents about the same things as the document with this id, or as a text file; - "
        "reads standard input.",
    .options = similar_options,
    .formats = [] { return render::result_formats().names(); },
    .read_words = read_example,
    .run = answer_queries,
};

}  // namespace broadsheet::commands
