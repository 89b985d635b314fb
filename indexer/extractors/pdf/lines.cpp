#include "indexer/extractors/pdf/lines.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "common/unicode.h"
#include "indexer/extractors/pdf/letter_spacing.h"
#include "indexer/extractors/pdf/right_to_left.h"

namespace broadsheet::extraction {
namespace {

// Of the font size: nearer words are parts of one; farther ones are cells.
constexpr double widest_joint = 0.1;
constexpr double narrowest_tab = 1.5;

bool is_han_or_kana(char32_t c) {
  return char_facts(c).char_class == CharClass::ideograph && !(c >= 0xAC00 && c <= 0xD7A3);
}

bool ends_in_han(const std::string& text) {
  std::size_t at = begin_of_character(text, text.size());
  return at < text.size() && is_han_or_kana(next_code_point(text, at));
}

bool begins_with_han(const std::string& text) {
  std::size_t at = 0;
  return is_han_or_kana(next_code_point(text, at));
}

/// A raised number behind a word points to a footnote; behind one or two letters it may be a power.
bool is_note_number(const Word& word, const Word& number) {
  return number.size < 0.85 * word.size && number.box.bottom < word.box.bottom - 0.15 * word.size &&
         word.text.size() > 2 && number.text.find_first_not_of("0123456789*,") == std::string::npos;
}

std::string_view between(const Word& before, const Word& after) {
  const double distance = std::max(after.box.left - before.box.right, before.box.left - after.box.right);
  const double gap = distance / std::max(std::min(before.size, after.size), 1.0);
  if (distance > narrowest_tab * std::max(before.size, after.size)) return "\t";
  if (is_note_number(before, after)) return " ";
  if (gap < widest_joint && gap > -1) return "";
  if (gap < 0.6 && ends_in_han(before.text) && begins_with_han(after.text)) return "";
  return " ";
}

/// The size and weight of most letters.
void set_font(TextLine& line, const std::vector<Word>& words) {
  std::map<long, std::size_t> letters;  // by tenths of points
  std::size_t bold = 0, all = 0;
  for (const Word& word : words) {
    letters[std::lround(std::clamp(word.size, 0.0, 1e4) * 10)] += word.text.size();
    bold += word.bold ? word.text.size() : 0;
    all += word.text.size();
  }
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  line.size = static_cast<double>(most->first) / 10;
  line.bold = 2 * bold > all;
}

}  // namespace

TextLine line_of(const Row& row) {
  std::vector<Word> words;
  for (const Segment& segment : row) words.insert(words.end(), segment.words.begin(), segment.words.end());
  std::stable_sort(words.begin(), words.end(),
                   [](const Word& a, const Word& b) { return a.box.left < b.box.left; });
  TextLine line;
  line.box = box_of(row);
  line.right_to_left = reads_right_to_left(words);
  words = in_reading_order(without_letter_spacing(std::move(words)), line.right_to_left);
  set_font(line, words);
  line.first_word = words.front().box.width();
  line.text = words.front().text;
  for (std::size_t i = 1; i < words.size(); ++i) {
    line.text += between(words[i - 1], words[i]);
    line.text += words[i].text;
  }
  return line;
}

}  // namespace broadsheet::extraction
