#include "searcher/interactive/state/state.h"

#include <algorithm>

namespace broadsheet::interactive {

const Hit* selected_hit(const State& state) {
  return state.selected < state.results.hits.size() ? &state.results.hits[state.selected] : nullptr;
}

const Hit* previewed_hit(const State& state) {
  const std::vector<Hit>& hits = state.results.hits;
  const auto hit =
      std::find_if(hits.begin(), hits.end(), [&](const Hit& one) { return one.id == state.preview.id; });
  return hit == hits.end() ? nullptr : &*hit;
}

const HighlightedText* preview_title(const State& state) {
  if (state.preview.id.empty()) return nullptr;
  if (state.preview.opened) return &state.preview.opened->title;
  const Hit* hit = previewed_hit(state);
  return hit == nullptr ? nullptr : &hit->title;
}

}  // namespace broadsheet::interactive
