#include "indexer/run/key_tally.h"

#include <fmt/format.h>

#include <algorithm>

#include "indexer/input/clean_text.h"

namespace broadsheet {
namespace {

// Dumps may use ids as keys.
constexpr std::size_t max_keys = 5000;
constexpr std::size_t example_bytes = 60;

std::string beginning(std::string_view value) {
  return readers::shortened(readers::clean_line(value.substr(0, 4 * example_bytes)), example_bytes);
}

std::string kept_example(const std::string& key, const Document& document) {
  for (const auto& [name, value] : document.extras)
    if (name == key) return beginning(value);
  return {};
}

std::string fate_of(const KeyCounts& counts) {
  if (counts.member) return std::string(readers::member_name(*counts.member));
  if (counts.texts > 0) return "text, by its length";
  if (counts.unused == 0) return "kept";
  return counts.unused < counts.records ? "kept in part" : "not used";
}

}  // namespace

KeyCounts* KeyTally::counts_of(const std::string& key) {
  const auto found = counts_.find(key);
  if (found != counts_.end()) return &found->second;
  cut_ |= counts_.size() == max_keys;
  return counts_.size() < max_keys ? &counts_[key] : nullptr;
}

void KeyTally::add(std::span<const readers::SeenKey> keys, const Document& document) {
  for (const readers::SeenKey& seen : keys) {
    KeyCounts* counts = counts_of(seen.key);
    if (!counts) continue;
    ++counts->records;
    counts->texts += seen.is_text ? 1 : 0;
    counts->unused += seen.is_unused ? 1 : 0;
    if (seen.member) counts->member = seen.member;
    if (counts->example.empty())
      counts->example = seen.is_unused ? seen.example : kept_example(seen.key, document);
  }
}

void KeyTally::add(const KeyTally& other) {
  cut_ |= other.cut_;
  for (const auto& [key, theirs] : other.counts_) {
    KeyCounts* counts = counts_of(key);
    if (!counts) continue;
    counts->records += theirs.records;
    counts->texts += theirs.texts;
    counts->unused += theirs.unused;
    if (theirs.member) counts->member = theirs.member;
    if (counts->example.empty()) counts->example = theirs.example;
  }
}

std::vector<KeyCounts> KeyTally::keys() const {
  std::vector<KeyCounts> keys;
  for (const auto& [key, counts] : counts_) {
    keys.push_back(counts);
    keys.back().key = key;
  }
  std::stable_sort(keys.begin(), keys.end(),
                   [](const KeyCounts& a, const KeyCounts& b) { return a.records > b.records; });
  return keys;
}

std::string key_table(const KeyTally& tally) {
  std::string table = fmt::format("{:<32} {:>10}  {:<20} {}\n", "key", "records", "becomes", "example");
  for (const KeyCounts& counts : tally.keys())
    table += fmt::format("{:<32} {:>10}  {:<20} {}\n", counts.key, counts.records, fate_of(counts),
                         counts.example);
  if (tally.is_cut()) table += fmt::format("... and more keys than the {} that are counted\n", max_keys);
  return table;
}

}  // namespace broadsheet
