#include "searcher/topics/stoppable_input.h"

#include <unistd.h>
#include <istream>
#include <string>
#include <thread>

#include "tests/support/catch.h"

using broadsheet::StoppableInput;

namespace {

struct Pipe {
  int ends[2];
  Pipe() { REQUIRE(pipe(ends) == 0); }
  ~Pipe() {
    close(ends[0]);
    if (ends[1] >= 0) close(ends[1]);
  }
  void write(const std::string& text) {
    REQUIRE(::write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  }
};

}  // namespace

TEST_CASE("lines are read as they come, until the end") {
  Pipe pipe;
  StoppableInput input(pipe.ends[0]);
  std::istream stream(&input);
  std::string line;
  pipe.write("one\ntw");
  REQUIRE(std::getline(stream, line));
  CHECK(line == "one");
  pipe.write("o");
  close(pipe.ends[1]);
  pipe.ends[1] = -1;
  REQUIRE(std::getline(stream, line));
  CHECK(line == "two");
  CHECK_FALSE(std::getline(stream, line));
}

TEST_CASE("who waits for a line that does not come is freed by a stop") {
  Pipe pipe;
  StoppableInput input(pipe.ends[0]);
  std::istream stream(&input);
  std::string line;
  std::thread stopper([&] { input.stop(); });
  CHECK_FALSE(std::getline(stream, line));
  stopper.join();
}
