// Reads HTTP requests.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/serve/http_answers.h"
#include "searcher/serve/timed_socket.h"

namespace broadsheet::serve {

struct ReceivedRequest {
  bool arrived = false;      ///< false: nothing to answer, since the connection ended or was too slow
  int status = 200;          ///< other than 200: refuse the request with this status
  std::string refusal = {};  ///< the reason, one sentence
  bool is_last = true;       ///< no further request can be read from the connection
  HttpRequest request = {};
};

/// Reads one request of HTTP/1.0 or 1.1. Call TimedSocket::wait_for_request() first. It is stricter than HTTP
/// requires: only POST has a body, a body needs a length, and headers must not span several lines.
ReceivedRequest read_http_request(TimedSocket& socket);

/// Splits the part of an address after the question mark into decoded keys and values, in order.
std::vector<std::pair<std::string, std::string>> query_parameters(std::string_view query);

}  // namespace broadsheet::serve
