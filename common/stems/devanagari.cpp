#include "common/stems/devanagari.h"

#include <array>
#include <cstddef>

#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr char32_t virama = U'\u094D', visarga = U'\u0903', anusvara = U'\u0902';

/// A nasal consonant, and the consonants before which it can be written as anusvara: [from, to].
struct Nasal {
  char32_t letter, from, to;
};
constexpr std::array nasals = {Nasal{U'ङ', U'क', U'घ'}, Nasal{U'ञ', U'च', U'झ'}, Nasal{U'ण', U'ट', U'ढ'},
                               Nasal{U'न', U'क', U'ध'}, Nasal{U'म', U'प', U'भ'}};
/// न् also stands before the consonants of ङ्, ञ् and ण्, and before श and स.
bool is_anusvara(char32_t letter, char32_t next) {
  for (const Nasal& nasal : nasals)
    if (letter == nasal.letter && next >= nasal.from && next <= nasal.to) return true;
  return letter == U'न' && (next == U'श' || next == U'स');
}

/// The code point at text[at], which may be the end; moves `at` behind it.
char32_t take_letter(std::string_view text, std::size_t& at) {
  return at < text.size() ? next_code_point(text, at) : invalid_code_point;
}

}  // namespace

std::string regular_devanagari(std::string_view text) {
  const std::string word = fold_accents(text);
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t letter = next_code_point(word, at);
    std::size_t behind = at;
    const bool joined = take_letter(word, behind) == virama;
    std::size_t next = behind;
    if (joined && is_anusvara(letter, take_letter(word, next))) {
      append_utf8(out, anusvara);
      at = behind;
    } else if (letter == U'ॉ' || letter == U'ऑ') {
      out += letter == U'ॉ' ? "ा" : "आ";
    } else if (letter != visarga && letter != invalid_code_point) {
      append_utf8(out, letter);
    }
  }
  return out;
}

}  // namespace broadsheet
