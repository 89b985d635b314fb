#include "searcher/interactive/terminal/character_input.h"

#include <cstddef>

#include "common/unicode.h"

namespace broadsheet::interactive {
namespace {

bool continues(unsigned char byte) {
  return (byte & 0xC0) == 0x80;
}

/// How many bytes a UTF-8 character has, by its first byte; 0 when none begins with that byte.
std::size_t size_of_character(unsigned char first) {
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

}  // namespace

std::optional<char32_t> CharacterInput::add(char byte) {
  if (is_utf8_) return add_utf8(byte);
  wchar_t character = 0;
  const std::size_t size = std::mbrtowc(&character, &byte, 1, &state_);
  if (size <= 1) return static_cast<char32_t>(character);
  if (size == static_cast<std::size_t>(-1)) state_ = {};
  return std::nullopt;
}

std::optional<char32_t> CharacterInput::add_utf8(char byte) {
  if (!continues(static_cast<unsigned char>(byte))) pending_.clear();
  pending_ += byte;
  const std::size_t size = size_of_character(static_cast<unsigned char>(pending_.front()));
  if (size == 0) pending_.clear();
  if (size == 0 || pending_.size() < size) return std::nullopt;
  std::size_t at = 0;
  const char32_t character = next_code_point(pending_, at);
  pending_.clear();
  return character == invalid_code_point ? std::nullopt : std::optional(character);
}

}  // namespace broadsheet::interactive
