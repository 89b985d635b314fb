#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet {

/// Seven bits a byte, lowest first, the high bit says that more follow.
inline void append_varint(std::string& out, std::size_t number) {
  for (; number >= 0x80; number >>= 7) out += static_cast<char>(number | 0x80);
  out += static_cast<char>(number);
}

/// Length and bytes.
inline void append_block(std::string& out, std::string_view bytes) {
  append_varint(out, bytes.size());
  out += bytes;
}

/// Takes a varint off the front; nullopt when it is damaged or cut.
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

/// Takes what append_block wrote off the front; nullopt when it is damaged or cut.
inline std::optional<std::string_view> take_block(std::string_view& in) {
  const std::optional<std::size_t> size = take_varint(in);
  if (!size || *size > in.size()) return std::nullopt;
  const std::string_view block = in.substr(0, *size);
  in.remove_prefix(*size);
  return block;
}

}  // namespace broadsheet
