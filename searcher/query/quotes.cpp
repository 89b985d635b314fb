#include "searcher/query/quotes.h"

#include "common/unicode.h"

namespace broadsheet {

QuoteFamily quote_family(char32_t c) {
  switch (c) {
    case U'"':
    case U'\u201C':
    case U'\u201D':
    case U'\u201E':
    case U'\u201F':
    case U'\uFF02':
      return QuoteFamily::straight;
    case U'\u00AB':
    case U'\u00BB':
      return QuoteFamily::guillemet;
    default:
      return QuoteFamily::none;
  }
}

QuoteFamily quote_at(std::string_view text, std::size_t at) {
  return at < text.size() ? quote_family(next_code_point(text, at)) : QuoteFamily::none;
}

}  // namespace broadsheet
