#include "searcher/commands/counted_queries.h"

#include "searcher/command_line/option_checks.h"

namespace broadsheet::commands {

void read_counted(Options& options, const Words& words, const render::Renderer& renderer) {
  options.renderer = &renderer;
  options.collapse = false;
  options.request.text = joined(words);
  options.request.limit = 0;
  options.request.exact_total = true;
  options.request.ranked = false;
  options.request.suggestions = false;
  settle_search(options, !words.empty() || options.topics.empty());
}

}  // namespace broadsheet::commands
