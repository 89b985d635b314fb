#include "indexer/entities/tagging/line_case.h"

namespace broadsheet::tagging {
namespace {

/// Shorter words (`of`, `the`) stay small even in title case.
constexpr std::uint32_t long_word = 4;
constexpr unsigned fewest_words = 3;

LineCase line_case(std::span<const Token> sentence) {
  unsigned small = 0, long_small = 0, capitalised = 0, capitals = 0;
  for (const Token& token : sentence) {
    const bool is_small = token.shape == WordShape::small;
    small += is_small;
    long_small += is_small && token.end - token.begin >= long_word;
    capitals += token.shape == WordShape::capitals || token.shape == WordShape::initial;
    capitalised += token.has_capital;
  }
  if (small == 0 && capitals >= fewest_words && 2 * capitals > capitalised) return LineCase::capitals;
  if (capitalised >= fewest_words + 1 && 4 * long_small < capitalised) return LineCase::title;
  return LineCase::mixed;
}

}  // namespace

void mark_lines(std::span<const Token> tokens, std::span<PlacedWord> words) {
  for (std::size_t begin = 0; begin < tokens.size();) {
    std::size_t end = begin + 1;
    while (end < tokens.size() && !tokens[end].starts_sentence) ++end;
    const LineCase line = line_case(tokens.subspan(begin, end - begin));
    for (std::size_t i = begin; i < end; ++i) {
      words[i].line = line;
      words[i].starts_sentence = tokens[i].starts_sentence;
    }
    begin = end;
  }
}

}  // namespace broadsheet::tagging
