#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "searcher/interactive/state/state.h"

namespace broadsheet::interactive {

/// Access to the history and the saved searches. The functions may throw EnvironmentError or UsageError,
/// which become messages. A function that is missing does nothing.
struct KeptSearches {
  std::function<std::vector<std::string>()> past_queries;  ///< the newest first
  std::function<void(const std::string& query)> remember;
  std::function<std::vector<ListLine>()> saved_searches;  ///< names, each with its query as the detail
  std::function<std::optional<Choices>(const std::string& name)> saved;
  std::function<void(const std::string& name, const Choices& choices)> save;
  std::function<void(const std::string& name)> forget;
  std::function<std::string(const Choices& choices)> shell_command;
};

}  // namespace broadsheet::interactive
