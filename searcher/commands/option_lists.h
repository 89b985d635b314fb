// Options that several commands take. A command joins these lists and its own options.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace broadsheet::commands {

template <std::size_t... sizes>
constexpr auto joined_lists(const std::array<std::string_view, sizes>&... lists) {
  std::array<std::string_view, (sizes + ... + 0)> all;
  auto end = all.begin();
  ((end = std::copy(lists.begin(), lists.end(), end)), ...);
  return all;
}

template <class... Names>
constexpr std::array<std::string_view, sizeof...(Names)> names(Names... each) {
  return {each...};
}

inline constexpr auto index_options = names("db");
inline constexpr auto narrowing_options = names("filter", "from", "to");
inline constexpr auto printing_options = names("format", "width", "color", "pager");
inline constexpr auto topic_options = names("topics", "workers");

/// Options that decide the answer to a query, typed or sent to the server, or to a search by example.
inline constexpr auto request_options =
    joined_lists(narrowing_options,
                 names("fields", "limit", "offset", "facet", "facet-filter", "facet-mode", "histogram",
                       "normalise", "entities", "show-entities", "sort", "feedback", "half-life", "lang",
                       "snippets", "collapse", "no-collapse", "timeout", "exact-total", "explain"));

}  // namespace broadsheet::commands
