#include "indexer/entities/person_extent.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace broadsheet {
namespace {

using namespace std::string_view_literals;

/// Words behind a hyphen that are not part of the name.
constexpr std::array attributes{"led"sv,   "era"sv,  "born"sv,  "based"sv, "run"sv,
                                "held"sv,  "made"sv, "style"sv, "like"sv,  "wide"sv,
                                "owned"sv, "time"sv, "aged"sv,  "nahe"sv,  "nah"sv};
constexpr std::array particles{"van"sv,   "von"sv, "vom"sv, "zu"sv,  "der"sv, "den"sv, "de"sv, "del"sv,
                               "della"sv, "di"sv,  "da"sv,  "das"sv, "do"sv,  "dos"sv, "la"sv, "le"sv,
                               "ter"sv,   "ten"sv, "bin"sv, "al"sv,  "el"sv,  "ben"sv, "ibn"sv};
constexpr std::size_t longest_syllable = 5;

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_letter(char c) {
  return is_small(c) || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3 ||
         (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

template <class List>
bool holds(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::string_view word_at(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && is_letter(text[end])) ++end;
  return text.substr(begin, end - begin);
}

/// The end of a syllable like `-moon` at `end`; `end` when there is none.
std::size_t behind_syllable(std::string_view text, std::size_t end) {
  if (end >= text.size() || text[end] != '-') return end;
  const std::string_view syllable = word_at(text, end + 1);
  const bool fits = syllable.size() >= 2 && syllable.size() <= longest_syllable &&
                    std::all_of(syllable.begin(), syllable.end(), is_small) && !holds(attributes, syllable);
  return fits ? end + 1 + syllable.size() : end;
}

std::string_view last_word(std::string_view name) {
  const std::size_t blank = name.find_last_of(" \n");
  return blank == name.npos ? std::string_view() : name.substr(blank + 1);
}

bool is_particle(std::string_view word) {
  std::string small(word);
  for (char& c : small)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return holds(particles, small);
}

/// The end of the name that follows the particles at the end of `name`; `end` when none follows.
std::size_t behind_particles(std::string_view text, std::string_view name, std::size_t end) {
  if (!is_particle(last_word(name))) return end;
  for (std::size_t at = end; at + 1 < text.size() && text[at] == ' ';) {
    const std::string_view word = word_at(text, at + 1);
    if (word.empty()) break;
    at += 1 + word.size();
    if (!is_small(word.front())) return at;
    if (!holds(particles, word)) break;
  }
  return end;
}

}  // namespace

void extend_persons(const Document& document, std::vector<tagging::RawMention>& mentions) {
  std::size_t covered[2] = {0, 0};  // by in_title: where the last name ends
  std::erase_if(mentions, [&](tagging::RawMention& mention) {
    const std::string_view text = mention.in_title ? document.title : document.text;
    std::size_t& end = covered[mention.in_title];
    if (mention.begin < end) return true;
    const std::string_view name = text.substr(mention.begin, mention.end - mention.begin);
    if (mention.type == tagging::MentionType::person && name.find(' ') != name.npos) {
      mention.end = behind_syllable(text, mention.end);
      mention.end = behind_particles(text, name, mention.end);
    }
    end = mention.end;
    return false;
  });
}

}  // namespace broadsheet
