#include "common/file_place.h"

#include <algorithm>
#include <cstddef>

namespace broadsheet {
namespace {

constexpr std::size_t longest_run = 4;  // inside of a path

// Where each folder begins; behind the last, where the name would begin if a slash were between.
std::vector<std::size_t> folder_begins(std::string_view folders) {
  std::vector<std::size_t> begins;
  for (std::size_t at = 0; at < folders.size(); at = std::min(folders.find('/', at), folders.size()) + 1)
    begins.push_back(at);
  begins.push_back(folders.size() + 1);
  return begins;
}

}  // namespace

std::string_view file_name(std::string_view place) {
  return place.substr(place.rfind('/') + 1);
}

std::vector<std::string_view> folder_runs(std::string_view place) {
  const std::string_view folders =
      without_outer_slashes(place.substr(0, place.size() - file_name(place).size()));
  if (folders.empty()) return {};
  const std::vector<std::size_t> begins = folder_begins(folders);
  const std::size_t count = begins.size() - 1;
  std::vector<std::string_view> runs;
  for (std::size_t first = 0; first < count; ++first)
    for (std::size_t end = first + 1; end <= count; ++end)
      if (end - first <= longest_run || first == 0 || end == count)
        runs.push_back(folders.substr(begins[first], begins[end] - 1 - begins[first]));
  return runs;
}

std::string_view without_outer_slashes(std::string_view folder) {
  while (folder.starts_with('/')) folder.remove_prefix(1);
  while (folder.ends_with('/')) folder.remove_suffix(1);
  return folder;
}

}  // namespace broadsheet
