#include "searcher/interactive/session/session.h"

#include <string>
#include <vector>

#include "tests/searcher/interactive/session/sitting.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;
using namespace broadsheet::testing;

using Kind = Question::Kind;

TEST_CASE("A blank at the end asks for nothing new") {
  Sitting sitting = searched();
  sitting.answer_hits({});
  sitting.type(" ");
  CHECK(sitting.state().query.text() == "wind ");
  CHECK_FALSE(sitting.asked(Kind::hits));
}

TEST_CASE("A query typed in one go is taken back by one u") {
  Sitting sitting = searched();
  sitting.type(" power");
  sitting.press({"Esc", "u"});
  CHECK(sitting.state().query.text().empty());
  sitting.press({"u"});
  CHECK(sitting.state().message == "There is nothing to undo.");
  CHECK_FALSE(sitting.state().is_fault);
}

TEST_CASE("More like this replaces the query until something is typed or it is taken back") {
  Sitting sitting = searched();
  sitting.press({"Esc", "j", "L"});
  CHECK(sitting.asked(Kind::hits)->request.similar == "b");
  CHECK(sitting.asked(Kind::hits)->request.text.empty());
  CHECK(sitting.state().query.text().empty());
  sitting.press({"u"});
  CHECK(sitting.asked(Kind::hits)->request.similar.empty());
  CHECK(sitting.state().query.text() == "wind");
  sitting.press({"^Y", "/"});
  sitting.type("sun");
  CHECK(sitting.state().choices.similar.empty());
  CHECK(sitting.asked(Kind::hits)->request.text == "sun");
}

TEST_CASE("Tab completes: the only way at once, one of several from a list, none goes on to the results") {
  Sitting sitting;
  sitting.type("sou");
  sitting.press({"Tab"});
  CHECK(sitting.asked(Kind::completions)->text == "sou");
  Answer one;
  one.completions = {{"source:", "publisher"}};
  one.completed = {0, 3};
  sitting.answer(Kind::completions, one);
  CHECK(sitting.state().query.text() == "source:");
  CHECK(sitting.state().overlay == Overlay::none);

  sitting.press({"Tab"});
  Answer two;
  two.completions = {{"Courier", "3"}, {"Herald", "7"}};
  two.completed = {7, 7};
  sitting.answer(Kind::completions, two);
  CHECK(sitting.state().overlay == Overlay::completions);
  sitting.press({"Down", "Tab"});
  CHECK(sitting.state().query.text() == "source:Herald");
  CHECK(sitting.asked(Kind::hits)->request.text == "source:Herald");

  sitting.press({"Tab"});
  sitting.answer(Kind::completions, {});
  CHECK(sitting.state().focus == Pane::results);
}

TEST_CASE("Typing goes on while completions are listed or awaited") {
  Sitting sitting;
  sitting.type("s");
  sitting.press({"Tab"});
  Answer two;
  two.completions = {{"source:", ""}, {"section:", ""}};
  two.completed = {0, 1};
  sitting.answer(Kind::completions, two);
  sitting.type("u");
  CHECK(sitting.state().overlay == Overlay::none);
  CHECK(sitting.state().query.text() == "su");
  sitting.press({"Tab"});
  sitting.type("n");
  sitting.answer(Kind::completions, two);
  CHECK(sitting.state().query.text() == "sun");
  CHECK(sitting.state().overlay == Overlay::none);
}

TEST_CASE("Older queries come back into the line, and the one being typed after them") {
  KeptSearches kept_searches;
  kept_searches.past_queries = [] { return std::vector<std::string>{"solar", "hydro"}; };
  Sitting sitting({}, kept_searches);
  sitting.type("wi");
  const auto line = [&] { return sitting.state().query.text(); };
  sitting.press({"^P"});
  CHECK(line() == "solar");
  sitting.press({"^P", "^P"});
  CHECK(line() == "hydro");
  CHECK(sitting.state().message == "There is no older query.");
  sitting.press({"^N", "^N"});
  CHECK(line() == "wi");
  sitting.press({"^R", "Down", "Enter"});
  CHECK(line() == "hydro");
  CHECK(sitting.asked(Kind::hits)->request.text == "hydro");
}

TEST_CASE("A query is remembered when its line is left") {
  std::vector<std::string> remembered;
  KeptSearches kept_searches;
  kept_searches.remember = [&](const std::string& query) { remembered.push_back(query); };
  Sitting sitting({}, kept_searches);
  sitting.type("wind");
  sitting.answer_hits({"a"});
  CHECK(remembered.empty());
  sitting.press({"Enter"});
  CHECK(remembered == std::vector<std::string>{"wind"});
  sitting.press({"q", "/", "^U", "Esc"});
  CHECK(remembered.size() == 1);
}

TEST_CASE("A word that finds nothing yet is taken for the beginning of one, and the line says so when left") {
  Sitting sitting;
  sitting.type("parlia");
  sitting.answer_hits({}, 0);
  CHECK(sitting.state().searching);
  CHECK(sitting.asked(Kind::hits)->request.text == "parlia*");
  sitting.answer_hits({"a"});
  CHECK(sitting.state().query.text() == "parlia");
  CHECK(sitting.asked(Kind::counts)->request.text == "parlia*");
  CHECK(sitting.asked(Kind::document)->request.text == "parlia*");
  sitting.press({"Enter"});
  CHECK(sitting.state().query.text() == "parlia*");
  CHECK(sitting.state().choices.query == "parlia*");
}

TEST_CASE("A beginning of no word is asked about once, then typing goes on as it was") {
  Sitting sitting;
  sitting.type("xyzq");
  sitting.answer_hits({}, 0);
  sitting.answer_hits({}, 0);
  CHECK_FALSE(sitting.state().searching);
  CHECK(sitting.asked(Kind::advice)->request.text == "xyzq");
  sitting.type("x");
  CHECK(sitting.asked(Kind::hits)->request.text == "xyzqx");
}

TEST_CASE("No ending is guessed of what was typed to its end") {
  for (const char* query : {"wnid ", "\"wnid", "source:wnid", "wnid*", "w", "net NOT", "(wnid)"}) {
    Sitting sitting;
    sitting.type(query);
    sitting.answer_hits({}, 0);
    CHECK_FALSE(sitting.asked(Kind::hits));
  }
}

TEST_CASE("Enter takes the first query that finds something when this one finds nothing") {
  Sitting sitting;
  sitting.type("wnid ");
  sitting.answer_hits({}, 0);
  Answer advice;
  advice.results.suggestions = {{"wind", {7, 7, 7}}};
  sitting.answer(Kind::advice, advice);
  sitting.press({"Enter"});
  CHECK(sitting.state().query.text() == "wind");
  CHECK(sitting.asked(Kind::hits)->request.text == "wind");
}
