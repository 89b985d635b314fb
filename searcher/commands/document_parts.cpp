#include "searcher/commands/document_parts.h"

#include <algorithm>

namespace broadsheet::commands {
namespace {

/// The offset of a line, counted from 1; the size of the text if there is no such line.
std::size_t line_begin(const std::string& text, std::size_t number) {
  std::size_t at = 0;
  for (; number > 1 && at < text.size(); --number) at = std::min(text.find('\n', at), text.size() - 1) + 1;
  return at;
}

}  // namespace

std::size_t line_count(const std::string& text) {
  const auto ends = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  return ends + (text.empty() || text.back() == '\n' ? 0 : 1);
}

std::optional<PartRange> cut_to_lines(std::string& text, const PartRange& wanted) {
  const std::size_t lines = line_count(text);
  if (wanted.first > lines) return std::nullopt;
  const PartRange there{wanted.first, std::min(wanted.last, lines)};
  const std::size_t begin = line_begin(text, there.first);
  text = text.substr(begin, line_begin(text, there.last + 1) - begin);
  return there;
}

std::optional<PartRange> cut_to_pages(std::string& text, const std::vector<std::size_t>& starts,
                                      const PartRange& wanted) {
  if (wanted.first > starts.size()) return std::nullopt;
  const PartRange there{wanted.first, std::min(wanted.last, starts.size())};
  const std::size_t begin = starts[there.first - 1];
  const std::size_t end = there.last < starts.size() ? starts[there.last] : text.size();
  text = text.substr(begin, end - begin);
  return there;
}

}  // namespace broadsheet::commands
