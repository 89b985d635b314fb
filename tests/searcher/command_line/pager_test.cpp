#include "searcher/command_line/pager.h"

#include <unistd.h>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "searcher/command_line/data_stream.h"
#include "tests/support/catch.h"

namespace broadsheet {
namespace {

TerminalFacts terminal() {
  TerminalFacts facts;
  facts.is_terminal = true;
  facts.type = "xterm-256color";
  facts.rows = 24;
  return facts;
}

std::string temporary_path() {
  std::string path = "/tmp/pager_test_XXXXXX";
  close(mkstemp(path.data()));
  return path;
}

std::string contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// What a stream with a pager of three rows sends where.
struct Shown {
  std::string paged;
  std::string direct;
};

Shown shown(const std::string& before, const std::string& after, std::string text, bool short_text = false) {
  std::signal(SIGPIPE, SIG_IGN);
  const std::string path = temporary_path();
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  DataStream stream(ends[1], Paging{before + path + after, 3, short_text});
  stream.write(text);
  stream.finish();
  close(ends[1]);
  char bytes[4096];
  const ssize_t size = read(ends[0], bytes, sizeof bytes);
  close(ends[0]);
  Shown result{contents(path), std::string(bytes, static_cast<std::size_t>(size))};
  unlink(path.c_str());
  return result;
}

}  // namespace

TEST_CASE("only a capable terminal has a pager: less, or the user's") {
  REQUIRE(paging_for(terminal(), PagerChoice::automatic));
  CHECK(paging_for(terminal(), PagerChoice::automatic)->command == "less");
  CHECK(paging_for(terminal(), PagerChoice::automatic)->rows == 24);
  TerminalFacts facts = terminal();
  facts.pager = "more -d";
  CHECK(paging_for(facts, PagerChoice::automatic)->command == "more -d");
  facts.is_terminal = false;
  CHECK_FALSE(paging_for(facts, PagerChoice::always));
  facts = terminal();
  facts.type = "dumb";
  CHECK_FALSE(paging_for(facts, PagerChoice::always));
}

TEST_CASE("the user can do without a pager") {
  CHECK_FALSE(paging_for(terminal(), PagerChoice::never));
  TerminalFacts facts = terminal();
  facts.pager = "cat";
  CHECK_FALSE(paging_for(facts, PagerChoice::automatic));
  facts.pager = "";
  CHECK_FALSE(paging_for(facts, PagerChoice::automatic));
}

TEST_CASE("text that is as long as the screen is paged, shorter text is not") {
  const Shown longer = shown("cat > ", "", "a\nb\nc\n");
  CHECK(longer.paged == "a\nb\nc\n");
  CHECK(longer.direct.empty());
  const Shown shorter = shown("cat > ", "", "a\nb\n");
  CHECK(shorter.paged.empty());
  CHECK(shorter.direct == "a\nb\n");
  CHECK(shown("cat > ", "", "a\n", true).paged == "a\n");
}

TEST_CASE("a pager that is left early is no fault") {
  const Shown left = shown("head -c 2 > ", "", std::string(1'000'000, '\n'));
  CHECK(left.paged == "\n\n");
  CHECK(left.direct.empty());
}

TEST_CASE("what a pager that cannot be run did not show is written anyway") {
  const Shown failed = shown("no-such-pager 2> ", "", "a\nb\nc\n");
  CHECK_THAT(failed.paged, Catch::Contains("no-such-pager"));
  CHECK(failed.direct == "a\nb\nc\n");
}

}  // namespace broadsheet
