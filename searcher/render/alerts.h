// Prints what watched searches find.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// A document that a watched search found.
struct Alert {
  std::string_view watch;  ///< name of the search
  const Results& results;  ///< results of the search
  const Hit& hit;          ///< with its Arrival if it has one
  bool updated = false;    ///< true: a new version of a known document; false: a new document
};

/// How many documents a watched search has found.
struct AlertCounts {
  std::size_t documents = 0;
  std::size_t updated = 0;  ///< those among them that are new versions
};

/// One format for alerts. Each function appends to `out`.
struct AlertRenderer {
  std::string_view name;
  void (*alert)(const Alert& alert, const Style& style, std::string& out);
  /// Called after the last alert of a search. Not called if there was none.
  void (*end)(std::string_view watch, const AlertCounts& counts, const Style& style, std::string& out);
  /// Called for a search that cannot be run. `watch` is empty if its name is unknown.
  void (*fault)(std::string_view watch, const std::string& sentence, std::string& out);
};

FormatTable<AlertRenderer> alert_formats();

}  // namespace broadsheet::render
