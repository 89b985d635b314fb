#pragma once

#include <cwchar>
#include <optional>
#include <string>

namespace broadsheet::interactive {

/// Bytes from the keyboard as characters.
class CharacterInput {
 public:
  /// Otherwise in the character set of LC_CTYPE.
  explicit CharacterInput(bool is_utf8) : is_utf8_(is_utf8) {}

  /// Nothing: more bytes are to come, or those that came are no character and are forgotten.
  std::optional<char32_t> add(char byte);

 private:
  std::optional<char32_t> add_utf8(char byte);

  bool is_utf8_;
  std::string pending_;  ///< the first bytes of a character
  std::mbstate_t state_{};
};

}  // namespace broadsheet::interactive
