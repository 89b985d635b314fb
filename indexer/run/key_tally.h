// What became of the keys of all records of a run.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "indexer/records/reader.h"

namespace broadsheet {

/// Counts of one key, over all records.
struct KeyCounts {
  std::string key;
  std::optional<readers::Member> member;  ///< what the key means; nullopt: nothing that is known
  std::uint64_t records = 0;              ///< that have the key
  std::uint64_t texts = 0;                ///< whose text it became because it looked like one
  std::uint64_t unused = 0;               ///< whose value is nowhere in the document
  std::string example;                    ///< a value that was not used, or one that was kept

  bool operator==(const KeyCounts&) const = default;
};

/// Use one object per thread, then add them up.
class KeyTally {
 public:
  void add(std::span<const readers::SeenKey> keys, const Document& document);
  void add(const KeyTally& other);
  /// Frequent ones first.
  std::vector<KeyCounts> keys() const;
  /// True when there were more keys than are counted one by one.
  bool is_cut() const { return cut_; }

 private:
  KeyCounts* counts_of(const std::string& key);

  std::map<std::string, KeyCounts, std::less<>> counts_;
  bool cut_ = false;
};

/// A line for each key: how many records have it, what it fills, and an example. For --fields-report.
std::string key_table(const KeyTally& tally);

}  // namespace broadsheet
