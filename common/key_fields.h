// Fields for what a dump holds besides: any key of its records can be one. Such a field follows from the
// key's name alone, so that it is the same in every index; see IndexFields for those that an index has.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/schema.h"

namespace broadsheet {

/// How queries name the field of a key: `Country Code` is country_code, `Straße.Nr` is strasse_nr. Empty if
/// the key has no letter or digit, or is too long.
std::string key_field_name(std::string_view key);

/// In bytes; longer names are none.
inline constexpr std::size_t longest_key_field_name = 64;

/// True when both are the same key but for case, accents and what stands between words: `countryCode`,
/// `country-code` and `Country Code`.
bool is_same_key(std::string_view a, std::string_view b);

/// The field with this name, which comes from key_field_name(). It lives as long as the program. Thread-safe.
const Field& key_field(std::string_view name);

/// The same, if key_field() has made it before; otherwise nullptr.
const Field* find_key_field(std::string_view name);

/// True for fields of keys.
constexpr bool is_key_field(const Field& field) {
  return field.prefix.starts_with(key_field_prefix);
}

}  // namespace broadsheet
