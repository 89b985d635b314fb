#include "searcher/interactive/panes/origin.h"

#include <fmt/format.h>

#include <vector>

namespace broadsheet::interactive {
namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string text;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += separator;
    text += part;
  }
  return text;
}

std::string copies(const std::optional<StorySummary>& story) {
  if (!story || story->documents < 2) return {};
  return fmt::format("{} cop{}", story->documents - 1, story->documents == 2 ? "y" : "ies");
}

std::string day(const std::optional<Date>& date) {
  return date ? iso_day(*date) : std::string();
}

}  // namespace

std::string origin_of(const Hit& hit) {
  return joined({hit.source, day(hit.date), hit.language, copies(hit.story)}, " · ");
}

std::string origin_of(const Document& document) {
  return joined({document.source, day(document.date), joined(document.authors, ", ")}, " · ");
}

}  // namespace broadsheet::interactive
