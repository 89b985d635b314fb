#include "searcher/interactive/session/hints.h"

#include <algorithm>

#include "searcher/interactive/session/key_table.h"

namespace broadsheet::interactive {
namespace {

constexpr std::string_view leads_to_all = "all keys";

bool holds_in(const KeyGroup& group, Pane pane) {
  return std::find(group.panes.begin(), group.panes.end(), pane) != group.panes.end();
}

void add_rows(const KeyGroup& group, Pane focus, std::vector<Hint>& hints) {
  for (const KeyRow& row : group.rows) {
    const auto same = [&](const Hint& hint) { return hint.effect == row.hint; };
    const bool leads_here = focus == Pane::facets && row.hint == "facets";
    if (row.hint.empty() || leads_here || std::any_of(hints.begin(), hints.end(), same)) continue;
    hints.push_back({row.keys.substr(0, row.keys.find(' ')), row.hint});
  }
}

}  // namespace

std::vector<Hint> hints_for(const State& state) {
  std::vector<Hint> hints;
  const bool about_results = state.focus == Pane::preview || !state.marked.empty();
  for (const bool first : {true, false})
    for (const KeyGroup& group : key_groups()) {
      const bool is_first = group.panes.size() == 1 || (group.of_results && about_results);
      if (is_first == first && holds_in(group, state.focus)) add_rows(group, state.focus, hints);
    }
  const auto help =
      std::find_if(hints.begin(), hints.end(), [](const Hint& hint) { return hint.effect == leads_to_all; });
  if (help != hints.end()) std::rotate(help, help + 1, hints.end());
  return hints;
}

}  // namespace broadsheet::interactive
