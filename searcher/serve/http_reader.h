#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/serve/http_answers.h"
#include "searcher/serve/timed_socket.h"

namespace broadsheet::serve {

/// What came over a connection.
struct ReceivedRequest {
  bool arrived = false;      ///< else nothing can be answered: the connection ended, or its time is over
  int status = 200;          ///< else the request is refused with it
  std::string refusal = {};  ///< why, a sentence
  bool is_last = true;       ///< the client wants no more, or it is not known where another would begin
  HttpRequest request = {};
};

/// Reads one request of HTTP/1.1 or 1.0, after TimedSocket::wait_for_request(). Stricter than it would have
/// to be: a body needs a length and the method POST, and no header goes over several lines.
ReceivedRequest read_http_request(TimedSocket& socket);

/// The keys and values behind the question mark of an address, decoded, in their order.
std::vector<std::pair<std::string, std::string>> query_parameters(std::string_view query);

}  // namespace broadsheet::serve
