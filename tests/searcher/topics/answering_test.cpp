#include "searcher/topics/answering.h"

#include <fmt/format.h>
#include <unistd.h>
#include <functional>
#include <sstream>
#include <vector>

#include "searcher/command_line/output_style.h"
#include "searcher/commands/dispatch.h"
#include "tests/support/catch.h"

namespace broadsheet {
namespace {

/// Finds one document, named after the query, unless the query is `nothing`.
Results find_one(const Request& request) {
  Results results;
  results.query_text = request.text;
  results.query_id = request.id;
  results.notes = {"A note on " + request.text + "."};
  if (request.text == "nothing") return results;
  results.total = {1, 1, 1};
  Hit hit;
  hit.rank = 1;
  hit.score = 2;
  hit.id = "doc-" + request.text;
  results.hits.push_back(hit);
  return results;
}

Results visit_three(const Request& request, const std::function<bool(const Results&)>& visit) {
  Results results = find_one(request);
  results.ranked = false;
  for (std::size_t rank = 1; rank <= 3; ++rank) {
    results.hits.front().rank = rank;
    if (!visit(results)) break;
  }
  results.hits.clear();
  return results;
}

struct Answered {
  ExitCode code;
  std::string data;
  std::string messages;
};

Answered answered(std::vector<std::string> arguments, const std::string& topics = "",
                  const std::function<Results(const Request&)>& search = find_one) {
  const Options options = commands::parse_command_line(arguments, "INDEX").options;
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  DataStream data(ends[1]);
  std::istringstream input(topics);
  std::ostringstream messages;
  Answered result;
  result.code = answer(
      options, style_for(options, {}),
      [&] {
        return SearchFunctions{search, visit_three};
      },
      {input}, data, messages);
  close(ends[1]);
  char bytes[4096];
  for (ssize_t size = 0; (size = read(ends[0], bytes, sizeof bytes)) > 0;)
    result.data.append(bytes, static_cast<std::size_t>(size));
  close(ends[0]);
  result.messages = messages.str();
  return result;
}

}  // namespace

TEST_CASE("something found gives success, nothing found gives 1") {
  CHECK(answered({"a"}).code == ExitCode::success);
  CHECK(answered({"nothing"}).code == ExitCode::partial);
  CHECK(answered({"--topics", "-"}, "1\tnothing\n2\ta\n").code == ExitCode::success);
  CHECK(answered({"--topics", "-"}, "").code == ExitCode::partial);
}

TEST_CASE("a total without hits counts as found") {
  const auto count_only = [](const Request&) {
    Results results;
    results.total = {5, 5, 5};
    return results;
  };
  CHECK(answered({"a", "--limit", "0"}, "", count_only).code == ExitCode::success);
}

TEST_CASE("formats that show no notes leave them to standard error") {
  const Answered ids = answered({"--format", "ids", "a"});
  CHECK(ids.data == "doc-a\n");
  CHECK(ids.messages == "searcher: A note on a.\n");
  const Answered json = answered({"--format", "json", "a"});
  CHECK(json.messages.empty());
  CHECK_THAT(json.data, Catch::Contains("\"notes\":[\"A note on a.\"]"));
}

TEST_CASE("facets that a format cannot show are announced on standard error") {
  CHECK_THAT(answered({"--format", "tsv", "--facet", "source", "a"}).messages,
             Catch::StartsWith("searcher: Facets are not part of the format tsv; use text or json.\n"));
}

TEST_CASE("topics give one answer each in their order") {
  const Answered run = answered({"--topics", "-", "--format", "trec", "--run-tag", "t"}, "q1\ta\nb\n");
  CHECK(run.data == "q1 Q0 doc-a 1 2.000000 t\n2 Q0 doc-b 1 2.000000 t\n");
  CHECK(run.messages ==
        "searcher: topic q1: A note on a.\n"
        "searcher: topic 2: The line has no tab, so its number is the topic's id.\n"
        "searcher: topic 2: A note on b.\n");
}

TEST_CASE("a header comes once, also when nothing is found") {
  CHECK(answered({"--format", "tsv", "nothing"}).data ==
        "rank\tscore\tid\ttitle\tdate\tsource\tlanguage\turl\tsnippet\n");
  const std::string two = answered({"--topics", "-", "--format", "tsv"}, "1\ta\n2\tb\n").data;
  CHECK(two ==
        "query_id\trank\tscore\tid\ttitle\tdate\tsource\tlanguage\turl\tsnippet\n"
        "1\t1\t2.0000\tdoc-a\t\t\t\t\t\t\n"
        "2\t1\t2.0000\tdoc-b\t\t\t\t\t\t\n");
}

TEST_CASE("control characters of a query do not reach standard error") {
  CHECK(answered({"--format", "ids", "a\x1b[31m"}).messages == "searcher: A note on a\uFFFD[31m.\n");
}

TEST_CASE("with --all hits come one after the other, without scores") {
  CHECK(answered({"--all", "--format", "csv", "--fields", "rank,score,id", "a"}).data ==
        "rank,score,id\r\n1,,doc-a\r\n2,,doc-a\r\n3,,doc-a\r\n");
  CHECK(answered({"--all", "--format", "ids", "--topics", "-"}, "1\ta\n2\tb\n").data ==
        "doc-a\ndoc-a\ndoc-a\ndoc-b\ndoc-b\ndoc-b\n");
}

TEST_CASE("answers keep the order of their topics, whatever thread has them") {
  std::string topics, expected;
  for (int i = 0; i < 1000; ++i) {
    topics += fmt::format("q{}\t{}\n", i, i);
    expected += fmt::format("q{} Q0 doc-{} 1 2.000000 broadsheet\n", i, i);
  }
  const Answered run = answered({"--topics", "-", "--format", "trec", "--workers", "4"}, topics);
  CHECK(run.data == expected);
  CHECK(run.messages.starts_with("searcher: topic q0: A note on 0.\nsearcher: topic q1: A note on 1.\n"));
}

TEST_CASE("the style follows options and terminal") {
  const Options options =
      commands::parse_command_line({"--width", "60", "--explain", "--color", "always", "q"}, "INDEX").options;
  const render::Style style = style_for(options, {});
  CHECK(style.width == 60);
  CHECK(style.explain);
  CHECK(style.colour);
  CHECK_FALSE(style.links);
  CHECK_FALSE(style.topics);
}

}  // namespace broadsheet
