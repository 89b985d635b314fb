#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace broadsheet::serve {

/// One key of a request and what it says.
struct RequestEntry {
  enum class Kind { text, number, yes, no, list };

  std::string key;
  Kind kind = Kind::text;
  std::vector<std::string> values;  ///< one, of a list any number; numbers as they were written

  bool operator==(const RequestEntry&) const = default;
};

/// A request as it was received: one JSON object without further objects in it.
struct RequestObject {
  std::string id = {};  ///< as JSON; empty: none was given
  std::vector<RequestEntry> entries = {};
  std::string fault = {};  ///< one sentence; empty: it could be read
};

/// Total: any bytes give an object or a fault. The id is there with a fault too when it was read before.
RequestObject read_request_object(std::string_view json);

/// The same from the decoded keys and values of an HTTP query string. Keys may repeat, and have no kind.
RequestObject request_object(const std::vector<std::pair<std::string, std::string>>& parameters);

}  // namespace broadsheet::serve
