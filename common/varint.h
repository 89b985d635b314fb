// Variable-length numbers and length-prefixed blocks, for stored values.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet {

/// Seven bits per byte, lowest first. The high bit says that more bytes follow.
inline void append_varint(std::string& out, std::size_t number) {
  for (; number >= 0x80; number >>= 7) out += static_cast<char>(number | 0x80);
  out += static_cast<char>(number);
}

/// Writes the length and the bytes.
inline void append_block(std::string& out, std::string_view bytes) {
  append_varint(out, bytes.size());
  out += bytes;
}

/// Reads a varint from the front of `in` and removes it; nullopt when it is damaged or cut off.
inline std::optional<std::size_t> take_varint(std::string_view& in) {
  std::size_t number = 0;
  for (int shift = 0; shift < 63 && !in.empty(); shift += 7) {
    const auto byte = static_cast<unsigned char>(in.front());
    in.remove_prefix(1);
    number |= static_cast<std::size_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return number;
  }
  return std::nullopt;
}

/// Reads a block of append_block() from the front of `in` and removes it; nullopt when it is damaged or cut
/// off.
inline std::optional<std::string_view> take_block(std::string_view& in) {
  const std::optional<std::size_t> size = take_varint(in);
  if (!size || *size > in.size()) return std::nullopt;
  const std::string_view block = in.substr(0, *size);
  in.remove_prefix(*size);
  return block;
}

}  // namespace broadsheet
