#include "searcher/interactive/lines/conversation.h"

#include <map>
#include <string>
#include <vector>

#include "common/error.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;

namespace {

/// An index in which every query finds all documents, d1, d2 and so on, and a record of what was done
/// outside.
struct World {
  std::vector<Request> requests;
  std::vector<std::string> remembered, opened;
  std::map<std::string, std::string> files;
  std::size_t documents = 25;

  Results search(const Request& request) {
    for (const Filter& filter : request.filters)
      if (filter.field == "colour") throw UsageError("--filter knows no field \"colour\".");
    requests.push_back(request);
    Results results;
    results.query_text = request.text;
    results.offset = request.offset;
    results.total = {documents, documents, documents};
    for (std::size_t i = request.offset; i < std::min(request.offset + request.limit, documents); ++i) {
      Hit hit;
      hit.rank = i + 1;
      hit.id = "d" + std::to_string(i + 1);
      hit.title.text = "Title " + std::to_string(i + 1);
      if (i == 0) hit.url = "https://a.example/1";
      results.hits.push_back(hit);
    }
    return results;
  }

  Conversation conversation(const Request& initial = {}) {
    ConversationPartners partners;
    partners.search = [this](const Request& request) { return search(request); };
    partners.whole_document = [](const std::string& id) -> std::optional<Hit> {
      if (id == "d9") return std::nullopt;
      Hit hit;
      hit.id = id;
      hit.title.text = "Whole " + id;
      return hit;
    };
    partners.open_url = [this](const std::string& url) { opened.push_back(url); };
    partners.write_file = [this](const std::string& path, const std::string& bytes) {
      return files.insert({path, bytes}).second;
    };
    partners.kept_searches.remember = [this](const std::string& query) { remembered.push_back(query); };
    partners.kept_searches.saved_searches = [] { return std::vector<ListLine>{{"energy", "wind"}}; };
    partners.kept_searches.save = [](const std::string& name, const Choices&) {
      if (name.empty()) throw UsageError("A name is needed.");
    };
    partners.kept_searches.shell_command = [](const Choices& choices) { return "searcher " + choices.query; };
    return {initial, render::Style{}, std::move(partners)};
  }
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a line is a query, and is remembered") {
  World world;
  Conversation conversation = world.conversation();
  const std::string answer = conversation.answer("  wind power ");
  CHECK(world.requests.back().text == "wind power");
  CHECK(world.remembered == std::vector<std::string>{"wind power"});
  CHECK(holds(answer, "Title 10"));
  CHECK_FALSE(holds(answer, "Title 11"));
  CHECK(holds(answer, ":more for the next results"));
  CHECK(conversation.answer("   ").empty());
}

TEST_CASE("more pages are appended, and numbers mean results of all of them") {
  World world;
  Conversation conversation = world.conversation();
  CHECK(conversation.answer(":more") == "No results were shown yet; type a query.\n");
  conversation.answer("wind");
  CHECK(holds(conversation.answer(":more"), "Title 11"));
  CHECK(holds(conversation.answer("11"), "Whole d11"));
  CHECK(conversation.answer("9") == "This document is no longer in the index.\n");
  CHECK(conversation.answer(":cite 12") == "Title 12.\n");
}

TEST_CASE("a number that no result has is a query") {
  World world;
  Conversation conversation = world.conversation();
  conversation.answer("2024");
  CHECK(world.requests.back().text == "2024");
}

TEST_CASE("what narrows holds for later queries until it is taken back") {
  World world;
  Request initial;
  initial.dates.from = Date{2024, 1, 1, {}};
  Conversation conversation = world.conversation(initial);
  conversation.answer("wind");
  conversation.answer(":narrow lang:de");
  conversation.answer("solar");
  CHECK(world.requests.back().filters == std::vector<Filter>{{"language", "de"}});
  CHECK(world.requests.back().dates == initial.dates);
  conversation.answer(":sort newest");
  CHECK(world.requests.back().sort == SortOrder::newest);
  conversation.answer(":undo");
  conversation.answer(":undo");
  CHECK(world.requests.back().text == "wind");
  CHECK(world.requests.back().filters.size() == 1);
  conversation.answer(":widen");
  CHECK(world.requests.back().filters.empty());
  CHECK_FALSE(world.requests.back().dates.from);
}

TEST_CASE("values are counted without results") {
  World world;
  Conversation conversation = world.conversation();
  conversation.answer("wind");
  conversation.answer(":count source");
  CHECK(world.requests.back().limit == 0);
  CHECK(world.requests.back().facets.at(0).field == "source");
}

TEST_CASE("documents like a result take the place of the query") {
  World world;
  Conversation conversation = world.conversation();
  conversation.answer("wind");
  conversation.answer(":like 3");
  CHECK(world.requests.back().similar == "d3");
  CHECK(world.requests.back().text.empty());
  conversation.answer("sun");
  CHECK(world.requests.back().similar.empty());
}

TEST_CASE("results are opened and written") {
  World world;
  Conversation conversation = world.conversation();
  conversation.answer("wind");
  conversation.answer(":open 1");
  CHECK(world.opened == std::vector<std::string>{"https://a.example/1"});
  CHECK(holds(conversation.answer(":open 2"), "no address"));
  CHECK(conversation.answer(":write a.md") == "10 results written to a.md.\n");
  CHECK(world.files["a.md"].starts_with("- [Title 1](https://a.example/1)\n- Title 2\n"));
  CHECK(holds(conversation.answer(":write a.md"), "exists"));
  CHECK(holds(conversation.answer(":write a.xls"), ".json, .csv or .md"));
}

TEST_CASE("a filter that the index refuses is not kept") {
  World world;
  Conversation conversation = world.conversation();
  CHECK(holds(conversation.answer(":narrow colour:blue"), "knows no field"));
  CHECK_FALSE(holds(conversation.answer("sun"), "knows no field"));
}

TEST_CASE("what cannot be done is said, and the conversation goes on") {
  World world;
  Conversation conversation = world.conversation();
  CHECK(conversation.answer(":fly") == "There is no command :fly; :help lists all commands.\n");
  CHECK(holds(conversation.answer(":narrow colour:blue"), "knows no field"));
  CHECK(holds(conversation.answer(":undo"), "no earlier search"));
  CHECK(conversation.answer(":save") == "A name is needed.\n");
  conversation.answer("wind");
  CHECK(conversation.answer(":like 99") == "Give the number of a result, 1 to 10.\n");
  CHECK(conversation.answer(":saved") == "energy: wind\n");
  CHECK(conversation.answer(":shell") == "searcher wind\n");
  CHECK_FALSE(conversation.has_ended());
  CHECK(conversation.answer(":quit").empty());
  CHECK(conversation.has_ended());
}

TEST_CASE("the help names every command once") {
  World world;
  const std::string help = world.conversation().answer(":help");
  for (const char* name : {":more", ":narrow", ":undo", ":save ", ":quit"}) CHECK(holds(help, name));
}
