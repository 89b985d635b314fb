#include "searcher/request/entity_overrides.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>

#include "common/error.h"
#include "common/schema.h"
#include "searcher/request/entity_ids.h"

namespace broadsheet {
namespace {

std::vector<std::string> columns_of(const std::string& line) {
  std::vector<std::string> columns;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find('\t', at), line.size());
    columns.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return columns;
}

std::optional<EntityType> read_type(const std::string& name) {
  const Field* field = find_query_field(name);
  return field ? entity_type_of(*field) : std::nullopt;
}

}  // namespace

EntityOverrides::EntityOverrides(std::istream& lines, const std::string& name,
                                 std::vector<std::string>& notes) {
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty() || line.front() == '#' || read_line(line)) continue;
    notes.push_back(fmt::format(
        "{}:{} is ignored; a line is merge, rename or block, a type, a name and, except for block, "
        "another name, separated by tabs.",
        name, number));
  }
}

bool EntityOverrides::read_line(const std::string& line) {
  const std::vector<std::string> columns = columns_of(line);
  if (columns.size() < 3) return false;
  const std::optional<EntityType> type = read_type(columns[1]);
  if (!type) return false;
  const EntityId entity{*type, likely_id(*type, columns[2])};
  if (entity.id.empty()) return false;
  if (columns[0] == "block" && columns.size() == 3) {
    blocked_.insert(entity);
    return true;
  }
  if (columns.size() != 4 || likely_id(*type, columns[3]).empty()) return false;
  if (columns[0] == "merge") {
    merge(entity, columns[3]);
    return true;
  }
  if (columns[0] != "rename") return false;
  renamed_[entity] = columns[3];
  by_name_[{*type, likely_id(*type, columns[3])}] = entity;
  return true;
}

/// Merges never form a circle: a merge that would close one reverses it.
void EntityOverrides::merge(const EntityId& from, const std::string& name) {
  const EntityId to{from.type, likely_id(from.type, name)};
  merged_.erase(to);
  if (target(to) != from && to != from) merged_[from] = to;
}

EntityId EntityOverrides::target(const EntityId& entity) const {
  EntityId end = entity;
  for (auto next = merged_.find(end); next != merged_.end(); next = merged_.find(end)) end = next->second;
  return end;
}

std::vector<EntityId> EntityOverrides::sources(const EntityId& wanted) const {
  std::vector<EntityId> all{wanted};
  for (const auto& [from, to] : merged_)
    if (target(from) == wanted) all.push_back(from);
  return all;
}

const std::string* EntityOverrides::name(const EntityId& entity) const {
  const auto found = renamed_.find(entity);
  return found == renamed_.end() ? nullptr : &found->second;
}

const EntityId* EntityOverrides::find(EntityType type, const std::string& name) const {
  const auto found = by_name_.find({type, likely_id(type, name)});
  return found == by_name_.end() ? nullptr : &found->second;
}

EntityOverrides load_entity_overrides(const std::filesystem::path& file, std::vector<std::string>& notes) {
  std::ifstream lines(file);
  if (!lines)
    throw EnvironmentError(
        fmt::format("The file of entities {} cannot be read ({}); give another --entities file.",
                    file.string(), std::strerror(errno)));
  return EntityOverrides(lines, file.string(), notes);
}

}  // namespace broadsheet
