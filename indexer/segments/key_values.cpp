#include "indexer/segments/key_values.h"

#include <algorithm>

#include "common/key_fields.h"

namespace broadsheet {
namespace {

/// Records whose keys are names or ids have any number of them.
constexpr std::size_t most_known_keys = 10'000;

KeyFieldValues& values_of(const Field* field, std::vector<KeyFieldValues>& found) {
  for (KeyFieldValues& each : found)
    if (each.field == field) return each;
  return found.emplace_back(KeyFieldValues{field, {}});
}

void count_value(std::string_view value, KeyCount& count) {
  ++(value.size() <= longest_short_value ? count.short_values : count.long_values);
  if (value.size() > longest_awaiting_value) ++count.left_out;
}

bool has_short_values(const KeyCount& count) {
  constexpr std::uint64_t one_in = 10;
  return count.short_values > 0 && count.long_values * (one_in - 1) <= count.short_values;
}

}  // namespace

std::vector<KeyFieldValues> KeyValues::of(const Document& document) {
  std::vector<KeyFieldValues> found;
  if (fields_.keys().empty() && !all_) return found;
  for (const auto& [key, value] : document.extras) {
    const Known known = value.empty() ? Known{} : find(key);
    if (known.count) count_value(value, *known.count);
    if (known.field && (!known.count || value.size() <= longest_awaiting_value))
      values_of(known.field, found).values.push_back(value);
  }
  return found;
}

KeyValues::Known KeyValues::find(const std::string& key) {
  const auto known = known_.find(key);
  if (known != known_.end()) return known->second;
  const Known found = look_up(key);
  if (known_.size() < most_known_keys) known_.emplace(key, found);
  return found;
}

KeyValues::Known KeyValues::look_up(std::string_view key) {
  if (const Field* field = fields_.find_key(key)) return {field, nullptr};
  if (!all_ || known_.size() >= most_known_keys || !reason_against_key_field(key, {}).empty()) return {};
  const std::string name = key_field_name(key);
  return {&key_field(name), &census_[name]};
}

void add_census(const KeyCensus& more, KeyCensus& census) {
  for (const auto& [name, count] : more) {
    census[name].short_values += count.short_values;
    census[name].long_values += count.long_values;
    census[name].left_out += count.left_out;
  }
}

std::vector<std::string> choose_key_fields(const KeyCensus& census, const std::vector<std::string>& names,
                                           std::vector<std::string>& left_out) {
  std::vector<std::pair<std::string, KeyCount>> candidates;
  for (const auto& [name, count] : census)
    if (has_short_values(count)) candidates.emplace_back(name, count);
  std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
    return a.second.short_values > b.second.short_values;
  });
  std::vector<std::string> all = names, chosen;
  for (const auto& [name, count] : candidates) {
    if (IndexFields(all).find_key(name)) continue;
    if (!reason_against_key_field(name, all).empty()) {
      left_out.push_back(name);
      continue;
    }
    all.push_back(name);
    chosen.push_back(name);
  }
  return chosen;
}

}  // namespace broadsheet
