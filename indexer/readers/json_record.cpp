#include "indexer/readers/json_record.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "indexer/input/clean_text.h"
#include "indexer/readers/json_repair.h"
#include "indexer/records/document_builder.h"

namespace broadsheet::readers {
namespace {

namespace ondemand = simdjson::ondemand;
using namespace std::string_view_literals;

// Elasticsearch and interfaces of newspapers wrap a document in an object with such a name.
constexpr std::array wrappers = {"_source"sv, "fields"sv, "document"sv,  "doc"sv,
                                 "article"sv, "record"sv, "attributes"sv};

// Names of the member that has the value of an object, best first: {"name": "The Courier"}, {"rendered":
// "<p>..."}.
constexpr std::array value_names = {"name"sv, "main"sv,  "rendered"sv, "value"sv,
                                    "text"sv, "title"sv, "label"sv,    "original"sv};

bool is_wrapper(std::string_view key) {
  return std::find(wrappers.begin(), wrappers.end(), key) != wrappers.end();
}

// Adds the fields of an object to a builder. Errors of simdjson leave as exceptions.
class FieldWalk {
 public:
  FieldWalk(const FieldMapping& mapping, DocumentBuilder& builder) : mapping_(mapping), builder_(builder) {}

  void object(ondemand::object object, int depth = 0) {
    for (auto entry : object) {
      const std::string_view key = entry.unescaped_key();
      value(key, entry.value(), depth);
    }
  }

 private:
  void value(std::string_view key, ondemand::value value, int depth) {
    switch (value.type()) {
      case ondemand::json_type::string:
        return builder_.add(key, value.get_string().value());
      case ondemand::json_type::number:
      case ondemand::json_type::boolean:
        return builder_.add(key, trim(value.raw_json_token()));
      case ondemand::json_type::array:
        return array(key, value.get_array());
      case ondemand::json_type::object:
        if (depth == 0 && is_wrapper(key)) return object(value.get_object(), depth + 1);
        if (mapping_.find(key)) builder_.add_item(key, value_of(value.get_object()));
        return;
      case ondemand::json_type::null:
        if (!value.is_null()) throw simdjson::simdjson_error(simdjson::N_ATOM_ERROR);
    }
  }

  // Adds authors and sections one by one, joins paragraphs of a text, and takes the first item for other
  // fields.
  void array(std::string_view key, ondemand::array array) {
    const auto target = mapping_.find(key);
    if (!target) return;
    std::string joined;
    for (auto entry : array) {
      const std::string_view text = item(entry.value());
      if (text.empty()) continue;
      if (target->member == Member::text)
        joined.append(joined.empty() ? "" : "\n\n").append(text);
      else
        builder_.add_item(key, text);
    }
    if (!joined.empty()) builder_.add(key, joined);
  }

  // Empty when there is nothing to show.
  static std::string_view item(ondemand::value value) {
    switch (value.type()) {
      case ondemand::json_type::string:
        return value.get_string().value();
      case ondemand::json_type::number:
        return trim(value.raw_json_token());
      case ondemand::json_type::object:
        return value_of(value.get_object());
      default:
        return {};
    }
  }

  // The text that an object stands for; empty when there is none.
  static std::string_view value_of(ondemand::object object) {
    for (const std::string_view name : value_names) {
      ondemand::value value;
      std::string_view text;
      if (object.find_field_unordered(name).get(value) == simdjson::SUCCESS &&
          value.get(text) == simdjson::SUCCESS)
        return text;
    }
    return {};
  }

  const FieldMapping& mapping_;
  DocumentBuilder& builder_;
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
