#include "searcher/serve/http_server.h"

#include <fmt/format.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <exception>
#include <string>
#include <string_view>

#include "common/error.h"
#include "searcher/serve/connection_threads.h"
#include "searcher/serve/http_answers.h"
#include "searcher/serve/http_reader.h"
#include "searcher/serve/limits.h"
#include "searcher/serve/timed_socket.h"

namespace broadsheet::serve {
namespace {

constexpr std::string_view too_many_connections =
    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

constexpr std::string_view usual_headers =
    "Cache-Control: no-store\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n";

std::string_view reason(int status) {
  switch (status) {
    case 200:
      return "OK";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 411:
      return "Length Required";
    case 413:
      return "Content Too Large";
    case 414:
      return "URI Too Long";
    case 415:
      return "Unsupported Media Type";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 503:
      return "Service Unavailable";
    default:
      return "Bad Request";
  }
}

void write_answer(const HttpAnswer& answer, bool is_last, bool with_body, TimedSocket& socket) {
  std::string head =
      fmt::format("HTTP/1.1 {} {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n", answer.status,
                  reason(answer.status), answer.content_type, answer.body.size());
  for (const auto& [name, value] : answer.headers) head += fmt::format("{}: {}\r\n", name, value);
  head += usual_headers;
  if (is_last) head += "Connection: close\r\n";
  socket.write(head + "\r\n");
  if (with_body) socket.write(answer.body);
}

/// Does not share the port with other programs. Returns -1 if the address is not available.
int listening_socket(const addrinfo& address) {
  const int file =
      socket(address.ai_family, address.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address.ai_protocol);
  const int yes = 1;
  if (file < 0) return -1;
  setsockopt(file, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(file, address.ai_addr, address.ai_addrlen) == 0 && listen(file, SOMAXCONN) == 0) return file;
  close(file);
  return -1;
}

/// Returns -1 if none of the addresses of the name is available.
int listen_at(const HostAndPort& address) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE;
  addrinfo* found = nullptr;
  if (getaddrinfo(address.host.c_str(), std::to_string(address.port).c_str(), &hints, &found) != 0) return -1;
  int file = -1;
  for (const addrinfo* each = found; each && file < 0; each = each->ai_next) file = listening_socket(*each);
  freeaddrinfo(found);
  return file;
}

int port_of(int listener) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
  return ntohs(address.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6&>(address).sin6_port
                                             : reinterpret_cast<const sockaddr_in&>(address).sin_port);
}

}  // namespace

HttpServer::HttpServer(const HostAndPort& address, WorkerPool& pool, const StopSignal& stop)
    : address_(address), answers_(pool, address.host), stop_(stop), listener_(listen_at(address)) {
  if (listener_ < 0)
    throw EnvironmentError(fmt::format("The address {}:{} cannot be listened at; another program may do so.",
                                       address.host, address.port));
  address_.port = port_of(listener_);
}

HttpServer::~HttpServer() {
  close(listener_);
}

std::string HttpServer::address() const {
  const bool is_v6 = address_.host.find(':') != std::string::npos;
  return fmt::format("http://{}:{}/", is_v6 ? "[" + address_.host + "]" : address_.host, address_.port);
}

void HttpServer::run() {
  ConnectionThreads connections(limits::connections);
  connections.accept_from(listener_, stop_, {[this](int file) { serve(file); }, too_many_connections});
}

/// An unexpected exception ends only the connection, not the server.
void HttpServer::serve(int file) const try {
  const int yes = 1;
  setsockopt(file, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  TimedSocket socket(file, stop_);
  while (socket.wait_for_request())
    if (const bool may_stay = answer_next(socket); !socket.flush() || !may_stay || stop_.has_come()) return;
} catch (const std::exception&) {
}

/// Returns false if the connection has to end.
bool HttpServer::answer_next(TimedSocket& socket) const {
  const ReceivedRequest received = read_http_request(socket);
  if (!received.arrived) return false;
  const HttpAnswer answer = received.status == 200 ? answers_.answer(received.request)
                                                   : http_refusal(received.status, received.refusal);
  const bool is_last = received.is_last || stop_.has_come();
  write_answer(answer, is_last, received.request.method != "HEAD", socket);
  return !is_last;
}

}  // namespace broadsheet::serve
