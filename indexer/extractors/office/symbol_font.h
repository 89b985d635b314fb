// Characters of fonts that have signs in the places of letters.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// The character of a sign in the font Symbol, by its code 0x20 to 0xFF; codes may have 0xF000 added. Empty
/// for other fonts, such as Wingdings: their pictures are no text.
std::string symbol_character(std::string_view font, unsigned code);

}  // namespace broadsheet::extraction
