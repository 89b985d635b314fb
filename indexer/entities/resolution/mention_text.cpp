#include "indexer/entities/resolution/mention_text.h"

#include <algorithm>
#include <array>

#include "common/unicode.h"
#include "indexer/entities/resolution/person_titles.h"

namespace broadsheet::resolution {
namespace {

using namespace std::string_view_literals;

constexpr std::array opening{" "sv,      "\n"sv,     "\t"sv,     "\""sv,     "'"sv,
                             "("sv,      "["sv,      "-"sv,      "\u201C"sv, "\u2018"sv,
                             "\u201E"sv, "\u201A"sv, "\u00AB"sv, "\u2039"sv, "\u2013"sv,
                             "\u2014"sv, "\u00A0"sv, ","sv,      "."sv,      ":"sv};
constexpr std::array closing{" "sv,      "\n"sv,     "\t"sv,     "\""sv,     "'"sv,      "]"sv,
                             "-"sv,      "\u201D"sv, "\u201C"sv, "\u2019"sv, "\u2018"sv, "\u00BB"sv,
                             "\u203A"sv, "\u2013"sv, "\u2014"sv, "\u00A0"sv, ","sv,      ";"sv,
                             ":"sv,      "!"sv,      "?"sv};
constexpr std::array possessives{"'s"sv, "\u2019s"sv, "'S"sv, "\u2019S"sv};

/// Months and weekdays in six languages, folded.
constexpr std::array calendar{
    "january"sv,   "february"sv,  "march"sv,      "april"sv,    "may"sv,       "june"sv,       "july"sv,
    "august"sv,    "september"sv, "october"sv,    "november"sv, "december"sv,  "monday"sv,     "tuesday"sv,
    "wednesday"sv, "thursday"sv,  "friday"sv,     "saturday"sv, "sunday"sv,    "januar"sv,     "februar"sv,
    "marz"sv,      "mai"sv,       "juni"sv,       "juli"sv,     "oktober"sv,   "dezember"sv,   "montag"sv,
    "dienstag"sv,  "mittwoch"sv,  "donnerstag"sv, "freitag"sv,  "samstag"sv,   "sonnabend"sv,  "sonntag"sv,
    "janvier"sv,   "fevrier"sv,   "mars"sv,       "avril"sv,    "juin"sv,      "juillet"sv,    "aout"sv,
    "septembre"sv, "octobre"sv,   "novembre"sv,   "decembre"sv, "lundi"sv,     "mardi"sv,      "mercredi"sv,
    "jeudi"sv,     "vendredi"sv,  "samedi"sv,     "dimanche"sv, "enero"sv,     "febrero"sv,    "marzo"sv,
    "abril"sv,     "mayo"sv,      "junio"sv,      "julio"sv,    "agosto"sv,    "septiembre"sv, "octubre"sv,
    "noviembre"sv, "diciembre"sv, "lunes"sv,      "martes"sv,   "miercoles"sv, "jueves"sv,     "viernes"sv,
    "sabado"sv,    "domingo"sv,   "gennaio"sv,    "febbraio"sv, "aprile"sv,    "maggio"sv,     "giugno"sv,
    "luglio"sv,    "settembre"sv, "ottobre"sv,    "dicembre"sv, "lunedi"sv,    "martedi"sv,    "mercoledi"sv,
    "giovedi"sv,   "venerdi"sv,   "sabato"sv,     "domenica"sv, "januari"sv,   "februari"sv,   "maart"sv,
    "mei"sv,       "augustus"sv,  "maandag"sv,    "dinsdag"sv,  "woensdag"sv,  "donderdag"sv,  "vrijdag"sv,
    "zaterdag"sv,  "zondag"sv};

template <typename List>
std::size_t prefix_size(const List& list, std::string_view text) {
  for (const std::string_view entry : list)
    if (text.starts_with(entry)) return entry.size();
  return 0;
}
template <typename List>
std::size_t suffix_size(const List& list, std::string_view text) {
  for (const std::string_view entry : list)
    if (text.ends_with(entry)) return entry.size();
  return 0;
}

bool drop_end(std::string_view& name) {
  if (name.ends_with(')') && name.find('(') == name.npos) return name.remove_suffix(1), true;
  if (name.ends_with('(')) return name.remove_suffix(1), true;
  if (name.ends_with('.')) {  // an abbreviation keeps it: `U.S.`, `Inc.`
    const std::size_t word = name.find_last_of(" \n.", name.size() - 2);
    if (name.size() > 1 && name.size() - 2 - word <= 4 && word + 1 != 0) return false;
    if (word == name.npos && name.size() <= 4) return false;
    return name.remove_suffix(1), true;
  }
  const std::size_t size = std::max(suffix_size(possessives, name), suffix_size(closing, name));
  name.remove_suffix(size);
  return size > 0;
}

/// Drops words in small letters that cannot end a name: `Sommet pour l` from `Sommet pour l'action`.
bool drop_function_word(std::string_view& name) {
  constexpr std::array words{"l"sv,    "d"sv,     "de"sv,  "du"sv,  "des"sv, "la"sv,  "le"sv,  "les"sv,
                             "et"sv,   "pour"sv,  "en"sv,  "y"sv,   "del"sv, "el"sv,  "di"sv,  "da"sv,
                             "dell"sv, "della"sv, "per"sv, "e"sv,   "und"sv, "der"sv, "die"sv, "des"sv,
                             "von"sv,  "of"sv,    "the"sv, "and"sv, "for"sv};
  const std::size_t blank = name.find_last_of(" \n");
  if (blank == name.npos || std::find(words.begin(), words.end(), name.substr(blank + 1)) == words.end())
    return false;
  name.remove_suffix(name.size() - blank);
  return true;
}

bool drop_article(std::string_view& name) {
  if (name.size() < 5 || (name[0] != 't' && name[0] != 'T') || (name[1] | 0x20) != 'h' ||
      (name[2] | 0x20) != 'e' || (name[3] != ' ' && name[3] != '\n'))
    return false;
  name.remove_prefix(4);
  return true;
}

/// Counts letters by case. Letters without case count as capitals.
struct Letters {
  std::size_t capital = 0, small = 0, all = 0;
};

Letters count_letters(std::string_view name) {
  Letters letters;
  for (std::size_t at = 0; at < name.size();) {
    const char c = name[at];
    if (static_cast<unsigned char>(c) < 0x80) {
      letters.small += c >= 'a' && c <= 'z';
      letters.capital += c >= 'A' && c <= 'Z';
      ++at;
      continue;
    }
    const std::size_t begin = at;
    const char32_t code = next_code_point(name, at);
    if (code == invalid_code_point) continue;
    const CharFacts& facts = char_facts(code);
    if (facts.char_class == CharClass::ideograph || facts.char_class == CharClass::dictionary)
      letters.capital += 2;
    if (facts.char_class != CharClass::letter) continue;
    // Scripts without case (Arabic, Hebrew, Devanagari ...) begin at U+0590. Below it, a letter that does not
    // change is small.
    const bool same = facts.lower_text() == name.substr(begin, at - begin);
    const bool caseless = same && code >= 0x0590 && code < 0x1E00;
    (same && !caseless ? letters.small : letters.capital) += 1;
  }
  letters.all = letters.capital + letters.small;
  return letters;
}

bool is_address(std::string_view name) {
  return name.find("://") != name.npos || name.find("www.") != name.npos || name.find('@') != name.npos;
}

bool may_be_acronym(std::string_view word) {
  return word.size() <= 3 || word.find_first_of("AEIOUY") == word.npos;
}

void append_small(std::string& out, std::string_view word) {
  for (std::size_t at = 0, begin = 0; at < word.size(); begin = at) {
    const char32_t c = next_code_point(word, at);
    const bool fold =
        begin > 0 && c != invalid_code_point && word[begin - 1] != '-' && word[begin - 1] != '\'';
    out += fold ? char_facts(c).lower_text() : word.substr(begin, at - begin);
  }
}

}  // namespace

NameSpan name_within(std::string_view text, NameSpan mention, tagging::MentionType type) {
  std::string_view name = mention.in(text);
  const auto drop_begin = [&] {
    const std::size_t size = prefix_size(opening, name);
    name.remove_prefix(size);
    return size > 0 || drop_article(name);
  };
  while (!name.empty() && (drop_begin() || drop_end(name) || drop_function_word(name))) {
  }
  if (type == tagging::MentionType::person) name.remove_prefix(titles_size(name));
  const auto begin = static_cast<std::size_t>(name.data() - text.data());
  return {begin, begin + name.size()};
}

bool is_junk(std::string_view name, std::string_view key) {
  if (key.empty() || name.size() > 400 || is_address(name)) return true;
  if (name.size() > 100 && count_code_points(name) > 100) return true;
  const Letters letters = count_letters(name);
  if (letters.capital == 0 || letters.all < 2) return true;
  return std::find(calendar.begin(), calendar.end(), key) != calendar.end();
}

bool is_shouted(std::string_view name) {
  const Letters letters = count_letters(name);
  return letters.all >= 2 && letters.small == 0;
}

std::string on_one_line(std::string_view name) {
  std::string out;
  for (const char c : name) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string calmed(std::string_view name, bool person) {
  std::string out;
  const bool one_word = name.find(' ') == name.npos;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find(' '), name.size());
    const std::string_view word = name.substr(0, end);
    if (!person && (one_word || may_be_acronym(word)))
      out += word;
    else
      append_small(out, word);
    name.remove_prefix(std::min(end + 1, name.size()));
    if (!name.empty()) out += ' ';
  }
  return out;
}

}  // namespace broadsheet::resolution
