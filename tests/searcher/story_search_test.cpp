#include <fmt/format.h>

#include <set>

#include "searcher/search/search.h"
#include "tests/searcher/hit_ids.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

std::string line(const std::string& id, const std::string& text, const std::string& source,
                 const std::string& date) {
  return fmt::format(R"({{"id":"{}","text":"{}","source":"{}","date":"{}"}})", id, text, source, date) + "\n";
}

/// Words that no other `number` gives.
std::string text_of(int number) {
  std::string text = "ferry";
  for (int i = 0; i < 60; ++i) text += fmt::format(" w{}x{}", number, i);
  return text;
}

/// Twelve stories of one to four documents, s0d0 the first of the first; every document has the word ferry.
struct IndexedStories {
  TemporaryFolder folder;
  std::filesystem::path index = folder / "index";

  IndexedStories() {
    std::string dump;
    for (int story = 0; story < 12; ++story)
      for (int copy = 0; copy <= story % 4; ++copy)
        dump += line(fmt::format("s{}d{}", story, copy), text_of(story), fmt::format("Paper {}", copy % 2),
                     fmt::format("2026-03-{:02}", 20 - copy));
    write_file(folder / "dump.jsonl", dump);
    run(options_for(index, {folder / "dump.jsonl"}));
  }

  Results search(const std::string& text, std::size_t offset = 0, std::size_t limit = 100,
                 bool collapse = true, SortOrder sort = SortOrder::relevance) const {
    Request request;
    request.text = text;
    request.offset = offset, request.limit = limit;
    request.collapse = collapse;
    request.sort = sort;
    request.facets = {{"source"}};
    return Searcher(index).search(request);
  }
};

}  // namespace

TEST_CASE("results show one document of a story, totals and facets count all") {
  const IndexedStories stories;
  const Results results = stories.search("ferry");
  CHECK(results.hits.size() == 12);
  CHECK(results.total.value == 30);
  CHECK(results.stories == 12u);
  REQUIRE(results.facets.size() == 1);
  CHECK(results.facets[0].values[0].count + results.facets[0].values[1].count == 30);
  CHECK(stories.search("ferry", 0, 100, false).hits.size() == 30);
  CHECK_FALSE(stories.search("ferry", 0, 100, false).stories);
}

TEST_CASE("the earliest of equal copies is shown, with counts of the whole story") {
  const IndexedStories stories;
  const Results results = stories.search("w3x7");
  REQUIRE(hit_ids(results) == std::vector<std::string>{"s3d3"});
  REQUIRE(results.hits[0].story);
  CHECK(results.hits[0].story->documents == 4);
  CHECK(results.hits[0].story->sources == 2);
  CHECK(results.hits[0].story->id == "s3d3");
  CHECK(results.hits[0].story->first_source == "Paper 1");
  CHECK(results.hits[0].story->first_date == Date{2026, 3, 17, {}});
  CHECK_FALSE(stories.search("w4x7").hits.at(0).story);
}

TEST_CASE("pages of stories follow each other without gap or repetition, in every order") {
  const IndexedStories stories;
  for (const SortOrder sort : {SortOrder::relevance, SortOrder::newest, SortOrder::oldest})
    for (const std::size_t size : {1, 5, 7}) {
      std::vector<std::string> all;
      for (std::size_t offset = 0; offset < 12; offset += size) {
        const Results page = stories.search("ferry", offset, size, true, sort);
        CHECK(page.hits.size() == std::min(size, 12 - offset));
        CHECK(page.hits.at(0).rank == offset + 1);
        for (const std::string& id : hit_ids(page)) all.push_back(id.substr(0, id.find('d')));
      }
      CHECK(all.size() == 12);
      CHECK(std::set(all.begin(), all.end()).size() == 12);
      CHECK(stories.search("ferry", 12, size, true, sort).hits.empty());
    }
}

TEST_CASE("how many stories there are is said only when all are known") {
  const IndexedStories stories;
  CHECK_FALSE(stories.search("ferry", 0, 3, true, SortOrder::newest).stories);
  CHECK(stories.search("ferry", 10, 10).stories == 12u);
}

TEST_CASE("story:ID lists a story in the order of time, whichever of its documents is named") {
  const IndexedStories stories;
  const std::vector<std::string> expected{"s7d3", "s7d2", "s7d1", "s7d0"};
  CHECK(hit_ids(stories.search("story:s7d1")) == expected);
  CHECK(hit_ids(stories.search("story:s7d3")) == expected);
  CHECK(hit_ids(stories.search("story:s7d3", 0, 100, true, SortOrder::newest)) ==
        std::vector<std::string>{"s7d0", "s7d1", "s7d2", "s7d3"});
}

TEST_CASE("story:ID narrows other words and excludes, and copies are shown") {
  const IndexedStories stories;
  CHECK(stories.search("ferry story:s7d1").hits.size() == 4);
  CHECK(stories.search("ferry -story:s7d1").total.value == 26);
  CHECK(stories.search("ferry -story:s7d1").hits.size() == 11);
}

TEST_CASE("story:ID of a document without copies is that document, of an unknown one nothing") {
  const IndexedStories stories;
  CHECK(hit_ids(stories.search("story:s4d0")) == std::vector<std::string>{"s4d0"});
  const Results results = stories.search("story:nope");
  CHECK(results.hits.empty());
  CHECK(results.notes ==
        std::vector<std::string>{"No document has the id \"nope\", so story:nope finds nothing."});
}

TEST_CASE("an open searcher keeps its stories while a run changes the index") {
  const IndexedStories stories;
  Searcher searcher(stories.index);
  write_file(stories.folder / "more.jsonl", line("new", text_of(7), "Paper 9", "2026-03-01"));
  run(options_for(stories.index, {stories.folder / "more.jsonl"}));
  Request request;
  request.text = "story:s7d1";
  CHECK(searcher.search(request).hits.size() == 4);
  CHECK(Searcher(stories.index).search(request).hits.size() == 5);
}
