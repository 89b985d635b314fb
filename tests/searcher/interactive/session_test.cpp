#include "searcher/interactive/session.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <vector>

#include "common/error.h"
#include "tests/searcher/interactive/sitting.h"

using namespace broadsheet;
using broadsheet::testing::Sitting;

namespace {

using Kind = Question::Kind;

std::vector<FacetCounts> two_facets() {
  return {{"source", true, 60, {{"Herald", 7}, {"Courier", 3}}},
          {"year", true, 2, {{"2024", 6}, {"2023", 4}}}};
}

/// Documents a, b and c are found, and their facets.
Sitting searched(Shelf shelf = {}) {
  Sitting sitting({}, std::move(shelf));
  sitting.type("wind");
  sitting.answer_hits({"a", "b", "c"});
  sitting.answer_counts(two_facets());
  return sitting;
}

/// 40 lines, of which 10 and 30 match.
std::string long_text() {
  std::string text;
  for (int line = 0; line < 40; ++line)
    text += line == 10 ? "solar\n" : line == 30 ? "wind\n" : "line " + std::to_string(line) + "\n";
  return text;
}

}  // namespace

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

TEST_CASE("A blank at the end asks for nothing new") {
  Sitting sitting = searched();
  sitting.answer_hits({});
  sitting.type(" ");
  CHECK(sitting.state().query.text() == "wind ");
  CHECK_FALSE(sitting.asked(Kind::hits));
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

TEST_CASE("A facet's value narrows the search, again it does not, and u takes that back") {
  Sitting sitting = searched();
  sitting.press({"Esc", "f"});
  CHECK(sitting.state().focus == Pane::facets);
  CHECK(sitting.state().facet_line == 1);
  sitting.press({"j", "Enter"});
  CHECK(sitting.filters() == "source:Courier ");
  CHECK(sitting.asked(Kind::hits)->request.filters.size() == 1);
  sitting.press({"]", "Space"});
  CHECK(sitting.filters() == "source:Courier date:2024 ");
  sitting.press({"u"});
  CHECK(sitting.filters() == "source:Courier ");
  sitting.press({"^Y"});
  CHECK(sitting.filters() == "source:Courier date:2024 ");
  sitting.press({"Backspace"});
  CHECK(sitting.filters() == "source:Courier ");
  sitting.press({"[", "j", "Enter"});
  CHECK(sitting.filters().empty());
}

TEST_CASE("In the facets the cursor stands on values only, and goes around by groups") {
  Sitting sitting = searched();
  sitting.press({"Esc", "f"});
  const auto line = [&] { return sitting.state().facet_line; };
  sitting.press({"j", "j"});
  CHECK(line() == 4);
  sitting.press({"k"});
  CHECK(line() == 2);
  sitting.press({"k", "k"});
  CHECK(line() == 1);
  sitting.press({"]"});
  CHECK(line() == 4);
  sitting.press({"]"});
  CHECK(line() == 1);
  sitting.press({"["});
  CHECK(line() == 4);
  sitting.press({"G"});
  CHECK(line() == 5);
  sitting.press({"["});
  CHECK(line() == 4);
}

TEST_CASE("+ counts more values of the group") {
  Sitting sitting = searched();
  const auto source_limit = [&] {
    for (const FacetRequest& facet : sitting.take(Kind::counts).request.facets)
      if (facet.field == "source") return facet.limit;
    return std::size_t{999};
  };
  sitting.press({"Esc", "f", "+"});
  CHECK(source_limit() == 50);
  sitting.press({"+"});
  CHECK(source_limit() == 500);
  sitting.press({"+"});
  CHECK_FALSE(sitting.asked(Kind::counts));
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

TEST_CASE("Marked results are cited and exported together, also when they are no longer among the results") {
  Sitting sitting = searched();
  sitting.press({"Esc", "Space", "j", "Space"});
  CHECK(sitting.state().marked == std::set<std::string>{"a", "c"});
  sitting.press({"/"});
  sitting.type("x");
  sitting.answer_hits({"d"});
  sitting.press({"Esc", "y"});
  const std::vector<Effect> copied = sitting.effects();
  REQUIRE(copied.size() == 1);
  CHECK(copied[0].kind == Effect::Kind::copy);
  CHECK(copied[0].text.find("On a") != std::string::npos);
  CHECK(copied[0].text.find("On c") != std::string::npos);
  CHECK(copied[0].text.find("On d") == std::string::npos);
  CHECK(sitting.state().message == "Copied 2 citations.");
  sitting.press({"M"});
  CHECK(sitting.state().marked.empty());
}

TEST_CASE("An export asks for a file, and its ending says which format") {
  Sitting sitting = searched();
  sitting.press({"Esc", "E"});
  CHECK(sitting.state().prompt == PromptKind::export_file);
  sitting.type("hits.doc");
  sitting.press({"Enter"});
  CHECK(sitting.state().is_fault);
  CHECK(sitting.effects().empty());
  sitting.press({"^W"});
  sitting.type("hits.csv");
  sitting.press({"Enter"});
  CHECK(sitting.state().prompt == PromptKind::none);
  std::vector<Effect> effects = sitting.effects();
  REQUIRE(effects.size() == 1);
  CHECK(effects[0].kind == Effect::Kind::save_file);
  CHECK(effects[0].path == "hits.csv");
  CHECK(effects[0].text.find("On a") != std::string::npos);
  CHECK(effects[0].text.find("On b") == std::string::npos);
  CHECK_FALSE(effects[0].replace);

  sitting.session().report_existing("hits.csv");
  sitting.press({"Enter"});
  effects = sitting.effects();
  REQUIRE(effects.size() == 1);
  CHECK(effects[0].replace);
}

TEST_CASE("A file other than the one that was asked about is not overwritten, nor is one after Esc") {
  Sitting sitting = searched();
  sitting.press({"Esc"});
  sitting.session().report_existing("a.csv");
  sitting.press({"^U"});
  sitting.type("b.csv");
  sitting.press({"Enter"});
  CHECK_FALSE(sitting.effects().at(0).replace);
  sitting.session().report_existing("a.csv");
  sitting.press({"Esc", "E"});
  sitting.type("a.csv");
  sitting.press({"Enter"});
  CHECK_FALSE(sitting.effects().at(0).replace);
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
  Shelf shelf;
  shelf.past_queries = [] { return std::vector<std::string>{"solar", "hydro"}; };
  Sitting sitting({}, shelf);
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
  Shelf shelf;
  shelf.remember = [&](const std::string& query) { remembered.push_back(query); };
  Sitting sitting({}, shelf);
  sitting.type("wind");
  sitting.answer_hits({"a"});
  CHECK(remembered.empty());
  sitting.press({"Enter"});
  CHECK(remembered == std::vector<std::string>{"wind"});
  sitting.press({"q", "/", "^U", "Esc"});
  CHECK(remembered.size() == 1);
}

TEST_CASE("A search is saved under a name, listed, opened and forgotten") {
  std::map<std::string, Choices> saved;
  Shelf shelf;
  shelf.save = [&](const std::string& name, const Choices& choices) { saved[name] = choices; };
  shelf.saved = [&](const std::string& name) { return std::optional(saved.at(name)); };
  shelf.forget = [&](const std::string& name) { saved.erase(name); };
  shelf.saved_searches = [&] {
    std::vector<Choice> list;
    for (const auto& [name, choices] : saved) list.push_back({name, choices.query});
    return list;
  };
  Sitting sitting = searched(shelf);
  sitting.press({"Esc", "O"});
  CHECK(sitting.state().message == "No search is saved yet; S saves this one.");
  sitting.press({"S"});
  sitting.type("energy");
  sitting.press({"Enter"});
  CHECK(saved.at("energy").query == "wind");
  sitting.press({"/", "^U"});
  sitting.type("rain");
  sitting.press({"Esc", "O", "Enter"});
  CHECK(sitting.state().query.text() == "wind");
  sitting.press({"u"});
  CHECK(sitting.state().query.text() == "rain");
  sitting.press({"O", "d"});
  CHECK(saved.empty());
  CHECK(sitting.state().overlay == Overlay::none);
}

TEST_CASE("What cannot be saved is a message, and the prompt stays") {
  Shelf shelf;
  shelf.save = [](const std::string&, const Choices&) { throw UsageError("That is no name."); };
  Sitting sitting = searched(shelf);
  sitting.press({"Esc", "S"});
  sitting.type("\"");
  sitting.press({"Enter"});
  CHECK(sitting.state().message == "That is no name.");
  CHECK(sitting.state().is_fault);
  CHECK(sitting.state().prompt == PromptKind::save_name);
  sitting.press({"Esc"});
  CHECK(sitting.state().message.empty());
  CHECK(sitting.state().prompt == PromptKind::none);
}

TEST_CASE("The shell command is shown and copied") {
  Shelf shelf;
  shelf.shell_command = [](const Choices& choices) { return "searcher " + choices.query; };
  Sitting sitting = searched(shelf);
  sitting.press({"Esc", "x"});
  CHECK(sitting.state().overlay == Overlay::shell_command);
  CHECK(sitting.state().overlay_text == "searcher wind");
  sitting.press({"y"});
  CHECK(sitting.effects() == std::vector<Effect>{{Effect::Kind::copy, "searcher wind"}});
  CHECK(sitting.state().overlay == Overlay::shell_command);
  sitting.press({"Esc"});
  CHECK(sitting.state().overlay == Overlay::none);
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

TEST_CASE("A document that is gone is said to be") {
  Sitting sitting = searched();
  sitting.answer(Kind::document, {});
  CHECK(sitting.state().is_fault);
  CHECK_FALSE(sitting.state().preview.opened);
  sitting.press({"Enter", "n", "Space", "G"});
  CHECK(sitting.state().preview.lines.empty());
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

TEST_CASE("The cursor of the facets stays on its value when new counts order them otherwise") {
  Sitting sitting = searched();
  sitting.press({"Esc", "f", "j"});
  CHECK(sitting.state().facet_line == 2);
  sitting.press({"r"});
  sitting.answer_hits({"a"});
  sitting.answer_counts({{"source", true, 3, {{"Courier", 9}, {"Herald", 7}, {"Post", 1}}}});
  CHECK(sitting.state().facet_line == 1);
}
