#pragma once

#include <memory>
#include <string_view>

#include "indexer/records/field_mapping.h"
#include "indexer/records/reader.h"

namespace broadsheet::readers {

/// Parses records that are one JSON object each.
class JsonRecordParser final : public RecordParser {
 public:
  explicit JsonRecordParser(std::shared_ptr<const FieldMapping> mapping) : mapping_(std::move(mapping)) {}
  ParsedRecord parse(const RawRecord& raw) const override;

 private:
  std::shared_ptr<const FieldMapping> mapping_;
};

/// A string of these bytes that the parser can read without copying it: simdjson wants room behind the end.
std::string padded_copy(std::string_view bytes);

}  // namespace broadsheet::readers
