#include "searcher/saved/saved_searches.h"

#include <fmt/format.h>

#include <algorithm>

#include "common/error.h"
#include "common/unicode.h"
#include "searcher/saved/shared_file.h"

namespace broadsheet::saved {
namespace {

constexpr std::string_view searches_header = "broadsheet searches 1";

bool has_name(const SavedSearch& search, std::string_view name) {
  return fold_keyword(search.name) == fold_keyword(name);
}

void add(SavedSearch search, std::vector<SavedSearch>& searches) {
  std::erase_if(searches, [&](const SavedSearch& other) { return has_name(other, search.name); });
  searches.push_back(std::move(search));
}

}  // namespace

std::vector<std::string> SavedSearches::lines() const {
  if (file_.empty()) return {};
  std::vector<std::string> lines = read_lines(file_).value_or(std::vector<std::string>());
  if (lines.empty()) return lines;
  if (lines.front() != searches_header)
    throw EnvironmentError(fmt::format(
        "{} is not a file of saved searches that this program knows: it begins with \"{}\", not \"{}\".",
        file_.string(), lines.front().substr(0, 40), searches_header));
  lines.erase(lines.begin());
  return lines;
}

SavedSearchList SavedSearches::load() const {
  SavedSearchList list;
  for (const std::string& line : lines()) {
    if (std::optional<SavedSearch> search = read_saved_search(line))
      add(*std::move(search), list.searches);
    else
      list.damaged_lines.push_back(line);
  }
  list.damaged = list.damaged_lines.size();
  std::sort(list.searches.begin(), list.searches.end(), [](const SavedSearch& a, const SavedSearch& b) {
    return fold_keyword(a.name) < fold_keyword(b.name);
  });
  return list;
}

/// An empty line removes the search. Other lines stay byte for byte.
std::optional<SavedSearch> SavedSearches::replace(std::string_view name, const std::string& line) const {
  if (file_.empty())
    throw EnvironmentError("There is no folder to keep saved searches in; set HOME or XDG_DATA_HOME.");
  const FileLock lock(file_);
  std::optional<SavedSearch> before;
  std::string bytes = std::string(searches_header) + '\n';
  for (const std::string& other : lines()) {
    std::optional<SavedSearch> search = read_saved_search(other);
    if (search && has_name(*search, name))
      before = std::move(search);
    else
      bytes += other + '\n';
  }
  if (!line.empty()) bytes += line + '\n';
  if (before || !line.empty()) replace_file(file_, bytes);
  return before;
}

std::optional<SavedSearch> SavedSearches::save(const SavedSearch& search) const {
  if (!is_search_name(search.name))
    throw UsageError(fmt::format(
        "The name of a search must have a letter or digit, no quotation marks and at most {} bytes.",
        longest_search_name));
  return replace(search.name, saved_search_line(search));
}

std::optional<SavedSearch> SavedSearches::forget(std::string_view name) const {
  return replace(name, {});
}

const SavedSearch* find_search(const SavedSearchList& list, std::string_view name) {
  const auto found = std::find_if(list.searches.begin(), list.searches.end(),
                                  [&](const SavedSearch& search) { return has_name(search, name); });
  return found == list.searches.end() ? nullptr : &*found;
}

}  // namespace broadsheet::saved
