// What documents have under keys that are fields of the index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/document.h"
#include "common/index_fields.h"

namespace broadsheet {

/// With `--field all`, a key becomes a field if hardly any of its values is longer, in bytes.
inline constexpr std::size_t longest_short_value = 60;
/// Longer values are not indexed while a key is not a field yet.
inline constexpr std::size_t longest_awaiting_value = 200;

/// How many values a key has that was not a field when they were indexed.
struct KeyCount {
  std::uint64_t short_values = 0, long_values = 0;
  std::uint64_t left_out = 0;  ///< of the long ones: not indexed
};
/// Keys that are not fields yet, by the names that their fields would have.
using KeyCensus = std::map<std::string, KeyCount>;

/// The values of a document for one field.
struct KeyFieldValues {
  const Field* field;
  std::vector<std::string_view> values;
};

/// Finds the fields of keys. Remembers keys, since those of a dump come again and again. Use one object per
/// thread.
class KeyValues {
 public:
  /// With `all`, values of keys that are not in `fields` are found as well unless they are long, and counted.
  explicit KeyValues(IndexFields index_fields, bool all = false)
      : fields_(std::move(index_fields)), all_(all) {}

  /// Each field once. The values point into the document; empty ones are left out.
  std::vector<KeyFieldValues> of(const Document& document);

  const KeyCensus& census() const { return census_; }

 private:
  struct Known {
    const Field* field = nullptr;  ///< nullptr: the values are not indexed
    KeyCount* count = nullptr;     ///< nullptr: the field is one of the index's
  };
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  Known find(const std::string& key);
  Known look_up(std::string_view key);

  IndexFields fields_;
  bool all_;
  std::unordered_map<std::string, Known, Hash, std::equal_to<>> known_;
  KeyCensus census_;
};

/// Adds the counts of `more` to `census`.
void add_census(const KeyCensus& more, KeyCensus& census);

/// The keys that become fields beside `names`: those whose values are short, but for one in ten. If there are
/// more than an index can have, the most frequent ones; `left_out` names the others.
std::vector<std::string> choose_key_fields(const KeyCensus& census, const std::vector<std::string>& names,
                                           std::vector<std::string>& left_out);

}  // namespace broadsheet
