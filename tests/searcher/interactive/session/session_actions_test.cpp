#include "searcher/interactive/session/session.h"

#include <set>
#include <string>
#include <vector>

#include "common/error.h"
#include "tests/searcher/interactive/session/sitting.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;
using namespace broadsheet::testing;

using Kind = Question::Kind;

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

TEST_CASE("A search is saved under a name, listed, opened and forgotten") {
  std::map<std::string, Choices> saved;
  KeptSearches kept_searches;
  kept_searches.save = [&](const std::string& name, const Choices& choices) { saved[name] = choices; };
  kept_searches.saved = [&](const std::string& name) { return std::optional(saved.at(name)); };
  kept_searches.forget = [&](const std::string& name) { saved.erase(name); };
  kept_searches.saved_searches = [&] {
    std::vector<ListLine> list;
    for (const auto& [name, choices] : saved) list.push_back({name, choices.query});
    return list;
  };
  Sitting sitting = searched(kept_searches);
  sitting.press({"Esc", "O"});
  CHECK(sitting.state().message == "No searches have been saved yet; S saves this one.");
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
  KeptSearches kept_searches;
  kept_searches.save = [](const std::string&, const Choices&) { throw UsageError("That is no name."); };
  Sitting sitting = searched(kept_searches);
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
  KeptSearches kept_searches;
  kept_searches.shell_command = [](const Choices& choices) { return "searcher " + choices.query; };
  Sitting sitting = searched(kept_searches);
  sitting.press({"Esc", "x"});
  CHECK(sitting.state().overlay == Overlay::shell_command);
  CHECK(sitting.state().overlay_text == "searcher wind");
  sitting.press({"y"});
  CHECK(sitting.effects() == std::vector<Effect>{{Effect::Kind::copy, "searcher wind"}});
  CHECK(sitting.state().overlay == Overlay::shell_command);
  sitting.press({"Esc"});
  CHECK(sitting.state().overlay == Overlay::none);
}
