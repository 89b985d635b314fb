#pragma once

#include <optional>
#include <vector>

#include "searcher/interactive/state/choices.h"

namespace broadsheet::interactive {

/// Undo and redo of choices.
class ChoiceHistory {
 public:
  /// To be called before the choices change. Of a query that is typed in one go, only the state before its
  /// first character is kept.
  void remember(const Choices& before, bool typed = false);
  /// The next typed character begins a new step.
  void end_typing() { typing_ = false; }

  /// The choices before `present`. nullopt: there is nothing to undo.
  std::optional<Choices> undo(const Choices& present);
  /// The choices that the last undo() took back. nullopt: there is nothing to redo.
  std::optional<Choices> redo(const Choices& present);

 private:
  std::vector<Choices> before_, behind_;
  bool typing_ = false;
};

}  // namespace broadsheet::interactive
