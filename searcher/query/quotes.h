// Quotation marks in queries.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace broadsheet {

/// Marks of one family close each other: `"` and the typographic double quotes; guillemets in either
/// direction.
enum class QuoteFamily : std::uint8_t { none, straight, guillemet };

QuoteFamily quote_family(char32_t c);

inline bool is_quote(char32_t c) {
  return quote_family(c) != QuoteFamily::none;
}

/// The family of the mark at text[at]; none at the end of the text.
QuoteFamily quote_at(std::string_view text, std::size_t at);

}  // namespace broadsheet
