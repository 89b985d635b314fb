// The format of model files, for the trainer that writes and the tagger that reads them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace broadsheet::tagging {

// A model file; all numbers little-endian, varints as in common/varint.h:
//   file        := magic version:4 hash:8 payload          hash: XXH3 of the payload
//   payload     := transitions features gazetteer
//   transitions := (weight:2 signed){label_count * label_count}            from label * label_count + to
//   label features    := count:varint feature{count}                             keys ascend feature     :=
//   key_step:varint labels:varint (weight:1 signed)+        a bit for each label, a weight for each bit
//   gazetteer   := count:varint entry{count}                               keys ascend
//   entry       := key_step:varint classes:varint longest:1
// All weights have one unit, which no reader needs to know.
inline constexpr std::string_view model_magic = "BSENTITY";
/// Increase this when the format or the meaning of features changes.
inline constexpr std::uint32_t model_version = 1;
inline constexpr std::size_t model_header_size = 8 + 4 + 8;

}  // namespace broadsheet::tagging
