// The records of an old PowerPoint presentation ([MS-PPT] 2.3.1).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "indexer/extractors/office/little_endian.h"

namespace broadsheet::extraction {

struct PptRecord {
  unsigned type = 0;
  unsigned instance = 0;
  bool is_container = false;
  std::string_view body;
};

/// The record at the beginning of `bytes`, which is removed from it; nullopt when there is none.
inline std::optional<PptRecord> take_ppt_record(std::string_view& bytes) {
  constexpr std::size_t header = 8;
  if (bytes.size() < header) return std::nullopt;
  const unsigned version = uint16_at(bytes, 0);
  const PptRecord record{uint16_at(bytes, 2), version >> 4, (version & 0xF) == 0xF,
                         piece_of(bytes, header, uint32_at(bytes, 4))};
  bytes.remove_prefix(header + record.body.size());
  return record;
}

}  // namespace broadsheet::extraction
