#include "searcher/command_line/data_stream.h"

#include <fcntl.h>
#include <unistd.h>
#include <csignal>
#include <string>

#include "common/error.h"
#include "tests/support/catch.h"

using broadsheet::DataStream;

TEST_CASE("bytes arrive as they are") {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  DataStream(ends[1]).write(std::string("a\0b\n", 4));
  char bytes[8];
  CHECK(read(ends[0], bytes, sizeof bytes) == 4);
  CHECK(std::string(bytes, 4) == std::string("a\0b\n", 4));
  close(ends[0]);
  close(ends[1]);
}

TEST_CASE("when the reader is gone the rest is dropped without a fault") {
  std::signal(SIGPIPE, SIG_IGN);
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  close(ends[0]);
  DataStream stream(ends[1]);
  CHECK_FALSE(stream.is_closed());
  stream.write("a");
  CHECK(stream.is_closed());
  stream.write("b");
  close(ends[1]);
}

TEST_CASE("a full disk is a fault of the environment") {
  const int full = open("/dev/full", O_WRONLY);
  REQUIRE(full >= 0);
  DataStream stream(full);
  CHECK_THROWS_AS(stream.write("a"), broadsheet::EnvironmentError);
  close(full);
}
