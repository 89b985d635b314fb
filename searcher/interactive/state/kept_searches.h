#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "searcher/interactive/state/state.h"

namespace broadsheet::interactive {

/// What a person keeps, and what a search is called elsewhere. All may throw EnvironmentError or UsageError,
/// which becomes a message; what is empty does nothing.
struct KeptSearches {
  std::function<std::vector<std::string>()> past_queries;  ///< the newest first
  std::function<void(const std::string& query)> remember;
  std::function<std::vector<Choice>()> saved_searches;  ///< names, with what they search for
  std::function<std::optional<Choices>(const std::string& name)> saved;
  std::function<void(const std::string& name, const Choices& choices)> save;
  std::function<void(const std::string& name)> forget;
  std::function<std::string(const Choices& choices)> shell_command;
};

}  // namespace broadsheet::interactive
