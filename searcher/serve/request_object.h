// Parses requests.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace broadsheet::serve {

/// One key of a request and its values.
struct RequestEntry {
  enum class Kind { text, number, yes, no, list };

  std::string key;
  Kind kind = Kind::text;
  std::vector<std::string> values;  ///< several only for a list; numbers as written in the request

  bool operator==(const RequestEntry&) const = default;
};

/// A request as received: a JSON object without nested objects.
struct RequestObject {
  std::string id = {};  ///< in JSON; empty: not given
  std::vector<RequestEntry> entries = {};
  std::string fault = {};  ///< why it cannot be read, one sentence; empty: it was read
};

/// Accepts any bytes. If there is a fault, the object still has the id if that came before the fault.
RequestObject read_request_object(std::string_view json);

/// From the decoded keys and values of an HTTP query string. Keys may repeat, and all values are text.
RequestObject request_object(const std::vector<std::pair<std::string, std::string>>& parameters);

}  // namespace broadsheet::serve
