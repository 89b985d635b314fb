#pragma once

#include <span>
#include <string_view>

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

struct Workspace;

/// One or more keys that do the same.
struct KeyRow {
  std::string_view keys;  ///< names by key_name(), separated by blanks: "j Down"
  std::string_view hint;  ///< one or two words for the status line; empty: no hint
  std::string_view help;  ///< what the keys do, without a full stop
  void (*run)(Workspace& workspace);
};

/// Keys for some panes, under one heading of the help.
struct KeyGroup {
  std::string_view heading;
  std::span<const Pane> panes;  ///< where the keys work; an earlier group wins over a later one
  std::span<const KeyRow> rows;
  bool of_results = false;  ///< they act on marked results, or on the selected one
};

/// All keys except those that edit a line. This is the only list of them: help, hints and documentation are
/// made from it.
std::span<const KeyGroup> key_groups();

/// What the key does in the pane. nullptr: nothing.
const KeyRow* find_key(const Key& key, Pane pane);

}  // namespace broadsheet::interactive
