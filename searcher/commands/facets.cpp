#include "common/error.h"
#include "searcher/command_line/option_values.h"
#include "searcher/commands/command.h"
#include "searcher/commands/counted_queries.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"
#include "searcher/render/counts.h"

namespace broadsheet::commands {
namespace {

/// `QUERY...`. Without --facet, the first word names the field.
void read_facets(Options& options, const Words& words) {
  const bool named = !options.request.facets.empty();
  if (!named && words.empty())
    throw UsageError(
        "searcher facets counts values of fields: name one, such as source or --facet source:20.");
  if (!named) options.request.facets.push_back(read_facet(words.front()));
  read_counted(options, {words.begin() + !named, words.end()}, *render::facet_formats().find(options.format));
}

constexpr auto facets_options =
    joined_lists(index_options, names("facet", "facet-filter", "facet-mode"), narrowing_options,
                 names("lang", "entities"), topic_options, printing_options);

}  // namespace

extern const Command facets{
    .name = "facets",
    .synopsis = "FIELD[:N] [QUERY...] --db INDEX [options]",
    .summary =
        "Counts the values of a field, or of those that --facet names, among all documents that a query "
        "finds.",
    .options = facets_options,
    .formats = [] { return render::facet_formats().names(); },
    .read_words = read_facets,
    .run = answer_queries,
};

}  // namespace broadsheet::commands
