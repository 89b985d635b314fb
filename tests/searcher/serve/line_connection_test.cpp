#include "searcher/serve/line_connection.h"
#include "searcher/commands/dispatch.h"

#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <string>
#include <thread>

#include "tests/searcher/serve/small_index.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::serve;
using namespace std::chrono_literals;
using broadsheet::testing::small_index;
using broadsheet::testing::TemporaryIndex;

namespace {

constexpr Patience impatient{50ms, 50ms};

/// A connection that is served, and a client at its other end.
class ServedLines {
 public:
  ServedLines()
      : pool_(commands::parse_command_line(
                  {"serve", "--stdio", "--db", index_.path().string(), "--workers", "1"}, "")
                  .options,
              {}) {
    socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, files_);
  }
  ~ServedLines() {
    close(files_[0]);
    close(files_[1]);
  }
  /// Returns when the connection ended.
  void run() { LineConnection({files_[0], files_[0], impatient}, pool_, stop_).run(); }
  /// False: there is no room.
  bool send(const std::string& bytes) const {
    return ::send(files_[1], bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
  }
  std::string received() const {
    char buffer[4096];
    const ssize_t count = recv(files_[1], buffer, sizeof buffer, 0);
    return std::string(buffer, count > 0 ? static_cast<std::size_t>(count) : 0);
  }

 private:
  TemporaryIndex index_ = small_index();
  WorkerPool pool_;
  StopSignal stop_;
  int files_[2];
};

}  // namespace

TEST_CASE("A client that asks for nothing more is given up after its answer") {
  ServedLines served;
  served.send("{\"id\":7,\"query\":\"wind\"}\n");
  served.run();
  CHECK_THAT(served.received(), Catch::StartsWith("{\"id\":7,") && Catch::EndsWith("}\n"));
}

TEST_CASE("A client that never comes to the end of its line is given up") {
  ServedLines served;
  std::atomic<bool> ended = false;
  std::thread client([&] {
    while (!ended) {
      served.send("x");
      std::this_thread::sleep_for(5ms);
    }
  });
  served.run();
  ended = true;
  client.join();
  CHECK(served.received() == "");
}

TEST_CASE("A client that does not read its answers is given up") {
  ServedLines served;
  std::atomic<bool> ended = false;
  std::thread client([&] {
    while (!ended)
      if (!served.send("{\"query\":\"wind\"}\n")) std::this_thread::sleep_for(5ms);
  });
  served.run();
  ended = true;
  client.join();
  CHECK(served.received().size() == 4096);
}
