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

std::size_t FormList::find(std::string_view from, std::size_t first) const {
  const auto numbers = std::views::iota(first, begins_.size() - 1);
  const auto found = std::ranges::partition_point(numbers, [&](std::size_t i) { return form(i) < from; });
  return found == numbers.end() ? begins_.size() - 1 : *found;
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
