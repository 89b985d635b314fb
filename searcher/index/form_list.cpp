#include "searcher/index/form_list.h"

#include <algorithm>
#include <ranges>

namespace broadsheet {

bool FormList::add(std::string_view form) {
  if (text_.size() + form.size() > most_bytes) return false;
  text_ += form;
  begins_.push_back(static_cast<std::uint32_t>(text_.size()));
  return true;
}

std::string_view FormList::form(std::size_t i) const {
  return std::string_view(text_).substr(begins_[i], begins_[i + 1] - begins_[i]);
}

/// The form is mostly near: the steps double until one is behind it (Bentley and Yao, "An almost optimal
/// algorithm for unbounded searching", 1976).
std::size_t FormList::find(std::string_view from, std::size_t first) const {
  const std::size_t count = begins_.size() - 1;
  std::size_t step = 1, behind = first;
  for (; behind < count && form(behind) < from; behind += step, step *= 2) first = behind + 1;
  const auto numbers = std::views::iota(first, std::min(behind, count));
  const auto found = std::ranges::partition_point(numbers, [&](std::size_t i) { return form(i) < from; });
  return first + static_cast<std::size_t>(found - numbers.begin());
}

void FormList::visit(std::string_view from, const WordVisitor& visit) const {
  std::string go_to;
  for (std::size_t i = find(from, 0); i + 1 < begins_.size();) {
    if (!visit(form(i), go_to)) return;
    i = go_to.empty() ? i + 1 : find(go_to, i + 1);
    go_to.clear();
  }
}

}  // namespace broadsheet
