#pragma once

#include <cwchar>
#include <optional>
#include <string>

namespace broadsheet::interactive {

/// Assembles the bytes from the keyboard into characters.
class CharacterInput {
 public:
  /// Reads UTF-8, or else the character set of LC_CTYPE.
  explicit CharacterInput(bool is_utf8) : is_utf8_(is_utf8) {}

  /// nullopt: the character is not complete yet, or the bytes so far were invalid and have been dropped.
  std::optional<char32_t> add(char byte);

 private:
  std::optional<char32_t> add_utf8(char byte);

  bool is_utf8_;
  std::string pending_;  ///< the bytes of an incomplete character
  std::mbstate_t state_{};
};

}  // namespace broadsheet::interactive
