#include "searcher/interactive/threads/search_thread.h"

#include <poll.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using namespace broadsheet::interactive;
using broadsheet::testing::TemporaryFolder;
using broadsheet::testing::TemporaryIndex;

namespace {

using Kind = Question::Kind;

Document document(std::string id, std::string text, std::string source = {}) {
  Document made;
  made.id = std::move(id);
  made.text = std::move(text);
  made.source = std::move(source);
  made.language = "en";
  return made;
}

std::vector<Document> sample() {
  return {document("a", "Wind and water.", "Courier"), document("b", "Wind alone.", "Herald")};
}

Question question(Kind kind, std::uint64_t number, std::string text) {
  Question asked;
  asked.kind = kind;
  asked.number = number;
  asked.request.text = std::move(text);
  return asked;
}

/// The next answer; absent if none comes within half a minute.
std::optional<Answer> wait(SearchThread& thread) {
  constexpr int most_milliseconds = 30'000;
  pollfd readable{thread.descriptor(), POLLIN, 0};
  while (poll(&readable, 1, most_milliseconds) > 0)
    if (std::optional<Answer> answer = thread.take()) return answer;
  return std::nullopt;
}

Answer ask(SearchThread& thread, Question asked) {
  thread.ask(std::move(asked));
  std::optional<Answer> answer = wait(thread);
  REQUIRE(answer);
  return *std::move(answer);
}

std::vector<std::string> ids(const Answer& answer) {
  std::vector<std::string> found;
  for (const Hit& hit : answer.results.hits) found.push_back(hit.id);
  return found;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("A question is answered with its number and the size of the index") {
  const TemporaryIndex index(sample());
  SearchThread thread(index.path(), {});
  const Answer answer = ask(thread, question(Kind::hits, 7, "water"));
  CHECK(answer.kind == Kind::hits);
  CHECK(answer.number == 7);
  CHECK(answer.fault.empty());
  CHECK(answer.index_documents == 2);
  CHECK(ids(answer) == Ids{"a"});
  CHECK_FALSE(thread.take());
}

TEST_CASE("Facets are counted and documents opened, lit up, beside the hits") {
  const TemporaryIndex index(sample());
  SearchThread thread(index.path(), {});
  Question counts = question(Kind::counts, 1, "wind");
  counts.request.facets = {{"source"}};
  CHECK(ask(thread, counts).results.facets.at(0).distinct == 2);

  Question opened = question(Kind::document, 2, "water");
  opened.id = "a";
  const Answer answer = ask(thread, opened);
  REQUIRE(answer.document);
  CHECK(answer.document->document.source == "Courier");
  CHECK(answer.document->text.highlights == std::vector<Span>{{9, 14}});
  opened.id = "nobody";
  CHECK_FALSE(ask(thread, opened).document);
}

TEST_CASE("Queries are completed with what the index has, and the bytes that this replaces") {
  const TemporaryIndex index(sample());
  SearchThread thread(index.path(), {});
  Question typed = question(Kind::completions, 1, "");
  typed.text = "wind source:cou";
  const Answer answer = ask(thread, typed);
  REQUIRE(answer.completions.size() == 1);
  const std::string text = answer.completions[0].text;
  CHECK(typed.text.substr(0, answer.completed.begin) + text == "wind source:Courier");
  CHECK(answer.completed.end == typed.text.size());
}

TEST_CASE("A document comes in lines of the width asked for") {
  const TemporaryIndex index(sample());
  SearchThread thread(index.path(), {});
  Question opened = question(Kind::document, 1, "");
  opened.id = "a";
  opened.width = 9;
  CHECK(ask(thread, opened).lines.size() == 2);
}

TEST_CASE("A newer question of the kind replaces those before it") {
  const TemporaryIndex index(sample());
  SearchThread thread(index.path(), {});
  for (std::uint64_t number = 1; number <= 200; ++number) thread.ask(question(Kind::hits, number, "wind"));
  const std::optional<Answer> answer = wait(thread);
  REQUIRE(answer);
  CHECK(answer->number == 200);
  CHECK_FALSE(thread.take());
}

TEST_CASE("A cancelled question is not answered") {
  const TemporaryIndex index(sample());
  SearchThread thread(index.path(), {});
  for (int round = 0; round < 20; ++round) {
    Question opened = question(Kind::document, 1, "wind");
    opened.id = "a";
    thread.ask(opened);
    thread.cancel(Kind::document);
    CHECK(ask(thread, question(Kind::hits, 2, "wind")).kind == Kind::hits);
    CHECK_FALSE(thread.take());
  }
}

TEST_CASE("What an earlier kind interrupts is answered after it") {
  const TemporaryIndex index(sample());
  SearchThread thread(index.path(), {});
  for (std::uint64_t round = 0; round < 20; ++round) {
    Question opened = question(Kind::document, round, "wind");
    opened.id = "b";
    thread.ask(opened);
    thread.ask(question(Kind::hits, round, "wind"));
    const std::optional<Answer> first = wait(thread), second = wait(thread);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->kind != second->kind);
    CHECK(first->number == round);
    CHECK(second->number == round);
  }
}

TEST_CASE(
    "A question for first hits cancels the counts of the query before, one for a further page does not") {
  const TemporaryIndex index(sample());
  SearchThread thread(index.path(), {});
  thread.ask(question(Kind::counts, 1, "wind"));
  CHECK(ask(thread, question(Kind::hits, 2, "water")).kind == Kind::hits);
  CHECK_FALSE(thread.take());

  Question page = question(Kind::hits, 3, "wind");
  page.request.offset = 1;
  thread.ask(question(Kind::counts, 4, "wind"));
  thread.ask(page);
  CHECK(wait(thread));
  CHECK(wait(thread));
}

TEST_CASE("A new state of the index answers the next question") {
  TemporaryIndex index(sample());
  SearchThread thread(index.path(), {});
  CHECK(ids(ask(thread, question(Kind::hits, 1, "rain"))).empty());
  index.add({document("c", "Rain at last.")});
  const Answer answer = ask(thread, question(Kind::hits, 2, "rain"));
  CHECK(ids(answer) == Ids{"c"});
  CHECK(answer.index_documents == 3);
  index.replace({document("d", "Rain again.")});
  CHECK(ids(ask(thread, question(Kind::hits, 3, "rain"))) == Ids{"d"});
}

TEST_CASE("An index that vanishes is a fault of the answer, and it is found again when it is back") {
  const TemporaryIndex index(sample());
  SearchThread thread(index.path(), {});
  const std::filesystem::path stub = stub_path(index.path()), away = index.path() / "away";
  std::filesystem::rename(stub, away);
  const Answer fault = ask(thread, question(Kind::hits, 1, "wind"));
  CHECK(fault.fault.find("There is no index at") == 0);
  CHECK(fault.number == 1);
  std::filesystem::rename(away, stub);
  CHECK(ask(thread, question(Kind::hits, 2, "water")).fault.empty());
}

TEST_CASE("A missing index is refused at once") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(SearchThread(folder / "none", {}), EnvironmentError);
}

TEST_CASE("It ends with questions waiting and running") {
  const TemporaryIndex index(sample());
  for (int round = 0; round < 20; ++round) {
    SearchThread thread(index.path(), {});
    thread.ask(question(Kind::counts, 1, "wind OR water"));
    thread.ask(question(Kind::advice, 2, "wnid"));
    thread.ask(question(Kind::hits, 3, "wind"));
  }
  SUCCEED("no deadlock");
}
