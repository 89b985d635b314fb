// Lines and pages cut out of the text of a document.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "searcher/request/results.h"

namespace broadsheet::commands {

std::size_t line_count(const std::string& text);

/// Cuts the text to the wanted lines and returns those that exist. If none exists, returns nullopt and does
/// not change the text.
std::optional<PartRange> cut_to_lines(std::string& text, const PartRange& wanted);

/// The same with pages, of which the text has one for each of `starts`, in order.
std::optional<PartRange> cut_to_pages(std::string& text, const std::vector<std::size_t>& starts,
                                      const PartRange& wanted);

}  // namespace broadsheet::commands
