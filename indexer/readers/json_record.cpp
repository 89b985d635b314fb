#include "indexer/readers/json_record.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "indexer/input/clean_text.h"
#include "indexer/readers/json_repair.h"
#include "indexer/readers/record_facts.h"
#include "indexer/records/block_text.h"
#include "indexer/records/document_builder.h"
#include "indexer/records/wrapped_values.h"

namespace broadsheet::readers {
namespace {

namespace ondemand = simdjson::ondemand;
using namespace std::string_view_literals;

// Names of the member that has the value of an object, best first: {"name": "The Courier"}, {"rendered":
// "<p>..."}, {"name": "place", "value": "Oslo"}.
constexpr std::array value_names = {
    "value"sv,       "name"sv,   "main"sv,     "rendered"sv,  "text"sv,         "title"sv,
    "label"sv,       "term"sv,   "original"sv, "full_name"sv, "display_name"sv, "fullName"sv,
    "displayName"sv, "nombre"sv, "nom"sv,      "nome"sv,      "nazwa"sv,        "naam"sv};

constexpr int max_nesting = 4;                 // objects in objects whose values are kept
constexpr std::size_t max_extra_values = 100;  // of one record, from inside of objects and lists

bool has_block_text(Member member) {
  return member == Member::text || member == Member::summary;
}

// Adds the fields of an object to a builder. Errors of simdjson leave as exceptions.
class FieldWalk {
 public:
  FieldWalk(const FieldMapping& mapping, DocumentBuilder& builder) : mapping_(mapping), builder_(builder) {}

  void object(ondemand::object object) {
    for (auto entry : object) {
      const std::string_view key = entry.unescaped_key();
      value(key, entry.value(), 0);
    }
  }

 private:
  void value(std::string_view key, ondemand::value value, int depth) {
    switch (value.type()) {
      case ondemand::json_type::string:
        return add_string(key, value.get_string().value());
      case ondemand::json_type::number:
      case ondemand::json_type::boolean:
        return builder_.add(key, trim(value.raw_json_token()));
      case ondemand::json_type::array:
        return array(key, value, depth);
      case ondemand::json_type::object:
        return inner_object(key, value.get_object(), depth);
      case ondemand::json_type::null:
        if (!value.is_null()) throw simdjson::simdjson_error(simdjson::N_ATOM_ERROR);
    }
  }

  // A string may be the JSON of an editor once more.
  void add_string(std::string_view key, std::string_view text) {
    const auto target = mapping_.find(key);
    if (target && has_block_text(target->member) && looks_like_blocks(text))
      if (const std::string words = block_text(text); !words.empty()) return builder_.add(key, words);
    builder_.add(key, text);
  }

  void inner_object(std::string_view key, ondemand::object object, int depth) {
    if (depth == 0 && wraps_record(key)) return this->object(object);
    const auto target = mapping_.find(key);
    if (const auto value = wrapped_value(object)) return builder_.add_item(key, *value);
    object.reset();
    if (target && has_block_text(target->member)) {
      if (const std::string words = block_text(object.raw_json()); !words.empty())
        return builder_.add(key, words);
    } else if (const std::string value = value_of(object); target && !value.empty()) {
      return builder_.add_item(key, value);
    }
    object.reset();
    members(key, object, depth);
  }

  // Keeps the values inside an object under the names of both: `country.code`.
  void members(std::string_view key, ondemand::object object, int depth) {
    if (depth == max_nesting) return leave_out(key, object.raw_json());
    for (auto entry : object) {
      const std::string path = std::string(key) + '.' + std::string(std::string_view(entry.unescaped_key()));
      if (mapping_.find(path) || has_room()) {
        value(path, entry.value(), depth + 1);
      } else {
        leave_out(path, std::string_view(entry.value().raw_json_token()));
      }
    }
  }

  // Joins the paragraphs of a text, adds items of lists one by one, and the first item to other fields.
  void array(std::string_view key, ondemand::value value, int depth) {
    const auto target = mapping_.find(key);
    if (target && has_block_text(target->member)) {
      ondemand::array blocks = value.get_array();
      const std::string words = block_text(blocks.raw_json());
      if (!words.empty()) builder_.add(key, words);
      return;
    }
    for (auto entry : value.get_array()) item(key, entry.value(), target.has_value(), depth);
  }

  void item(std::string_view key, ondemand::value item, bool is_known, int depth) {
    if (!is_known && !has_room() && !mapping_.reaches_into(key)) return leave_out(key, item.raw_json_token());
    switch (item.type()) {
      case ondemand::json_type::string:
        return builder_.add_item(key, item.get_string().value());
      case ondemand::json_type::number:
      case ondemand::json_type::boolean:
        return builder_.add_item(key, trim(item.raw_json_token()));
      case ondemand::json_type::object: {
        ondemand::object object = item.get_object();
        if (const auto value = wrapped_value(object)) return builder_.add_item(key, *value);
        object.reset();
        const std::string text = value_of(object);
        if (is_known && !text.empty()) return builder_.add_item(key, text);
        object.reset();
        return members(key, object, depth);
      }
      case ondemand::json_type::array: {
        // {"issued": {"date-parts": [[2021, 5, 3]]}}
        if (depth < max_nesting && builder_.is_date(key)) return array(key, item, depth + 1);
        ondemand::array inner = item.get_array();
        return leave_out(key, inner.raw_json());
      }
      case ondemand::json_type::null:
        return;
    }
  }

