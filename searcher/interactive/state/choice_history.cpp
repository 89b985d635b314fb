#include "searcher/interactive/state/choice_history.h"

#include <utility>

namespace broadsheet::interactive {
namespace {

std::optional<Choices> exchange(std::vector<Choices>& from, std::vector<Choices>& to,
                                const Choices& present) {
  if (from.empty()) return std::nullopt;
  Choices taken = std::move(from.back());
  from.pop_back();
  to.push_back(present);
  return taken;
}

}  // namespace

void ChoiceHistory::remember(const Choices& before, bool typed) {
  if (!(typed && typing_)) before_.push_back(before);
  typing_ = typed;
  behind_.clear();
}

std::optional<Choices> ChoiceHistory::undo(const Choices& present) {
  typing_ = false;
  return exchange(before_, behind_, present);
}

std::optional<Choices> ChoiceHistory::redo(const Choices& present) {
  typing_ = false;
  return exchange(behind_, before_, present);
}

}  // namespace broadsheet::interactive
