#include "searcher/interactive/session/hints.h"

#include <string>

#include "tests/support/catch.h"

namespace broadsheet::interactive {
namespace {

std::string first_hints(const State& state, std::size_t count) {
  std::string text;
  const std::vector<Hint> hints = hints_for(state);
  for (std::size_t i = 0; i < count && i < hints.size(); ++i)
    text += std::string(hints[i].key) + " " + std::string(hints[i].effect) + ", ";
  return text + std::string(hints.back().key) + " " + std::string(hints.back().effect);
}

}  // namespace

TEST_CASE("each pane hints at its own keys first, and always at the help") {
  State state;
  CHECK(first_hints(state, 3) == "Enter read, Down next, Tab complete, F1 all keys");
  state.focus = Pane::results;
  CHECK(first_hints(state, 4) == "Enter read, Space mark, / search, f facets, ? all keys");
  state.focus = Pane::facets;
  CHECK(first_hints(state, 2) == "Enter choose, ] next group, ? all keys");
}

TEST_CASE("with results marked, what can be done with them comes before the search") {
  State state;
  state.focus = Pane::results;
  state.marked = {"cw-1"};
  CHECK(first_hints(state, 5) == "Enter read, Space mark, o open, y cite, E export, ? all keys");
}

}  // namespace broadsheet::interactive
