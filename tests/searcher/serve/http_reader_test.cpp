#include "searcher/serve/http_reader.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "searcher/serve/limits.h"
#include "tests/support/catch.h"

using namespace broadsheet::serve;

namespace {

using Parameters = std::vector<std::pair<std::string, std::string>>;

/// A connection whose client sends these bytes and then no more.
class Connection {
 public:
  explicit Connection(const std::string& bytes) {
    socketpair(AF_UNIX, SOCK_STREAM, 0, files_);
    REQUIRE(send(files_[1], bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()));
    shutdown(files_[1], SHUT_WR);
    socket_.emplace(files_[0], stop_);
  }
  ~Connection() { close(files_[1]); }

  ReceivedRequest next() {
    return socket_->wait_for_request() ? read_http_request(*socket_) : ReceivedRequest{};
  }
  std::string sent_back() {
    std::string bytes(1000, '\0');
    bytes.resize(static_cast<std::size_t>(
        std::max<ssize_t>(recv(files_[1], bytes.data(), bytes.size(), MSG_DONTWAIT), 0)));
    return bytes;
  }

 private:
  const StopSignal stop_;
  int files_[2];
  std::optional<TimedSocket> socket_;
};

ReceivedRequest received(const std::string& bytes) {
  return Connection(bytes).next();
}

int status(const std::string& bytes) {
  const ReceivedRequest request = received(bytes);
  return request.arrived ? request.status : 0;
}

}  // namespace

TEST_CASE("A request is read with the headers that matter") {
  const auto [arrived, status, refusal, is_last, request] = received(
      "GET /document/a%2Fb+c?query=wind%20power+now&facet=source&facet=language&x HTTP/1.1\r\n"
      "HOST:  localhost:80 \r\nOrigin: http://localhost:80\r\nSec-Fetch-Site: none\r\nAccept: */*\r\n\r\n");
  CHECK(arrived);
  CHECK(status == 200);
  CHECK_FALSE(is_last);
  CHECK(request.method == "GET");
  CHECK(request.path == "/document/a/b+c");
  CHECK(request.parameters ==
        Parameters{{"query", "wind power now"}, {"facet", "source"}, {"facet", "language"}, {"x", ""}});
  CHECK(request.host == "localhost:80");
  CHECK(request.origin == "http://localhost:80");
  CHECK(request.fetch_site == "none");
  CHECK(request.body.empty());
}

TEST_CASE("A body is as long as its header says, and the next request follows") {
  Connection connection(
      "POST /search HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
      "GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
  const ReceivedRequest first = connection.next(), second = connection.next();
  CHECK(first.request.body == "{}");
  CHECK(first.request.content_type == "application/json");
  CHECK_FALSE(first.is_last);
  CHECK(second.request.path == "/");
  CHECK(second.is_last);
  CHECK_FALSE(connection.next().arrived);
}

TEST_CASE("Behind a body that is not read no request is looked for") {
  CHECK(received("GET / HTTP/1.1\r\nContent-Length: 4\r\n\r\nGET ").is_last);
  CHECK(received("PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n").is_last);
  CHECK(received("GET / HTTP/1.0\r\n\r\n").is_last);
}

TEST_CASE("A client that asks before it sends a body is told to go on") {
  Connection connection("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx");
  CHECK(connection.next().request.body == "x");
  CHECK(connection.sent_back() == "HTTP/1.1 100 Continue\r\n\r\n");
}

TEST_CASE("What is no request of HTTP is refused") {
  for (const char* line : {"", "GET", "GET /", "GET  HTTP/1.1", "GET / HTTP/2.0", "GET / / HTTP/1.1",
                           "G(T / HTTP/1.1", "GET /\t HTTP/1.1x"}) {
    CAPTURE(line);
    CHECK(status(std::string(line) + "\r\n\r\n") == 400);
  }
  for (const char* header :
       {"no colon", ": nameless", "Host : x", " folded: x", "Host: a\r\nHost: b", "Host: \x01"}) {
    CAPTURE(header);
    CHECK(status("GET / HTTP/1.1\r\n" + std::string(header) + "\r\n\r\n") == 400);
  }
}

TEST_CASE("A body needs a length that is a number") {
  const auto status_with = [](const std::string& headers) {
    return status("POST /search HTTP/1.1\r\n" + headers + "\r\n\r\n{}");
  };
  CHECK(status_with("Content-Length: 2") == 200);
  CHECK(status_with("Accept: */*") == 411);
  CHECK(status_with("Transfer-Encoding: chunked") == 411);
  CHECK(status_with("Transfer-Encoding: chunked") == 411);
  for (const char* length : {"", "-1", "+2", "2x", "0x2", "2, 2", "1 1"}) {
    CAPTURE(length);
    CHECK(status_with("Content-Length: " + std::string(length)) == 400);
  }
  CHECK(status_with("Content-Length: 65537") == 413);
  CHECK(status_with("Content-Length: 99999999999999999999999") == 413);
  CHECK(status_with("Content-Length: 3") == 0);  // never comes
}

TEST_CASE("Addresses and headers have their limits") {
  CHECK(status("GET /" + std::string(8191, 'a') + " HTTP/1.1\r\n\r\n") == 200);
  CHECK(status("GET /" + std::string(8192, 'a') + " HTTP/1.1\r\n\r\n") == 414);
  CHECK(status("GET /" + std::string(20'000, 'a')) == 414);
  CHECK(status("GET / HTTP/1.1\r\nX: " + std::string(20'000, 'a')) == 431);
}

TEST_CASE("A request that ends too early is none") {
  const std::string whole = "POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}";
  for (std::size_t size = 0; size < whole.size(); ++size) CHECK(status(whole.substr(0, size)) == 0);
}

TEST_CASE("Keys and values of an address are decoded, what cannot be stays") {
  CHECK(query_parameters("").empty());
  CHECK(query_parameters("&&a=1&&b").size() == 2);
  CHECK(query_parameters("a=b=c&=d") == Parameters{{"a", "b=c"}, {"", "d"}});
  CHECK(query_parameters("%61=%zz%4&b=%C3%A9%") == Parameters{{"a", "%zz%4"}, {"b", "é%"}});
}

TEST_CASE("A request whose end can be read in two ways is refused") {
  CHECK(status("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") == 400);
  CHECK(status("GET / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") == 400);
}
