#include "searcher/command_line/output_style.h"

#include <unistd.h>

namespace broadsheet {

std::optional<Paging> paging_of(const Options& options, const TerminalFacts& output) {
  if (options.format != "text") return std::nullopt;
  return paging_for(output, options.pager);
}

render::Style style_for(const Options& options, const TerminalFacts& output) {
  render::Style style;
  style.width = usable_width(output, options.width);
  style.colour = wants_colour(output, options.colour);
  style.links = wants_links(output, options.colour);
  style.explain = options.request.explain;
  style.entities = options.request.show_entities;
  style.topics = !options.topics.empty();
  style.histogram = options.request.histogram.has_value();
  style.shares = options.normalised;
  style.fields = options.fields;
  style.run_tag = options.run_tag;
  if (const std::optional<Paging> paging = paging_of(options, output)) style.rows = paging->rows;
  return style;
}

render::Style standard_style(const Options& options) {
  return style_for(options, terminal_facts(STDOUT_FILENO));
}

}  // namespace broadsheet
