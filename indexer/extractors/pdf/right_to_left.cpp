#include "indexer/extractors/pdf/right_to_left.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>

#include "common/unicode.h"

namespace broadsheet::extraction {
namespace {

enum class Direction { neutral, leftwards, rightwards };

Direction direction_of(char32_t c) {
  switch (u_charDirection(static_cast<UChar32>(c))) {
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
      return Direction::leftwards;
    case U_LEFT_TO_RIGHT:
      return Direction::rightwards;
    default:
      return Direction::neutral;
  }
}

bool is_number(char32_t c) {
  const UCharDirection direction = u_charDirection(static_cast<UChar32>(c));
  return direction == U_EUROPEAN_NUMBER || direction == U_ARABIC_NUMBER;
}

/// Of its first letter.
Direction direction_of(const Word& word) {
  for (std::size_t at = 0; at < word.text.size();) {
    const Direction direction = direction_of(next_code_point(word.text, at));
    if (direction != Direction::neutral) return direction;
  }
  return Direction::neutral;
}

/// Turns round each run of elements of one direction, with the neutral elements between them.
template <typename Element, typename DirectionOf>
void reverse_runs(std::vector<Element>& line, Direction direction, const DirectionOf& direction_at) {
  for (auto begin = line.begin(); begin != line.end();) {
    if (direction_at(*begin) != direction) {
      ++begin;
      continue;
    }
    auto end = std::next(begin);
    for (auto at = end; at != line.end(); ++at) {
      const Direction here = direction_at(*at);
      if (here == direction)
        end = std::next(at);
      else if (here != Direction::neutral)
        break;
    }
    std::reverse(begin, end);
    begin = end;
  }
}

/// Digits within a word keep their order.
Direction direction_of_glyph(const std::u32string& glyph) {
  const char32_t c = glyph.empty() ? U' ' : glyph.front();
  return is_number(c) ? Direction::rightwards : direction_of(c);
}

}  // namespace

bool has_right_to_left(std::u32string_view characters) {
  return std::any_of(characters.begin(), characters.end(),
                     [](char32_t c) { return c >= 0x590 && direction_of(c) == Direction::leftwards; });
}

bool reads_right_to_left(const std::vector<Word>& words) {
  std::ptrdiff_t balance = 0;
  for (const Word& word : words) {
    const auto bytes = static_cast<std::ptrdiff_t>(word.text.size());
    const Direction direction = direction_of(word);
    balance += direction == Direction::leftwards ? bytes : direction == Direction::rightwards ? -bytes : 0;
  }
  return balance > 0;
}

std::vector<Word> in_reading_order(std::vector<Word> line, bool right_to_left) {
  const auto direction = [](const Word& word) { return direction_of(word); };
  if (!right_to_left) {
    reverse_runs(line, Direction::leftwards, direction);
    return line;
  }
  std::reverse(line.begin(), line.end());
  reverse_runs(line, Direction::rightwards, direction);
  return line;
}

std::u32string in_reading_order(const std::vector<std::u32string>& glyphs) {
  std::vector<std::u32string> order = glyphs;
  const bool leftwards = std::any_of(order.begin(), order.end(), [](const std::u32string& glyph) {
    return direction_of_glyph(glyph) == Direction::leftwards;
  });
  if (leftwards) {
    std::reverse(order.begin(), order.end());
    reverse_runs(order, Direction::rightwards, direction_of_glyph);
  }
  std::u32string out;
  for (const std::u32string& glyph : order) out += glyph;
  return out;
}

}  // namespace broadsheet::extraction
