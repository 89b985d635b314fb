#include "searcher/interactive/terminal/typed_key.h"

namespace broadsheet::interactive {
namespace {

/// `a` for ^A, `_` for ^_.
char32_t letter_of_control(char32_t character) {
  return character + (character <= 26 ? U'a' - 1 : U'@');
}

}  // namespace

Key typed_key(char32_t character) {
  if (character == U'\r' || character == U'\n') return {.code = Key::Code::enter};
  if (character == U'\t') return {.code = Key::Code::tab};
  if (character == 0x1B) return {.code = Key::Code::escape};
  if (character == 0x08 || character == 0x7F) return {.code = Key::Code::backspace};
  if (character == 0) return {};
  const bool control = character < 0x20;
  return {.code = Key::Code::character,
          .character = control ? letter_of_control(character) : character,
          .control = control};
}

std::optional<Key> pasted_key(char32_t character) {
  const bool blank = character == U'\n' || character == U'\r' || character == U'\t';
  if (!blank && (character < 0x20 || character == 0x7F)) return std::nullopt;
  return Key{.code = Key::Code::character, .character = blank ? U' ' : character, .pasted = true};
}

}  // namespace broadsheet::interactive
