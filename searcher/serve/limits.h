// How much of the server one request, connection or client can use. docs/SECURITY.md lists the limits.
#pragma once

#include <chrono>
#include <cstddef>

namespace broadsheet::serve::limits {

constexpr std::size_t request_bytes = 64 << 10;  ///< one line, or the body of an HTTP request
constexpr std::size_t header_bytes = 16 << 10;   ///< the first line and all headers of an HTTP request
constexpr std::size_t keys = 64;                 ///< in one request
constexpr std::size_t filters = 64;
constexpr std::size_t facets = 16;
constexpr std::size_t facet_values = 10'000;  ///< in one facet
constexpr std::size_t hits = 1'000;
constexpr std::size_t offset = 10'000;
constexpr std::chrono::milliseconds timeout{2'000};  ///< for a search, unless --timeout is given

constexpr std::size_t waiting = 128;      ///< requests that wait for a worker
constexpr std::size_t line_waiting = 32;  ///< requests of one connection whose answers are not yet written
constexpr std::size_t connections = 64;   ///< to the Unix socket, and as many over HTTP
constexpr std::chrono::seconds idle{60};  ///< maximum time between two requests of a connection
constexpr std::chrono::seconds transfer{10};  ///< maximum time to receive a request or to send an answer

}  // namespace broadsheet::serve::limits

namespace broadsheet::serve {

/// How long the server waits for a connection.
struct Patience {
  std::chrono::milliseconds idle = limits::idle;
  std::chrono::milliseconds transfer = limits::transfer;
};

}  // namespace broadsheet::serve
