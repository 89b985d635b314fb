#include "indexer/extractors/pdf/letter_spacing.h"

#include <algorithm>
#include <utility>

#include "common/unicode.h"

namespace broadsheet::extraction {
namespace {

// Fewer single letters in a row may be a list or a formula.
constexpr std::size_t fewest_spaced_letters = 4;
constexpr double widest_spacing = 0.9;  // of the font size
constexpr double word_gap = 1.6;        // times the usual distance of letters

bool is_single_letter(const Word& word) {
  std::size_t at = 0;
  const char32_t c = next_code_point(word.text, at);
  return at == word.text.size() && char_facts(c).char_class == CharClass::letter;
}

double gap_between(const Word& left, const Word& right) {
  return right.box.left - left.box.right;
}

std::size_t end_of_spaced(const std::vector<Word>& line, std::size_t begin) {
  std::size_t end = begin;
  while (end < line.size() && is_single_letter(line[end]) &&
         (end == begin || gap_between(line[end - 1], line[end]) < 3 * widest_spacing * line[end].size))
    ++end;
  return end;
}

/// The usual distance of letters: most gaps are inside of words.
double usual_gap(const std::vector<Word>& line, std::size_t begin, std::size_t end) {
  std::vector<double> gaps;
  for (std::size_t i = begin + 1; i < end; ++i) gaps.push_back(gap_between(line[i - 1], line[i]));
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return *middle;
}

void put_together(const std::vector<Word>& line, std::size_t begin, std::size_t end, std::vector<Word>& out) {
  const double usual = usual_gap(line, begin, end);
  out.push_back(line[begin]);
  for (std::size_t i = begin + 1; i < end; ++i) {
    if (gap_between(line[i - 1], line[i]) > word_gap * usual) {
      out.push_back(line[i]);
      continue;
    }
    out.back().text += line[i].text;
    out.back().box.extend(line[i].box);
  }
}

}  // namespace

std::vector<Word> without_letter_spacing(std::vector<Word> line) {
  std::vector<Word> out;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = end_of_spaced(line, at);
    if (end - at >= fewest_spaced_letters && usual_gap(line, at, end) < widest_spacing * line[at].size) {
      put_together(line, at, end, out);
      at = end;
    } else {
      out.push_back(std::move(line[at++]));
    }
  }
  return out;
}

}  // namespace broadsheet::extraction
