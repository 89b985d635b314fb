// Parses JSON objects into documents. JSON Lines and JSON files share this.
#pragma once

#include <memory>
#include <string_view>

#include "indexer/records/field_mapping.h"
#include "indexer/records/reader.h"

namespace broadsheet::readers {

/// Each record is one JSON object.
class JsonRecordParser final : public RecordParser {
 public:
  explicit JsonRecordParser(std::shared_ptr<const FieldMapping> mapping) : mapping_(std::move(mapping)) {}
  ParsedRecord parse(const RawRecord& raw) const override;

 private:
  std::shared_ptr<const FieldMapping> mapping_;
};

/// A string with room behind its end, as simdjson needs it to parse without a copy.
std::string padded_copy(std::string_view bytes);

}  // namespace broadsheet::readers
