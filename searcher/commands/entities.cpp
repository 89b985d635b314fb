#include <algorithm>

#include "common/schema.h"
#include "searcher/command_line/option_checks.h"
#include "searcher/command_line/output_style.h"
#include "searcher/commands/command.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"
#include "searcher/render/entity_lists.h"

namespace broadsheet::commands {
namespace {

/// `[TYPE] [TEXT]`
void read_type_and_text(Options& options, const Words& words) {
  check_index(options);
  std::string text = joined(words);
  const std::string first = text.substr(0, text.find(' '));
  const Field* field = find_query_field(first);
  options.listing.type = field ? entity_type_of(*field) : std::nullopt;
  if (options.listing.type) text.erase(0, first.size() + 1);
  options.listing.text = std::move(text);
}

ExitCode run_entities(const Options& options, DataStream& data) {
  Searcher searcher(options.index, overrides_of(options));
  const std::vector<EntityList> lists = searcher.entities(options.listing);
  std::string out;
  render::entity_formats().find(options.format)->render(lists, standard_style(options), out);
  data.write(out);
  const bool found =
      std::any_of(lists.begin(), lists.end(), [](const EntityList& list) { return !list.entities.empty(); });
  return found ? ExitCode::success : ExitCode::partial;
}

constexpr auto entities_options = joined_lists(index_options, names("limit", "entities"), printing_options);

}  // namespace

extern const Command entities{
    .name = "entities",
    .synopsis = "[TYPE] [TEXT] --db INDEX [options]",
    .summary =
        "Lists people, organisations, places and laws with all forms of their names, the most frequent "
        "first: "
        "only those of one TYPE, or those whose names contain TEXT.",
    .options = entities_options,
    .formats = [] { return render::entity_formats().names(); },
    .read_words = read_type_and_text,
    .run = run_entities,
};

}  // namespace broadsheet::commands
