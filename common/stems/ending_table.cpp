#include "common/stems/ending_table.h"

#include "common/unicode.h"

namespace broadsheet {
namespace {

bool is_one_of(std::string_view letter, std::string_view letters) {
  return !letter.empty() && letters.find(letter) != letters.npos;
}

bool has_vowel(std::string_view text, std::string_view vowels) {
  return last_vowel(text, vowels) != text.npos;
}

bool leaves_enough(std::string_view stem, const ShortestStem& shortest) {
  if (count_code_points(stem) < shortest.letters) return false;
  return shortest.vowels.empty() || has_vowel(stem, shortest.vowels) ||
         has_vowel(stem.substr(0, begin_of_character(stem, stem.size())), shortest.syllabic);
}

}  // namespace

bool replace_ending(std::string& word, const Endings& endings, const ShortestStem& shortest) {
  for (const EndingRow& ending : endings.rows()) {
    if (!word.ends_with(ending.written)) continue;
    const std::size_t left = word.size() - ending.written.size();
    if (!leaves_enough(std::string_view(word).substr(0, left), shortest)) continue;
    word.replace(left, ending.written.size(), ending.instead);
    return true;
  }
  return false;
}

void replace_letters(std::string& word, std::string_view from, std::string_view to) {
  for (std::size_t at = word.find(from); at != word.npos; at = word.find(from, at + to.size()))
    word.replace(at, from.size(), to);
}

std::size_t last_vowel(std::string_view word, std::string_view vowels) {
  for (std::size_t end = word.size(); end > 0;) {
    const std::size_t begin = begin_of_character(word, end);
    if (is_one_of(word.substr(begin, end - begin), vowels)) return begin;
    end = begin;
  }
  return word.npos;
}

bool drop_fleeting_vowel(std::string& stem, std::string_view vowel, std::string_view consonants,
                         std::string_view vowels) {
  const std::string_view view = stem;
  const std::size_t last = begin_of_character(view, view.size());
  if (!is_one_of(view.substr(last), consonants) || !view.substr(0, last).ends_with(vowel)) return false;
  const std::size_t end = last - vowel.size(), before = begin_of_character(view, end);
  if (end == 0 || is_one_of(view.substr(before, end - before), vowels)) return false;
  if (!has_vowel(view.substr(0, before), vowels)) return false;
  stem.erase(end, vowel.size());
  return true;
}

}  // namespace broadsheet
