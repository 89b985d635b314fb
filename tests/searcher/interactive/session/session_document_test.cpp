#include "searcher/interactive/session/session.h"

#include <string>
#include <vector>

#include "tests/searcher/interactive/session/sitting.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;
using namespace broadsheet::testing;

using Kind = Question::Kind;

namespace {

/// A text of 40 lines; lines 10 and 30 match.
std::string long_text() {
  std::string text;
  for (int line = 0; line < 40; ++line)
    text += line == 10 ? "solar\n" : line == 30 ? "wind\n" : "line " + std::to_string(line) + "\n";
  return text;
}

}  // namespace

TEST_CASE("A pager that waits for its document is forgotten with the next key, or when there is none") {
  Sitting sitting = searched();
  sitting.press({"Esc", "p", "j"});
  sitting.answer_document("Text.");
  CHECK(sitting.effects().empty());
  sitting.press({"j", "p"});
  sitting.answer(Kind::document, {});
  sitting.press({"k"});
  sitting.answer_document("Text.");
  CHECK(sitting.effects().empty());
}

TEST_CASE("The address is opened; the text goes to the pager when the document is there") {
  Sitting sitting = searched();
  sitting.press({"Esc", "o"});
  CHECK(sitting.effects() == std::vector<Effect>{{Effect::Kind::open_url, "https://herald.example/a"}});
  sitting.press({"p"});
  CHECK(sitting.effects().empty());
  sitting.answer_document("Wind blows.");
  const std::vector<Effect> effects = sitting.effects();
  REQUIRE(effects.size() == 1);
  CHECK(effects[0].kind == Effect::Kind::page);
  CHECK(effects[0].text == "On a\n\nWind blows.\n");
  sitting.press({"e"});
  CHECK(sitting.effects().at(0).kind == Effect::Kind::edit);
}

TEST_CASE("A document opens where it matches; n and N go from match to match") {
  Sitting sitting = searched();
  sitting.press({"Enter"});
  sitting.answer_document(long_text(), {"wind"});
  const Preview& preview = sitting.state().preview;
  const std::size_t opened_at = preview.top;
  CHECK(opened_at > 0);
  CHECK_FALSE(preview.match);
  sitting.press({"n"});
  CHECK(preview.match == 0);
  sitting.press({"n"});
  CHECK(sitting.state().message == "This was the last match; N goes back.");
  sitting.press({"g"});
  CHECK(preview.top == 0);
  sitting.press({"j", "j", "k"});
  CHECK(preview.top == 1);
  sitting.press({"G"});
  const std::size_t last = preview.top;
  sitting.press({"j", "Space"});
  CHECK(preview.top == last);
  CHECK(last < 40);
}

TEST_CASE("A document wraps anew when the screen changes, and the line read first stays so") {
  Sitting sitting = searched();
  sitting.press({"Enter"});
  std::string text;
  for (int i = 0; i < 300; ++i) text += "word" + std::to_string(i) + " ";
  sitting.answer_document(text);
  sitting.press({"j", "j", "j", "j"});
  const auto first_byte = [&] {
    const Preview& preview = sitting.state().preview;
    return preview.lines.at(preview.top).span;
  };
  const std::size_t before = first_byte().begin;
  sitting.resize({24, 60});
  sitting.answer_document(text);
  CHECK(first_byte().begin <= before);
  CHECK(before < first_byte().end);
}

TEST_CASE("A document that is gone is said to be") {
  Sitting sitting = searched();
  sitting.answer(Kind::document, {});
  CHECK(sitting.state().is_fault);
  CHECK_FALSE(sitting.state().preview.opened);
  sitting.press({"Enter", "n", "Space", "G"});
  CHECK(sitting.state().preview.lines.empty());
}
