#include "searcher/saved/watch_cursors.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "common/error.h"
#include "common/unicode.h"
#include "searcher/saved/shared_file.h"

namespace broadsheet::saved {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view watches_header = "broadsheet watches 1";

std::string line_of(const WatchCursor& cursor) {
  const Json object{
      {"name", cursor.name}, {"uuid", cursor.uuid}, {"index", cursor.index}, {"revision", cursor.revision}};
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// nullopt when the line has no cursor.
std::optional<WatchCursor> cursor_in(const std::string& line) {
  try {
    const Json object = Json::parse(line);
    return WatchCursor{object.at("name").get<std::string>(), object.at("uuid").get<std::string>(),
                       object.at("index").get<std::string>(), object.at("revision").get<std::uint64_t>()};
  } catch (const Json::exception&) {
    return std::nullopt;
  }
}

bool is_of(const WatchCursor& cursor, std::string_view name) {
  return fold_keyword(cursor.name) == fold_keyword(name);
}

}  // namespace

std::vector<std::string> WatchCursors::lines() const {
  if (file_.empty()) return {};
  std::vector<std::string> lines = read_lines(file_).value_or(std::vector<std::string>());
  if (lines.empty()) return lines;
  if (lines.front() != watches_header)
    throw EnvironmentError(
        fmt::format("{} is not a file of watches that this program knows: it begins with \"{}\", not \"{}\"; "
                    "move it away.",
                    file_.string(), lines.front().substr(0, 40), watches_header));
  lines.erase(lines.begin());
  return lines;
}

std::optional<WatchCursor> WatchCursors::find(std::string_view name, std::string_view uuid,
                                              std::string_view index) const {
  std::optional<WatchCursor> found;
  for (const std::string& line : lines()) {
    std::optional<WatchCursor> cursor = cursor_in(line);
    if (!cursor || !is_of(*cursor, name) || cursor->uuid != uuid) continue;
    if (cursor->index == index) return cursor;
    if (!found || cursor->revision < found->revision) found = std::move(cursor);
  }
  return found;
}

bool WatchCursors::had_other_index(std::string_view name, std::string_view uuid,
                                   std::string_view index) const {
  for (const std::string& line : lines()) {
    const std::optional<WatchCursor> cursor = cursor_in(line);
    if (cursor && is_of(*cursor, name) && cursor->index == index && cursor->uuid != uuid) return true;
  }
  return false;
}

/// With an empty line, only removes. Other lines stay byte for byte.
template <typename Gone>
void WatchCursors::replace(Gone gone, const std::string& line) const {
  if (file_.empty())
    throw EnvironmentError("There is no folder to keep watches in; set HOME or XDG_STATE_HOME.");
  const FileLock lock(file_);
  std::string bytes = std::string(watches_header) + '\n';
  bool changes = !line.empty();
  for (const std::string& other : lines()) {
    const std::optional<WatchCursor> cursor = cursor_in(other);
    if (cursor && gone(*cursor))
      changes = true;
    else
      bytes += other + '\n';
  }
  if (!line.empty()) bytes += line + '\n';
  if (changes) replace_file(file_, bytes);
}

void WatchCursors::set(const WatchCursor& cursor) const {
  replace([&](const WatchCursor& other) { return is_of(other, cursor.name) && other.index == cursor.index; },
          line_of(cursor));
}

void WatchCursors::forget(std::string_view name) const {
  if (file_.empty() || lines().empty()) return;
  replace([&](const WatchCursor& other) { return is_of(other, name); }, {});
}

}  // namespace broadsheet::saved
