#include "searcher/interactive/session/session.h"

#include <vector>

#include "searcher/interactive/session/key_table.h"
#include "tests/searcher/interactive/session/sitting.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;
using namespace broadsheet::testing;

using Kind = Question::Kind;

TEST_CASE("It begins with the newest documents and the cursor in the query line") {
  const Sitting sitting;
  CHECK(sitting.state().focus == Pane::query);
  CHECK(sitting.state().searching);
  CHECK_FALSE(sitting.state().has_answer);
  const Question question = *sitting.asked(Kind::hits);
  CHECK(question.request.text.empty());
  CHECK(question.request.sort == SortOrder::newest);
  CHECK_FALSE(sitting.asked(Kind::counts));
}

TEST_CASE("It begins with what the command line asks for") {
  Request request;
  request.text = "wind";
  request.filters = {{"source", "Herald"}};
  request.language = "de";
  request.half_life_days = 30;
  const Sitting sitting(request);
  CHECK(sitting.state().query.text() == "wind");
  CHECK(sitting.filters() == "source:Herald ");
  const Request asked = sitting.asked(Kind::hits)->request;
  CHECK(asked.text == "wind");
  CHECK(asked.filters.size() == 1);
  CHECK(asked.language == "de");
  CHECK(asked.half_life_days == 30);
  CHECK(asked.sort == SortOrder::relevance);
}

TEST_CASE("Every character asks for hits; an answer to an older query changes nothing") {
  Sitting sitting;
  sitting.type("win");
  const std::uint64_t older = sitting.asked(Kind::hits)->number;
  sitting.type("d");
  CHECK(sitting.asked(Kind::hits)->request.text == "wind");
  Answer late;
  late.number = older;
  late.results.hits.resize(1);
  sitting.session().take(late, {24, 120});
  CHECK(sitting.state().results.hits.empty());
  CHECK(sitting.state().searching);
  sitting.answer_hits({"a"});
  CHECK_FALSE(sitting.state().searching);
  CHECK(sitting.selected() == "a");
}

TEST_CASE("Counts and the selected document are asked for when the hits are there") {
  Sitting sitting;
  sitting.type("wind");
  sitting.answer_hits({"a", "b"});
  CHECK(sitting.state().counting);
  const Request counts = sitting.asked(Kind::counts)->request;
  CHECK(counts.limit == 0);
  CHECK(counts.disjunctive_facets);
  CHECK(counts.histogram);
  CHECK(sitting.asked(Kind::document)->id == "a");
  CHECK(sitting.asked(Kind::document)->request.text == "wind");

  sitting.answer_counts(two_facets(), 10);
  CHECK_FALSE(sitting.state().counting);
  CHECK(sitting.state().results.total.value == 10);
  sitting.answer_document("Wind.", {"Wind"});
  CHECK(sitting.state().preview.opened->document.id == "a");
  CHECK(sitting.state().preview.lines.size() == 1);
}

TEST_CASE("Other spellings are asked for when little is found only") {
  Sitting sitting;
  sitting.type("wnid");
  sitting.answer_hits({"a"}, 100);
  CHECK_FALSE(sitting.asked(Kind::advice));
  sitting.type("x ");
  sitting.answer_hits({}, 0);
  CHECK(sitting.take(Kind::advice).request.suggestions);
}

TEST_CASE("Arrows move through the results while the query is typed; Enter reads") {
  Sitting sitting = searched();
  sitting.press({"Down", "Down", "Up"});
  CHECK(sitting.selected() == "b");
  CHECK(sitting.state().focus == Pane::query);
  CHECK(sitting.asked(Kind::document)->id == "b");
  sitting.press({"Enter"});
  CHECK(sitting.state().focus == Pane::preview);
  sitting.press({"]"});
  CHECK(sitting.selected() == "c");
  sitting.press({"q"});
  CHECK(sitting.state().focus == Pane::results);
  sitting.press({"/"});
  CHECK(sitting.state().focus == Pane::query);
}

TEST_CASE("The selection stays inside the results, and further ones are asked for in time") {
  Sitting sitting = searched();
  CHECK(sitting.asked(Kind::hits)->request.offset == 3);
  sitting.press({"Esc", "k", "k"});
  CHECK(sitting.selected() == "a");
  sitting.press({"G"});
  CHECK(sitting.selected() == "c");
  sitting.answer_hits({"d", "e"});
  CHECK(sitting.selected() == "c");
  sitting.press({"j", "j", "j"});
  CHECK(sitting.selected() == "e");
  CHECK(sitting.asked(Kind::hits)->request.offset == 5);
  sitting.answer_hits({});
  sitting.press({"k", "j"});
  CHECK_FALSE(sitting.asked(Kind::hits));
  sitting.press({"g"});
  CHECK(sitting.selected() == "a");
}

TEST_CASE("Pages of different states of the index do not mix: it is asked again") {
  Sitting sitting = searched();
  Answer newer;
  newer.index_documents = 1001;
  newer.results.hits.resize(1);
  sitting.answer(Kind::hits, newer);
  CHECK(sitting.state().results.hits.size() == 3);
  CHECK(sitting.asked(Kind::hits)->request.offset == 0);
}

