// Reads and checks requests.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "searcher/command_line/options.h"
#include "searcher/serve/request_object.h"

namespace broadsheet::serve {

/// What a request asks for: the value of its key `action`, or the path of the address.
enum class ServeAction { search, document, facets, suggest };

std::optional<ServeAction> find_serve_action(std::string_view name);

/// A request, read and checked.
struct Question {
  ServeAction action = ServeAction::search;
  std::string document;  ///< id of the requested document
  Options options;
};

/// A message about `--limit` as one about `limit` in a request.
std::string in_words_of_requests(std::string message);

/// `defaults` are for options that the request leaves out. `action` comes from the address; if absent, the
/// request says it. Throws UsageError with a message for the sender of the request.
Question read_question(const RequestObject& object, const Options& defaults,
                       std::optional<ServeAction> action);

}  // namespace broadsheet::serve
