#pragma once

#include <span>
#include <string_view>

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

struct Workspace;

/// What a key does in some panes.
struct KeyRow {
  std::string_view keys;  ///< names as key_name() gives them, with blanks between: "j Down"
  std::string_view hint;  ///< one or two words for the status line; empty: not worth a hint
  std::string_view help;  ///< what it does, without full stop
  void (*run)(Workspace& workspace);
};

/// The keys of some panes, under one heading of the help.
struct KeyGroup {
  std::string_view heading;
  std::span<const Pane> panes;  ///< where the rows hold; those of an earlier group come first
  std::span<const KeyRow> rows;
  bool of_results = false;  ///< they work on what is marked
};

/// Every key but those that edit a line: the one place that lists them. Help, hints and documents come from
/// it.
std::span<const KeyGroup> key_groups();

/// What the key does in the pane; nullptr: nothing.
const KeyRow* find_key(const Key& key, Pane pane);

}  // namespace broadsheet::interactive
