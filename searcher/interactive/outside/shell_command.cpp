#include "searcher/interactive/outside/shell_command.h"

#include "searcher/request/command_words.h"

namespace broadsheet::interactive {
namespace {

Request request_of(const Choices& choices, const std::string& language) {
  Request request;
  request.text = choices.query;
  request.similar = choices.similar;
  request.filters = choices.filters;
  request.dates = choices.dates;
  request.sort = choices.sort;
  request.collapse = choices.collapse;
  request.language = language;
  return request;
}

}  // namespace

std::vector<std::string> shell_words(const Choices& choices, const SearchedPlace& place) {
  std::vector<std::string> words = command_words(request_of(choices, place.language));
  std::vector<std::string> where{"--db", place.index};
  if (!place.entities.empty()) where.insert(where.end(), {"--entities", place.entities});
  const std::ptrdiff_t behind_command = choices.similar.empty() ? 0 : 1;
  words.insert(words.begin() + behind_command, where.begin(), where.end());
  return words;
}

std::string shell_command(const Choices& choices, const SearchedPlace& place) {
  return "searcher " + shell_line(shell_words(choices, place));
}

}  // namespace broadsheet::interactive
