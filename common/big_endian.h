// Numbers as byte strings that sort like the numbers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace broadsheet {

/// The lowest `bytes` bytes of `number`, highest first. Strings of equal length sort like their numbers.
inline std::string big_endian(std::uint64_t number, int bytes) {
  std::string out;
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) out += static_cast<char>(number >> shift);
  return out;
}

/// The inverse of big_endian(). Only the last eight bytes count.
inline std::uint64_t from_big_endian(std::string_view bytes) {
  std::uint64_t number = 0;
  for (const char byte : bytes) number = number << 8 | static_cast<unsigned char>(byte);
  return number;
}

}  // namespace broadsheet
