#include "searcher/serve/timed_socket.h"

#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <string>

#include "searcher/serve/limits.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::serve;
using namespace std::chrono_literals;

namespace {

/// A connection and its other end.
struct Pair {
  Pair() { socketpair(AF_UNIX, SOCK_STREAM, 0, files); }
  ~Pair() { close(files[1]); }
  void send(const std::string& bytes) const { REQUIRE(::send(files[1], bytes.data(), bytes.size(), 0) > 0); }
  int files[2];
};

std::string read_all(TimedSocket& socket, std::size_t count) {
  std::string bytes(count, '\0');
  std::size_t at = 0;
  while (at < count) {
    const ssize_t read = socket.read(bytes.data() + at, count - at);
    if (read <= 0) break;
    at += static_cast<std::size_t>(read);
  }
  bytes.resize(at);
  return bytes;
}

}  // namespace

TEST_CASE("Requests that came together are read one after the other") {
  const StopSignal stop;
  const Pair pair;
  TimedSocket socket(pair.files[0], stop);
  pair.send("onetwo");
  REQUIRE(socket.wait_for_request());
  CHECK(read_all(socket, 3) == "one");
  REQUIRE(socket.wait_for_request());
  CHECK(read_all(socket, 3) == "two");
}

TEST_CASE("A request has no more bytes than its limit; the next one has as many again") {
  const StopSignal stop;
  const Pair pair;
  TimedSocket socket(pair.files[0], stop);
  const std::size_t most = limits::header_bytes + limits::request_bytes;
  pair.send(std::string(most + 5, 'a'));
  REQUIRE(socket.wait_for_request());
  CHECK(read_all(socket, most + 1).size() == most);
  char byte = 0;
  CHECK(socket.read(&byte, 1) == -1);
  REQUIRE(socket.wait_for_request());
  CHECK(read_all(socket, 5) == "aaaaa");
}

TEST_CASE("What is written goes out together") {
  const StopSignal stop;
  const Pair pair;
  TimedSocket socket(pair.files[0], stop);
  socket.write("head ");
  socket.write("body");
  CHECK(socket.flush());
  char buffer[32];
  CHECK(std::string(buffer, static_cast<std::size_t>(recv(pair.files[1], buffer, sizeof buffer, 0))) ==
        "head body");
}

TEST_CASE("No request comes from who left, nor after the signal") {
  const StopSignal stop;
  {
    const Pair pair;
    TimedSocket socket(pair.files[0], stop);
    shutdown(pair.files[1], SHUT_WR);
    CHECK_FALSE(socket.wait_for_request());
  }
  const Pair pair;
  TimedSocket socket(pair.files[0], stop);
  pair.send("late");
  stop.stop();
  CHECK(stop.has_come());
  CHECK_FALSE(socket.wait_for_request());
}

TEST_CASE("Who asks for nothing, or not to the end, is given up") {
  const StopSignal stop;
  const Pair pair;
  TimedSocket socket(pair.files[0], stop, {20ms, 20ms});
  CHECK_FALSE(socket.wait_for_request());
  pair.send("GET /sea");
  REQUIRE(socket.wait_for_request());
  CHECK(read_all(socket, 100) == "GET /sea");
  char byte = 0;
  CHECK(socket.read(&byte, 1) == -1);
}

TEST_CASE("Who does not read an answer is given up") {
  const StopSignal stop;
  const Pair pair;
  TimedSocket socket(pair.files[0], stop, {20ms, 20ms});
  socket.write(std::string(4 << 20, 'a'));
  CHECK_FALSE(socket.flush());
}
