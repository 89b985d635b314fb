#include "indexer/extractors/office/symbol_font.h"

#include "common/unicode.h"

namespace broadsheet::extraction {
namespace {

// Adobe's encoding of Symbol from 0x20 on, as Unicode maps it (MAPPINGS/VENDORS/ADOBE/symbol.txt). A blank
// is a place without a character or with a piece of a large bracket.
constexpr std::u32string_view symbols_from_20 =
    U" !∀#∃%&∋()∗+,−./0123456789:;<=>?"
    U"≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
    U" αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ";
constexpr std::u32string_view symbols_from_A0 =
    U"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵"
    U"ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
    U"◊〈®©™∑           〉∫             ";
static_assert(symbols_from_20.size() == 96 && symbols_from_A0.size() == 96);

}  // namespace

std::string symbol_character(std::string_view font, unsigned code) {
  if (code >= 0xF000 && code <= 0xF0FF) code -= 0xF000;
  std::string out;
  if (font != "Symbol") return out;
  if (code >= 0x20 && code < 0x80) append_utf8(out, symbols_from_20[code - 0x20]);
  if (code >= 0xA0 && code <= 0xFF) append_utf8(out, symbols_from_A0[code - 0xA0]);
  return out;
}

}  // namespace broadsheet::extraction
