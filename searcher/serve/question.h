#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "searcher/command_line/options.h"
#include "searcher/serve/request_object.h"

namespace broadsheet::serve {

/// What requests can ask for: the key `action`, or the path of an address.
enum class ServeAction { search, document, facets, suggest };

std::optional<ServeAction> find_serve_action(std::string_view name);

/// A request, read and checked.
struct Question {
  ServeAction action = ServeAction::search;
  std::string document;  ///< the id of the one that is asked for
  Options options;
};

/// `defaults` holds what requests do not say. `action` is what the address says; absent: the request does.
/// Throws UsageError, whose message is for who sent the request.
Question read_question(const RequestObject& object, const Options& defaults,
                       std::optional<ServeAction> action);

}  // namespace broadsheet::serve
