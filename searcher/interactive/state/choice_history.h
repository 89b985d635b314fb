#pragma once

#include <optional>
#include <vector>

#include "searcher/interactive/state/choices.h"

namespace broadsheet::interactive {

/// Choices that can be taken back, and taken again.
class ChoiceHistory {
 public:
  /// Called before they change. Of what is typed in one go only the beginning is kept.
  void remember(const Choices& before, bool typed = false);
  /// The next typed character begins something new.
  void end_typing() { typing_ = false; }

  /// What was chosen before `present`; nullopt: nothing.
  std::optional<Choices> undo(const Choices& present);
  /// What the last undo() took back.
  std::optional<Choices> redo(const Choices& present);

 private:
  std::vector<Choices> before_, behind_;
  bool typing_ = false;
};

}  // namespace broadsheet::interactive
