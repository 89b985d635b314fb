// The fields of an index: those of the schema, and the keys of its records that it was told to index.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/schema.h"

namespace broadsheet {

/// Cheap to copy. Its fields live as long as the program.
class IndexFields {
 public:
  /// `names` of keys come from key_field_name().
  explicit IndexFields(std::span<const std::string> names = {});

  /// Those of the schema first, then the keys in the given order.
  std::span<const Field* const> all() const { return all_; }
  std::span<const Field* const> keys() const { return all().subspan(fields.size()); }

  /// The field that a query or --filter means, by name or shorthand, ignoring case; nullptr when queries have
  /// no such field.
  const Field* find_for_query(std::string_view name) const;
  /// The field whose values can be counted; nullptr when there is none.
  const Field* find_for_facet(std::string_view name) const;
  /// The field of a record's key; nullptr when the index has none for it.
  const Field* find_key(std::string_view key) const;

 private:
  std::vector<const Field*> all_;
};

/// As a facet, it stands for the fields of keys.
inline constexpr std::string_view key_facets_name = "keys";

/// The most keys that one index has as fields.
inline constexpr std::size_t most_key_fields = 100;

/// Why the key cannot be a field beside `names`, as a sentence; empty when it can be.
std::string reason_against_key_field(std::string_view key, std::span<const std::string> names);

}  // namespace broadsheet
