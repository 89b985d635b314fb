#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// A document that a watched search found.
struct Alert {
  std::string_view watch;  ///< name of the search
  const Results& results;  ///< of the search
  const Hit& hit;          ///< with its Arrival, if it has one
  bool updated = false;    ///< it is a new state of a document that was there before
};

/// What a watched search found in all.
struct AlertCounts {
  std::size_t documents = 0;
  std::size_t updated = 0;  ///< of these
};

/// How the findings of watched searches are printed, one after the other. Each appends to `out`.
struct AlertRenderer {
  std::string_view name;
  void (*alert)(const Alert& alert, const Style& style, std::string& out);
  /// After the last of a search; not of one that found nothing.
  void (*end)(std::string_view watch, const AlertCounts& counts, const Style& style, std::string& out);
  /// A search that cannot be run; `watch`: empty when its name cannot be told.
  void (*fault)(std::string_view watch, const std::string& sentence, std::string& out);
};

FormatTable<AlertRenderer> alert_formats();

}  // namespace broadsheet::render
