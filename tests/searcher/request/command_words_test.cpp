#include "searcher/request/command_words.h"

#include <cstdio>
#include <string>
#include <vector>

#include "searcher/commands/dispatch.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

using Words = std::vector<std::string>;

Request read_back(const Words& words) {
  return commands::parse_command_line(words, "index").options.request;
}

void check_round_trip(const Request& request) {
  const Request read = read_back(command_words(request));
  CHECK(read.text == request.text);
  CHECK(read.similar == request.similar);
  CHECK(read.filters == request.filters);
  CHECK(read.dates == request.dates);
  CHECK(read.sort == request.sort);
  CHECK(read.language == request.language);
  CHECK(read.collapse == request.collapse);
}

Request request(std::string text) {
  Request made;
  made.text = std::move(text);
  return made;
}

/// What a shell makes of a line.
std::string by_shell(const std::string& line) {
  std::FILE* pipe = popen(("printf '%s|' " + line).c_str(), "r");
  std::string out;
  for (int c = 0; (c = std::fgetc(pipe)) != EOF;) out += static_cast<char>(c);
  pclose(pipe);
  return out;
}

}  // namespace

TEST_CASE("the command line of a request gives the same request") {
  check_round_trip(request("wind \"net zero\" -coal"));
  check_round_trip(request("-coal"));
  check_round_trip(request("--help"));
  check_round_trip(request(""));
  Request full = request("it's $HOME");
  full.filters = {{"source", "Harbour Courier", {}}, {"url", "https://a.example/x:y", {}}};
  full.dates = {Date{2024, 1, 31, {}}, Date{2024, 12, 1, {}}};
  full.sort = SortOrder::newest;
  full.language = "de";
  full.collapse = false;
  check_round_trip(full);
  Request like;
  like.similar = "-odd id";
  check_round_trip(like);
}

TEST_CASE("filters without a query need no query on the command line") {
  Request filtered;
  filtered.filters = {{"language", "de", {}}};
  CHECK(command_words(filtered) == Words{"--filter", "language:de"});
  check_round_trip(filtered);
}

TEST_CASE("a shell reads every word as it was") {
  const Words words{"plain",   "",      "two words", "it's", "$HOME `ls` \"x\" \\",
                    "a;b|c&d", "*?[x]", "~",         "!!",   "line\nend",
                    "é",       "=x",    "#no"};
  std::string expected;
  for (const std::string& word : words) expected += word + "|";
  CHECK(by_shell(shell_line(words)) == expected);
  CHECK(shell_line({"--from", "2024-01-31", "wind power"}) == "--from 2024-01-31 'wind power'");
}
