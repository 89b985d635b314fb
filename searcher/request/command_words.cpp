#include "searcher/request/command_words.h"

#include <algorithm>

#include "searcher/request/filter_value.h"

namespace broadsheet {
namespace {

using Words = std::vector<std::string>;

void add_option(std::string name, std::string value, Words& words) {
  words.push_back(std::move(name));
  words.push_back(std::move(value));
}

void add_options(const Request& request, Words& words) {
  for (const Filter& filter : request.filters)
    add_option("--filter", filter.field + ":" + written_filter_value(filter), words);
  if (request.dates.from) add_option("--from", iso_day(*request.dates.from), words);
  if (request.dates.to) add_option("--to", iso_day(*request.dates.to), words);
  if (request.sort != SortOrder::relevance) add_option("--sort", std::string(sort_name(request.sort)), words);
  if (request.language != "auto") add_option("--lang", request.language, words);
  if (!request.collapse) words.emplace_back("--no-collapse");
}

/// Characters that have no special meaning in any shell.
bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("_-./:@%+=,").find(c) != std::string_view::npos;
}

}  // namespace

std::vector<std::string> command_words(const Request& request) {
  Words words;
  if (!request.similar.empty()) words.emplace_back("similar");
  add_options(request, words);
  const std::string& query = request.similar.empty() ? request.text : request.similar;
  if (query.starts_with('-')) words.emplace_back("--");
  const bool narrows = !request.filters.empty() || request.dates.from || request.dates.to;
  if (!query.empty() || !narrows) words.push_back(query);
  return words;
}

std::string shell_quoted(std::string_view word) {
  if (!word.empty() && word.front() != '=' && std::all_of(word.begin(), word.end(), is_plain))
    return std::string(word);
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'')
      quoted += "'\\''";
    else
      quoted += c;
  }
  return quoted + "'";
}

std::string shell_line(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& word : words) line.append(line.empty() ? "" : " ").append(shell_quoted(word));
  return line;
}

}  // namespace broadsheet
