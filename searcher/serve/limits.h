#pragma once

#include <chrono>
#include <cstddef>

namespace broadsheet::serve::limits {

// What one request, connection or client can take of the server. docs/SECURITY.md lists them.

constexpr std::size_t request_bytes = 64 << 10;  ///< a line, or the body of an HTTP request
constexpr std::size_t header_bytes = 16 << 10;   ///< all headers and the first line of an HTTP request
constexpr std::size_t keys = 64;                 ///< of a request
constexpr std::size_t filters = 64;
constexpr std::size_t facets = 16;
constexpr std::size_t facet_values = 10'000;  ///< of one facet
constexpr std::size_t hits = 1'000;
constexpr std::size_t offset = 10'000;
constexpr std::chrono::milliseconds timeout{2'000};  ///< of a search, unless --timeout says otherwise

constexpr std::size_t waiting = 128;          ///< requests that wait for a worker
constexpr std::size_t line_waiting = 32;      ///< of one connection, answered or not
constexpr std::size_t connections = 64;       ///< to a socket, and over HTTP
constexpr std::chrono::seconds idle{60};      ///< a connection without a request
constexpr std::chrono::seconds transfer{10};  ///< to receive a request, or to send an answer

}  // namespace broadsheet::serve::limits

namespace broadsheet::serve {

/// How long a connection may keep the server waiting.
struct Patience {
  std::chrono::milliseconds idle = limits::idle;
  std::chrono::milliseconds transfer = limits::transfer;
};

}  // namespace broadsheet::serve
