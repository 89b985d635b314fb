#include "indexer/readers/author_names.h"

#include <algorithm>

#include "common/date.h"
#include "common/unicode.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t max_name_words = 7;  // longer texts are sentences

// What bylines begin with, in lower case. The longer ones first.
constexpr std::string_view openings[] = {"posted by",
                                         "written by",
                                         "published by",
                                         "reported by",
                                         "reporting by",
                                         "story by",
                                         "words by",
                                         "text by",
                                         "article by",
                                         "analysis by",
                                         "opinion by",
                                         "review by",
                                         "compiled by",
                                         "contributed by",
                                         "author",
                                         "authors",
                                         "by",
                                         "text von",
                                         "ein kommentar von",
                                         "ein gastbeitrag von",
                                         "von",
                                         "autor",
                                         "autorin",
                                         "écrit par",
                                         "publié par",
                                         "propos recueillis par",
                                         "par",
                                         "auteur",
                                         "escrito por",
                                         "publicado por",
                                         "por",
                                         "autora",
                                         "scritto da",
                                         "a cura di",
                                         "di",
                                         "da",
                                         "door",
                                         "af",
                                         "av",
                                         "przez",
                                         "autor tekstu",
                                         "автор",
                                         "follow"};

// Between the parts of a byline; only what precedes the first part that is no name can be names.
constexpr std::string_view part_marks[] = {" · ", " • ", " | ", "|", " / ", " – ",
                                           " — ", " - ", ";",   "·", "•"};

constexpr std::string_view long_joints[] = {" and ", " & ",  " und ",  " with ", " avec ",
                                            " och ", " og ", " oraz ", " и "};
// These are also parts of names, so both sides must be whole names.
constexpr std::string_view short_joints[] = {" et ", " y ", " e ", " en ", " i ", " con ", " mit "};

constexpr std::string_view role_words =
    " correspondent correspondents reporter reporters editor editors writer writers staff contributor "
    "contributors columnist producer producers journalist journalists critic analyst fellow "
    "photographer bureau redakteur redakteurin korrespondent korrespondentin journaliste rédacteur "
    "rédactrice correspondant correspondante envoyé envoyée envoyés redactor redactora corresponsal "
    "periodista giornalista corrispondente inviato redacteur verslaggever ";
constexpr std::string_view weekdays =
    " monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi "
    "dimanche lunes martes miércoles jueves viernes sábado domingo ";
constexpr std::string_view degrees =
    " md m.d. phd ph.d. ma m.a. ba b.a. rn r.n. dds esq esq. mph msc bsc llm ";
constexpr std::string_view suffixes = " jr jr. sr sr. ii iii iv ";
constexpr std::string_view placeholders =
    " admin administrator webmaster null undefined none unknown anonymous guest user n/a na author "
    "editor staff redaktion redaction redacción redazione author's ";
// Behind a name: `Ann Poe Updated May 5`, `Ann Poe Published: ...`.
constexpr std::string_view ending_words =
    " posted published updated last on at edited produced translated illustrated photographs photos ";

bool is_in_words(std::string_view list, const std::string& word) {
  return !word.empty() && list.find(" " + word + " ") != list.npos;
}

std::vector<std::string> byline_words(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::string word_range(const std::vector<std::string>& words, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) (text += i > begin ? " " : "") += words[i];
  return text;
}

bool has_number(std::string_view text) {
  return text.find_first_of("0123456789") != text.npos;
}

std::string without_marks(const std::string& text) {
  const bool bracketed = text.find('(') != text.npos;
  const std::size_t begin = text.find_first_not_of(" ,:;.-|*\"([");
  const std::size_t end = text.find_last_not_of(bracketed ? " ,:;-|*\"" : " ,:;-|*\")]");
  return begin == text.npos || end == text.npos || end < begin ? std::string()
                                                               : text.substr(begin, end + 1 - begin);
}

std::string without_opening(const std::string& text) {
  const std::string folded = fold_case(text);
  if (folded.size() != text.size()) return text;
  for (std::string_view opening : openings) {
    const char next = folded.size() > opening.size() ? folded[opening.size()] : '\0';
    if (folded.starts_with(opening) && (next == ' ' || next == ':'))
      return without_opening(without_marks(text.substr(opening.size())));
  }
  return text;
}

bool is_month(const std::string& word) {
  return !has_number(word) && parse_date(without_marks(word) + " 1 2000");
}

bool begins_date(const std::string& word) {
  return word.find_first_of("0123456789") == 0 || is_month(word) ||
         is_in_words(weekdays, fold_case(without_marks(word)));
}

bool is_date(const std::string& part) {
  return has_number(part) && begins_date(byline_words(part).front());
}

