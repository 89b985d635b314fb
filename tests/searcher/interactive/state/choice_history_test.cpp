#include "searcher/interactive/state/choice_history.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;

namespace {

Choices asking(std::string query) {
  Choices choices;
  choices.query = std::move(query);
  return choices;
}

std::string query(const std::optional<Choices>& choices) {
  return choices ? choices->query : "none";
}

}  // namespace

TEST_CASE("Choices are taken back one after the other, and taken again") {
  ChoiceHistory history;
  history.remember(asking("a"));
  history.remember(asking("b"));
  CHECK(query(history.undo(asking("c"))) == "b");
  CHECK(query(history.undo(asking("b"))) == "a");
  CHECK(query(history.undo(asking("a"))) == "none");
  CHECK(query(history.redo(asking("a"))) == "b");
  CHECK(query(history.redo(asking("b"))) == "c");
  CHECK(query(history.redo(asking("c"))) == "none");
}

TEST_CASE("What is typed in one go is one step") {
  ChoiceHistory history;
  for (const char* text : {"", "w", "wi", "win"}) history.remember(asking(text), true);
  CHECK(query(history.undo(asking("wind"))).empty());
  history.remember(asking("x"), true);
  history.end_typing();
  history.remember(asking("xy"), true);
  CHECK(query(history.undo(asking("xyz"))) == "xy");
  CHECK(query(history.undo(asking("xy"))) == "x");
}

TEST_CASE("A new choice ends what could be taken again") {
  ChoiceHistory history;
  history.remember(asking("a"));
  history.undo(asking("b"));
  history.remember(asking("a"));
  CHECK(query(history.redo(asking("c"))) == "none");
}