  // The value of an object that only wraps one: {"$date": {"$numberLong": "1704153600000"}}.
  static std::optional<std::string> wrapped_value(ondemand::object object) {
    std::optional<std::string> found;
    std::size_t best = std::string::npos;
    for (auto entry : object) {
      const std::string_view key = entry.unescaped_key();
      const std::optional<std::size_t> rank = value_key_rank(key);
      if (!rank && !is_attribute_key(key)) return std::nullopt;
      if (!rank || *rank >= best) continue;
      best = *rank;
      found = scalar_of(entry.value());
    }
    return found;
  }

  static std::optional<std::string> scalar_of(ondemand::value value) {
    switch (value.type()) {
      case ondemand::json_type::string:
        return std::string(std::string_view(value.get_string().value()));
      case ondemand::json_type::number:
      case ondemand::json_type::boolean:
        return std::string(trim(value.raw_json_token()));
      case ondemand::json_type::object:
        return wrapped_value(value.get_object());
      default:
        return std::nullopt;
    }
  }

  // The text that an object stands for; empty when there is none.
  static std::string value_of(ondemand::object object) {
    for (const std::string_view name : value_names) {
      ondemand::value value;
      std::string_view text;
      if (object.find_field_unordered(name).get(value) == simdjson::SUCCESS &&
          value.get(text) == simdjson::SUCCESS)
        return std::string(text);
    }
    return {};
  }

  bool has_room() { return ++inner_values_ <= max_extra_values; }

  void leave_out(std::string_view key, std::string_view json) { builder_.leave_out(key, json); }

  const FieldMapping& mapping_;
  DocumentBuilder& builder_;
  std::size_t inner_values_ = 0;
};

// Each thread keeps a parser, so that its buffers grow only once.
ondemand::parser& thread_parser() {
  thread_local ondemand::parser parser;
  return parser;
}

using Attempt = std::variant<ParsedRecord, simdjson::error_code>;

// `json` has room behind its end: see padded_copy().
Attempt attempt(const RawRecord& raw, const std::string& json, const FieldMapping& mapping,
                std::vector<std::string> warnings) try {
  ondemand::document document =
      thread_parser().iterate(simdjson::padded_string_view(json.data(), json.size(), json.capacity()));
  if (document.type() != ondemand::json_type::object) return BadRecord{raw.where, "not a JSON object"};
  DocumentBuilder builder(mapping);
  for (std::string& warning : warnings) builder.warn(std::move(warning));
  FieldWalk(mapping, builder).object(document.get_object());
  if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) return simdjson::TRAILING_CONTENT;
  return builder.finish(raw);
} catch (const simdjson::simdjson_error& error) {
  return error.error();
}

// True for faults in how the record is written. Other faults are in its structure and cannot be repaired.
bool is_repairable(const Attempt& attempt) {
  const auto* error = std::get_if<simdjson::error_code>(&attempt);
  return error && *error != simdjson::DEPTH_ERROR && *error != simdjson::CAPACITY &&
         *error != simdjson::MEMALLOC;
}

ParsedRecord result_of(Attempt attempt, const RawRecord& raw) {
  if (auto* record = std::get_if<ParsedRecord>(&attempt)) return std::move(*record);
  const char* message = simdjson::error_message(std::get<simdjson::error_code>(attempt));
  return BadRecord{raw.where, std::string("not valid JSON: ") + message};
}

bool is_padded(const std::string& json) {
  return json.capacity() >= json.size() + simdjson::SIMDJSON_PADDING;
}

}  // namespace

std::string padded_copy(std::string_view bytes) {
  std::string copy;
  copy.reserve(bytes.size() + simdjson::SIMDJSON_PADDING);
  copy.assign(bytes);
  return copy;
}

ParsedRecord JsonRecordParser::parse(const RawRecord& raw) const {
  Attempt first = is_padded(raw.bytes) ? attempt(raw, raw.bytes, *mapping_, {})
                                       : attempt(raw, padded_copy(raw.bytes), *mapping_, {});
  if (!is_repairable(first)) return result_of(std::move(first), raw);
  RepairedJson repaired = repair_json(raw.bytes);
  if (repaired.warnings.empty()) return result_of(std::move(first), raw);
  return result_of(attempt(raw, padded_copy(repaired.json), *mapping_, std::move(repaired.warnings)), raw);
}

}  // namespace broadsheet::readers
