#include "searcher/interactive/terminal/ascii_fallback.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

#include "common/unicode.h"

namespace broadsheet::interactive {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;
constexpr std::array stand_ins{
    Pair{"▁", "."},  Pair{"▂", ":"},  Pair{"▃", "-"},  Pair{"▄", "="},  Pair{"▅", "+"}, Pair{"▆", "*"},
    Pair{"▇", "%"},  Pair{"█", "#"},  Pair{"─", "-"},  Pair{"│", "|"},  Pair{"┌", "+"}, Pair{"┐", "+"},
    Pair{"└", "+"},  Pair{"┘", "+"},  Pair{"├", "+"},  Pair{"┤", "+"},  Pair{"┬", "+"}, Pair{"┴", "+"},
    Pair{"┼", "+"},  Pair{"▌", ">"},  Pair{"›", ">"},  Pair{"…", "."},  Pair{"·", "-"}, Pair{"●", "*"},
    Pair{"✓", "x"},  Pair{"–", "-"},  Pair{"—", "-"},  Pair{"‘", "'"},  Pair{"’", "'"}, Pair{"“", "\""},
    Pair{"”", "\""}, Pair{"„", "\""}, Pair{"«", "\""}, Pair{"»", "\""}, Pair{"↑", "^"}, Pair{"↓", "v"},
    Pair{"←", "<"},  Pair{"→", ">"},  Pair{"×", "x"},  Pair{"•", "*"},
};

/// The letter without its accent; empty when that is not an ASCII letter.
std::string unaccented(std::string_view character) {
  std::size_t at = 0;
  const char32_t c = next_code_point(character, at);
  if (c == invalid_code_point) return {};
  std::string plain(char_facts(c).plain_text());
  if (plain.size() != 1 || !is_ascii(plain)) return {};
  if (u_isUUppercase(static_cast<UChar32>(c)) != 0 && plain[0] >= 'a' && plain[0] <= 'z')
    plain[0] = static_cast<char>(plain[0] - 'a' + 'A');
  return plain;
}

}  // namespace

std::string ascii_fallback(std::string_view character) {
  const auto* const found = std::find_if(stand_ins.begin(), stand_ins.end(),
                                         [&](const Pair& pair) { return pair.first == character; });
  if (found != stand_ins.end()) return std::string(found->second);
  const std::string plain = unaccented(character);
  return plain.empty() ? "?" : plain;
}

}  // namespace broadsheet::interactive
