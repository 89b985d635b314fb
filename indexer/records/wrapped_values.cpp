#include "indexer/records/wrapped_values.h"

#include <algorithm>
#include <array>

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

constexpr std::array value_keys = {
    // MongoDB's extended JSON.
    "$oid"sv, "$date"sv, "$numberLong"sv, "$numberInt"sv, "$numberDouble"sv, "$numberDecimal"sv, "$uuid"sv,
    "$symbol"sv, "$timestamp"sv, "$binary"sv,
    // JSON-LD, and XML written as JSON by the usual converters.
    "@value"sv, "#text"sv, "$text"sv, "_text"sv, "__text"sv, "$t"sv, "$"sv, "#cdata-section"sv, "#cdata"sv,
    "__cdata"sv, "_cdata"sv, "_value"sv, "_"sv, "@_value"sv, "#value"sv,
    // Firestore, Avro, protocol buffers.
    "stringValue"sv, "timestampValue"sv, "integerValue"sv, "doubleValue"sv, "string"sv, "long"sv, "int"sv,
    "double"sv};

// DynamoDB names the type of a value with a letter: string, number.
constexpr std::string_view letters_of_types = "SN";

constexpr std::array attribute_keys = {"@type"sv, "@lang"sv, "@language"sv, "@direction"sv, "type"sv,
                                       "lang"sv,  "$type"sv, "base64"sv,    "subType"sv,    "xml:lang"sv};

}  // namespace

std::optional<std::size_t> value_key_rank(std::string_view key) {
  const auto found = std::find(value_keys.begin(), value_keys.end(), key);
  if (found != value_keys.end()) return static_cast<std::size_t>(found - value_keys.begin());
  const std::size_t letter = key.size() == 1 ? letters_of_types.find(key) : key.npos;
  if (letter == key.npos) return std::nullopt;
  return value_keys.size() + letter;
}

bool is_attribute_key(std::string_view key) {
  const bool listed = std::find(attribute_keys.begin(), attribute_keys.end(), key) != attribute_keys.end();
  return listed || (key.size() > 1 && (key.front() == '@' || key.front() == '_') && !value_key_rank(key));
}

}  // namespace broadsheet::readers
