// Objects that stand for one value: `{"$oid": "5f..."}`, `{"#text": "..."}`, `{"@value": "..."}`.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace broadsheet::readers {

/// The place of a key among those that hold the value of an object, 0 for the one that counts most; nullopt
/// for other keys. Exports of databases, of XML and of JSON-LD write a value as an object with such a key.
/// The value may be an object of this kind again: `{"$date": {"$numberLong": "1620000000000"}}`.
std::optional<std::size_t> value_key_rank(std::string_view key);

/// True for keys beside the value that only describe it, such as `@type`, `@lang` and the attributes of XML
/// (`@href`, `_type`): an object of a value key and such keys is that value, whatever its own key is called.
bool is_attribute_key(std::string_view key);

}  // namespace broadsheet::readers
