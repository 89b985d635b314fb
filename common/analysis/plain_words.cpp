#include "common/analysis/plain_words.h"

#include <array>
#include <cstdint>

#include "common/analysis/characters.h"
#include "common/analysis/joints.h"

namespace broadsheet {
namespace {

enum class Role : std::uint8_t { small_letter, end, other };

/// By byte. What can join words, or parts of words, ends none.
struct Roles {
  std::array<Role, 256> of{};
  constexpr Roles() {
    for (std::size_t byte = 0; byte < of.size(); ++byte) {
      const char c = static_cast<char>(byte);
      const bool joins = byte >= 0x80 || can_join_both_sexes(c) || c == '/' || c == '&';
      of[byte] = c >= 'a' && c <= 'z'                                   ? Role::small_letter
                 : joins || ascii.classes[byte] != CharClass::separator ? Role::other
                                                                        : Role::end;
    }
  }
};
constexpr Roles roles;

Role role_at(std::string_view text, std::size_t at) {
  return roles.of[static_cast<unsigned char>(text[at])];
}

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

std::size_t skip_ascii_separators(std::string_view text, std::size_t at) {
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80 &&
         !begins_word(ascii.classes[static_cast<unsigned char>(text[at])]))
    ++at;
  return at;
}

std::size_t end_of_plain_word(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_ascii_letter(text[at])) return 0;
  std::size_t end = at + 1;
  while (end < text.size() && role_at(text, end) == Role::small_letter) ++end;
  if (end == text.size()) return end;
  const bool may_be_acronym = end == at + 1 && text[end] == '.';
  return role_at(text, end) == Role::end && !may_be_acronym ? end : 0;
}

}  // namespace broadsheet