// Cuts at a date, at a handle and at words such as `Updated`.
std::string without_ending(const std::string& text) {
  const std::vector<std::string> words = byline_words(text);
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::size_t digit = words[i].find_first_of("0123456789");
    const bool ends = is_in_words(ending_words, fold_case(without_marks(words[i]))) ||
                      words[i].front() == '@' ||
                      (begins_date(words[i]) && has_number(word_range(words, i, words.size())));
    if (ends) return without_marks(word_range(words, 0, i));
    if (digit != std::string::npos) return word_range(words, 0, i) + " " + words[i].substr(0, digit);
  }
  return text;
}

bool tells_role(const std::string& part) {
  const std::vector<std::string> words = byline_words(fold_case(part));
  return std::any_of(words.begin(), words.end(),
                     [](const std::string& word) { return is_in_words(role_words, without_marks(word)); });
}

// `Ann Poe Senior Washington Correspondent`: two words are a name, and at least two a role.
std::string without_role(const std::string& name) {
  const std::vector<std::string> words = byline_words(name);
  const bool role = words.size() >= 4 && is_in_words(role_words, fold_case(words.back()));
  return role ? word_range(words, 0, 2) : name;
}

// Behind a name in usual writing, capitals are an agency or a newspaper.
bool is_in_capitals(const std::string& text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
         is_ascii(text);
}

bool is_author_name(const std::string& name) {
  const std::string folded = fold_case(name);
  const bool address =
      folded.find("://") != folded.npos || folded.find('@') != folded.npos || folded.starts_with("www.");
  const std::size_t words = byline_words(name).size();
  const bool opening = std::find(std::begin(openings), std::end(openings), folded) != std::end(openings);
  return words > 0 && !opening && words <= max_name_words && !has_number(name) && !address &&
         !is_in_words(placeholders, folded);
}

// Cuts at all of the marks.
template <std::size_t Count>
std::vector<std::string> cut(const std::string& text, const std::string_view (&marks)[Count]) {
  std::vector<std::string> parts = {text};
  for (std::string_view mark : marks)
    for (std::size_t i = 0; i < parts.size(); ++i)
      if (const std::size_t at = parts[i].find(mark); at != std::string::npos) {
        parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(i) + 1, parts[i].substr(at + mark.size()));
        parts[i].resize(at);
      }
  return parts;
}

bool has_two_words(const std::string& name) {
  return byline_words(name).size() >= 2;
}

// Cuts `Ann Poe, Jo Doe`, but not `Poe, Ann`.
std::vector<std::string> names_at_commas(const std::string& text) {
  constexpr std::string_view commas[] = {", ", "，", "、"};
  std::vector<std::string> parts = cut(text, commas);
  std::vector<std::string> kept;
  for (const std::string& part : parts) {
    const std::string folded = fold_case(without_marks(part));
    const bool company = !kept.empty() && is_in_capitals(part) && !is_in_capitals(kept.front());
    if (is_in_words(degrees, folded) || (!kept.empty() && tells_role(part))) continue;
    if (company && !is_in_words(suffixes, folded) && has_two_words(kept.front())) continue;
    if (!kept.empty() && is_in_words(suffixes, folded))
      kept.back() += ", " + without_marks(part);
    else
      kept.push_back(without_marks(part));
  }
  const bool inverted = kept.size() == 2 && !has_two_words(kept.front());
  return inverted ? std::vector<std::string>{kept.front() + ", " + kept.back()} : kept;
}

std::vector<std::string> cut_at_joints(const std::string& text) {
  std::vector<std::string> names = cut(text, long_joints);
  for (std::size_t i = 0; i < names.size(); ++i)
    for (std::string_view joint : short_joints) {
      const std::size_t at = names[i].find(joint);
      if (at == std::string::npos) continue;
      const std::string front = names[i].substr(0, at), back = names[i].substr(at + joint.size());
      if (!has_two_words(front) || !has_two_words(back)) continue;
      names.insert(names.begin() + static_cast<std::ptrdiff_t>(i) + 1, back);
      names[i] = front;
    }
  return names;
}

// Of one part of a byline.
std::vector<std::string> names_in(const std::string& part) {
  std::vector<std::string> names;
  for (const std::string& joined_names : cut_at_joints(without_ending(without_opening(without_marks(part)))))
    for (const std::string& written : names_at_commas(joined_names)) {
      const std::string name = without_role(without_ending(without_opening(without_marks(written))));
      if (is_author_name(name)) names.push_back(name);
    }
  return names;
}

}  // namespace

std::vector<std::string> author_names(std::string_view byline) {
  std::vector<std::string> names;
  for (const std::string& part : cut(clean_line(byline), part_marks)) {
    const std::string cleaned(trim(part));
    if (cleaned.empty() || is_date(cleaned) || (!names.empty() && tells_role(cleaned))) continue;
    const std::vector<std::string> found = names_in(cleaned);
    if (found.empty() && !names.empty()) break;
    names.insert(names.end(), found.begin(), found.end());
  }
  return names;
}

}  // namespace broadsheet::readers
