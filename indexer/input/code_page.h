// Character sets of one byte a character, as ICU knows them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::readers {

/// The characters of the bytes from 0x80 on; 0xFFFD where there is none.
using HighHalf = std::array<char32_t, 128>;

/// nullopt when ICU does not know the encoding.
std::optional<HighHalf> high_half(std::string_view encoding);

/// Converts text to UTF-8. Each malformed piece becomes U+FFFD. nullopt when ICU does not know the encoding.
std::optional<std::string> utf8_from(std::string_view bytes, std::string_view encoding);

/// The bytes of UTF-8 text in an encoding that ICU knows. Characters that it lacks become its substitute.
std::string bytes_in(std::string_view utf8, std::string_view encoding);

}  // namespace broadsheet::readers
