#include "searcher/serve/http_server.h"

#include <fmt/format.h>
#include <httplib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/error.h"
#include "searcher/serve/connection_threads.h"
#include "searcher/serve/http_answers.h"
#include "searcher/serve/limits.h"
#include "searcher/serve/timed_socket.h"

namespace broadsheet::serve {
namespace {

/// Of the request that this thread answers.
thread_local bool body_was_read = false;

constexpr std::string_view too_many =
    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/// The connection as the library sees it.
class ConnectionStream : public httplib::Stream {
 public:
  explicit ConnectionStream(TimedSocket& socket) : socket_(socket) {}

  bool is_readable() const override { return true; }
  bool is_writable() const override { return true; }
  ssize_t read(char* to, std::size_t most) override { return socket_.read(to, most); }
  ssize_t write(const char* from, std::size_t count) override {
    socket_.write({from, count});
    return static_cast<ssize_t>(count);
  }
  void get_remote_ip_and_port(std::string&, int&) const override {}
  void get_local_ip_and_port(std::string&, int&) const override {}
  socket_t socket() const override { return INVALID_SOCKET; }

 private:
  TimedSocket& socket_;
};

/// Programs on the way here may have understood another request than we do.
bool is_ambiguous(const httplib::Request& request) {
  const std::size_t lengths = request.get_header_value_count("Content-Length");
  return request.get_header_value_count("Host") > 1 || lengths > 1 ||
         (lengths == 1 && request.has_header("Transfer-Encoding"));
}

HttpRequest plain(const httplib::Request& request) {
  return {request.method,
          request.path,
          {request.params.begin(), request.params.end()},
          request.get_header_value("Host"),
          request.get_header_value("Origin"),
          request.get_header_value("Sec-Fetch-Site"),
          request.get_header_value("Content-Type"),
          request.body,
          is_ambiguous(request)};
}

void put(HttpAnswer answer, httplib::Response& response) {
  response.status = answer.status;
  for (const auto& [name, value] : answer.headers) response.set_header(name, value);
  response.set_content(answer.body, answer.content_type);
}

httplib::Headers usual_headers() {
  return {{"Cache-Control", "no-store"},
          {"X-Content-Type-Options", "nosniff"},
          {"Referrer-Policy", "no-referrer"},
          {"Cross-Origin-Resource-Policy", "same-origin"}};
}

}  // namespace

/// The library reads requests and writes answers; connections, threads and limits are ours.
class HttpServer::Server : public httplib::Server {
 public:
  Server(const std::string& host, WorkerPool& pool, const StopSignal& stop)
      : answers_(pool, host), stop_(stop) {
    set_default_headers(usual_headers());
    set_keep_alive_timeout(limits::idle.count());
    set_keep_alive_max_count(1'000'000);
    set_payload_max_length(limits::request_bytes);
    set_socket_options(only_our_port);
    set_pre_routing_handler([this](const auto& request, auto& response) {
      if (request.method == "POST" && !is_ambiguous(request))
        return HandlerResponse::Unhandled;  // its body is not read yet
      put(answers_.answer(plain(request)), response);
      return HandlerResponse::Handled;
    });
    Post("/(search|facets|suggest)", [this](const auto& request, auto& response) {
      body_was_read = true;
      put(answers_.answer(plain(request)), response);
    });
    set_error_handler([](const httplib::Request&, httplib::Response& response) {
      if (response.body.empty()) put(http_refusal(response.status, explanation(response.status)), response);
    });
  }
  ~Server() override {
    if (svr_sock_ != INVALID_SOCKET) close(svr_sock_);
  }

  /// The port; nullopt: it cannot be had.
  std::optional<int> listen_at(const HostAndPort& address) {
    int port = address.port;
    if (port == 0)
      port = bind_to_any_port(address.host);
    else if (!bind_to_port(address.host, port))
      return std::nullopt;
    if (port <= 0 || ::listen(svr_sock_, SOMAXCONN) != 0) return std::nullopt;
    return port;
  }

  void run() {
    ConnectionThreads connections(limits::connections);
    connections.accept_from(svr_sock_, stop_, {[this](int file) { serve(file); }, too_many});
  }

 private:
  /// Unlike the library's own it does not share the port with other programs.
  static void only_our_port(socket_t socket) {
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  }

  static const char* explanation(int status) {
    if (status == 404) return "There is nothing at this address; /openapi.json lists what there is.";
    if (status == 413) return "The request is too large.";
    if (status == 414) return "The address is too long; send the request as JSON by POST.";
    return "The request cannot be understood.";
  }

  /// What the library would do unasked: ranges and compression cost memory and time without end, and a body
  /// after GET would be read as the next request. True when no other request may follow.
  static bool tame(httplib::Request& request) {
    request.ranges.clear();
    for (const char* name : {"Range", "Accept-Encoding", "Content-Encoding"}) request.headers.erase(name);
    return is_ambiguous(request) || (request.method != "POST" && (request.has_header("Content-Length") ||
                                                                  request.has_header("Transfer-Encoding")));
  }

  void serve(int file) {
    const int yes = 1;
    setsockopt(file, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    TimedSocket socket(file, stop_);
    ConnectionStream stream(socket);
    while (socket.wait_for_request())
      if (const bool may_stay = answer_next(stream); !socket.flush() || !may_stay || stop_.has_come()) return;
  }

  /// False: the connection has to end, also because it is not known where another request would begin.
  bool answer_next(ConnectionStream& stream) {
    bool understood = false;
    bool has_body = false;
    bool closed = false;
    body_was_read = false;
    const bool answered = process_request(stream, stop_.has_come(), closed, [&](httplib::Request& request) {
      understood = !tame(request);
      has_body = request.method == "POST";
    });
    return answered && understood && !closed && (!has_body || body_was_read);
  }

  HttpAnswers answers_;
  const StopSignal& stop_;
};

HttpServer::HttpServer(const HostAndPort& address, WorkerPool& pool, const StopSignal& stop)
    : address_(address), server_(std::make_unique<Server>(address.host, pool, stop)) {
  const std::optional<int> port = server_->listen_at(address);
  if (!port)
    throw EnvironmentError(fmt::format("The address {}:{} cannot be listened at; another program may do so.",
                                       address.host, address.port));
  address_.port = *port;
}

HttpServer::~HttpServer() = default;

std::string HttpServer::address() const {
  const bool is_v6 = address_.host.find(':') != std::string::npos;
  return fmt::format("http://{}:{}/", is_v6 ? "[" + address_.host + "]" : address_.host, address_.port);
}

void HttpServer::run() {
  server_->run();
}

}  // namespace broadsheet::serve