TEST_CASE("After a fault nothing is asked until a key asks for it") {
  Sitting sitting = searched();
  Answer fault;
  fault.fault = "There is no index at news.";
  sitting.answer(Kind::hits, fault);  // of a further page
  CHECK_FALSE(sitting.asked(Kind::hits));
  sitting.press({"Esc", "j"});
  CHECK_FALSE(sitting.asked(Kind::hits));
  sitting.press({"r"});
  sitting.answer_hits({"a", "b", "c"});
  CHECK(sitting.selected() == "b");
  CHECK(sitting.asked(Kind::hits));
}

TEST_CASE("What is selected far down stays so when the index changes under it") {
  Sitting sitting = searched();
  sitting.answer_hits({"d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"});
  sitting.press({"Esc", "G", "r"});
  CHECK(sitting.asked(Kind::hits)->request.limit >= 14);
}

TEST_CASE("s goes through the orders, c shows copies, D drops every filter") {
  Request request;
  request.filters = {{"source", "Herald"}, {"language", "de"}};
  Sitting sitting(request);
  sitting.press({"Esc", "s"});
  CHECK(sitting.state().choices.sort == SortOrder::newest);
  sitting.press({"s"});
  CHECK(sitting.state().choices.sort == SortOrder::oldest);
  sitting.press({"s"});
  CHECK(sitting.state().choices.sort == SortOrder::relevance);
  sitting.press({"c"});
  CHECK_FALSE(sitting.asked(Kind::hits)->request.collapse);
  sitting.press({"D"});
  CHECK(sitting.filters().empty());
}

TEST_CASE("Help opens from anywhere, scrolls and closes") {
  Sitting sitting;
  sitting.press({"F1"});
  CHECK(sitting.state().overlay == Overlay::help);
  sitting.press({"Space"});
  CHECK(sitting.state().list_top > 0);
  sitting.press({"g"});
  CHECK(sitting.state().list_top == 0);
  sitting.press({"q"});
  CHECK(sitting.state().overlay == Overlay::none);
  CHECK(sitting.effects().empty());
  sitting.press({"Esc", "?", "Esc"});
  CHECK(sitting.state().focus == Pane::results);
}

TEST_CASE("^C quits from everywhere, q from results and facets") {
  const std::vector<Effect> quits{{Effect::Kind::quit}};
  for (const char* opened : {"Esc", "Enter", "F1", "^R"}) {
    Sitting sitting = searched();
    sitting.press({opened, "^C"});
    CHECK(sitting.effects() == quits);
  }
  Sitting asked = searched();
  asked.press({"Esc", "S", "^C"});
  CHECK(asked.effects() == quits);
  Sitting results = searched();
  results.press({"q", "Esc", "q"});
  CHECK(results.effects() == quits);
  Sitting facets = searched();
  facets.press({"Esc", "f", "q"});
  CHECK(facets.effects() == quits);
}

TEST_CASE("A fault of the index is a message; what is shown stays, and r asks again for the same selection") {
  Sitting sitting = searched();
  sitting.press({"Esc", "j", "r"});
  Answer fault;
  fault.fault = "There is no index at news.";
  sitting.answer(Kind::hits, fault);
  CHECK(sitting.state().message == "There is no index at news.");
  CHECK(sitting.state().is_fault);
  CHECK_FALSE(sitting.state().searching);
  CHECK(sitting.state().results.hits.size() == 3);
  sitting.press({"r"});
  sitting.answer_hits({"new", "a", "b"});
  CHECK(sitting.selected() == "b");
}

TEST_CASE("Panes are left and entered by Tab, hidden ones are skipped") {
  Sitting sitting = searched();
  const auto focus = [&] { return sitting.state().focus; };
  sitting.press({"Esc", "Tab"});
  CHECK(focus() == Pane::facets);
  sitting.press({"Shift-Tab", "F", "Tab"});
  CHECK(focus() == Pane::preview);
  sitting.press({"Tab"});
  CHECK(focus() == Pane::query);
  sitting.press({"Shift-Tab"});
  CHECK(focus() == Pane::preview);
  sitting.press({"v"});
  CHECK(focus() == Pane::results);
  sitting.press({"Tab"});
  CHECK(focus() == Pane::query);
}

TEST_CASE("No key, in any pane, at any size, without results or with them, does harm") {
  for (const Size size : {Size{1, 1}, Size{2, 3}, Size{8, 20}, Size{24, 80}, Size{60, 200}}) {
    for (const bool found : {false, true}) {
      for (const char* pane : {"Up", "Esc", "Enter"}) {
        Sitting sitting({}, {}, size);
        if (found) sitting.answer_hits({"a", "b"});
        sitting.press({pane});
        for (const KeyGroup& group : key_groups())
          for (const KeyRow& row : group.rows)
            sitting.press({row.keys.substr(0, row.keys.find(' ')), "Esc", "Esc"});
        CHECK(sitting.state().selected <= 1);
      }
    }
  }
}
