// Numbers in bytes, lowest byte first, as formats of Microsoft have them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace broadsheet::extraction {

/// The number in bytes [at, at + count); bytes behind the end count as zero.
inline std::uint64_t little_endian(std::string_view bytes, std::uint64_t at, int count) {
  std::uint64_t number = 0;
  for (int i = 0; i < count && at + static_cast<std::uint64_t>(i) < bytes.size(); ++i)
    number |= std::uint64_t{static_cast<unsigned char>(bytes[at + static_cast<std::uint64_t>(i)])} << 8 * i;
  return number;
}

inline std::uint16_t uint16_at(std::string_view bytes, std::uint64_t at) {
  return static_cast<std::uint16_t>(little_endian(bytes, at, 2));
}

inline std::uint32_t uint32_at(std::string_view bytes, std::uint64_t at) {
  return static_cast<std::uint32_t>(little_endian(bytes, at, 4));
}

/// The part of `bytes` in [at, at + count) that is there.
inline std::string_view piece_of(std::string_view bytes, std::uint64_t at, std::uint64_t count) {
  return at < bytes.size() ? bytes.substr(at, count) : std::string_view();
}

}  // namespace broadsheet::extraction
