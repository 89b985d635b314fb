#include "common/analysis/joints.h"

#include <algorithm>
#include <array>

#include "common/analysis/characters.h"
#include "common/analysis/digit_groups.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::array<std::string_view, 33> elisions = {
    "all",    "anch",   "c",    "coll", "d",    "dall", "degl",   "dell",   "gl",   "j",     "jusqu",
    "l",      "lorsqu", "m",    "n",    "nell", "negl", "presqu", "puisqu", "qu",   "quell", "quelqu",
    "quoiqu", "s",      "senz", "sull", "t",    "tutt", "un",     "dov",    "sugl", "agl",   "quest"};

constexpr std::array<std::string_view, 5> hyphens = {"-", "\u2010", "\u2011", "\uFE63", "\uFF0D"};

struct EndingJoint {
  std::string_view joint;
  bool singular = true;  ///< joins `in` too
};
/// A longer one comes before its beginning. `and/in` is no word for both sexes.
constexpr std::array<EndingJoint, 7> ending_joints = {{
    {"*"},
    {":"},
    {"_"},
    {"\u00B7"},
    {"/-"},
    {"/", false},
    {"("},
}};

bool is_small_letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_small_letter(next_code_point(text, at));
}

bool is_blank_in_line(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

std::size_t skip_blanks_in_line(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank_in_line(text[at])) ++at;
  return at;
}

/// True for `innen` or `in` and no letter behind it.
bool ends_for_both_sexes(std::string_view text, std::size_t at, bool singular, char close) {
  for (const std::string_view ending : {"innen", "in"}) {
    if (ending == "in" && !singular) continue;
    if (text.substr(std::min(at, text.size())).substr(0, ending.size()) != ending) continue;
    const std::size_t behind = at + ending.size();
    if (close != 0) return behind < text.size() && text[behind] == close;
    return !is_word_class(class_at(text, behind));
  }
  return false;
}

}  // namespace

bool is_hyphen(std::string_view character) {
  return std::find(hyphens.begin(), hyphens.end(), character) != hyphens.end();
}

std::size_t size_of_broken_line(std::string_view text, std::size_t at) {
  const bool soft = at >= 2 && text[at - 1] == '\xAD' && text[at - 2] == '\xC2';
  if (!soft && class_at(text, at) != CharClass::hyphen) return 0;
  const std::size_t hyphen = size_of_char(text, at);
  if (!soft && !is_hyphen(text.substr(at, hyphen))) return 0;
  const std::size_t line_end = skip_blanks_in_line(text, soft ? at : at + hyphen);
  if (line_end >= text.size() || text[line_end] != '\n') return 0;
  const std::size_t next = skip_blanks_in_line(text, line_end + 1);
  return is_small_letter_at(text, next) ? next - at : 0;
}

std::size_t joint_of_both_sexes(std::string_view text, std::size_t at) {
  if (at >= text.size() || !can_join_both_sexes(text[at])) return 0;
  for (const auto& [joint, singular] : ending_joints) {
    if (!text.substr(at).starts_with(joint)) continue;
    const bool ends = ends_for_both_sexes(text, at + joint.size(), singular, joint == "(" ? ')' : '\0');
    if (ends) return joint.size();
  }
  return 0;
}

std::size_t capital_ending(std::string_view word) {
  if (!word.ends_with('n')) return 0;
  for (const std::string_view ending : {"Innen", "In"}) {
    if (!word.ends_with(ending) || word.size() == ending.size()) continue;
    const std::size_t place = word.size() - ending.size();
    return is_small_letter_at(word, begin_of_character(word, place)) ? place : 0;
  }
  return 0;
}

bool is_spaced_acronym(std::string_view text, std::size_t at) {
  std::size_t letters = 0;
  for (; letters < 4 && text.substr(std::min(at, text.size())).starts_with(". "); ++letters) {
    if (digit_at(text, at + 2)) return letters > 0;
    if (class_at(text, at + 2) != CharClass::letter) return false;
    at = end_of_letter(text, at + 2);
  }
  return false;
}

bool is_elision(std::string_view word) {
  return std::find(elisions.begin(), elisions.end(), word) != elisions.end();
}

}  // namespace broadsheet
