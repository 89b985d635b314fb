#include "searcher/vocabulary/sound_key.h"

#include <algorithm>
#include <array>
#include <span>

namespace broadsheet {
namespace {

/// Letters, and the class of their sound: B for p and b, D for t and d, F for f, v and w, K for k, g and kh,
/// S for all that hiss; L, M, N and R for themselves; A for a vowel at the beginning.
struct SoundSpelling {
  std::string_view letters;
  char sound = 0;
};

// By first letter; of one letter, longer ones stand before their beginnings.
constexpr auto spellings = std::to_array<SoundSpelling>({
    {"b", 'B'},   {"chtch", 'S'}, {"ce", 'S'}, {"ch", 'S'}, {"ci", 'S'},      {"ck", 'K'},    {"cy", 'S'},
    {"cz", 'S'},  {"c", 'K'},     {"dj", 'S'}, {"ds", 'S'}, {"dz", 'S'},      {"d", 'D'},     {"f", 'F'},
    {"gn", 'N'},  {"g", 'K'},     {"j", 'S'},  {"k", 'K'},  {"l", 'L'},       {"m", 'M'},     {"n", 'N'},
    {"ph", 'F'},  {"p", 'B'},     {"q", 'K'},  {"r", 'R'},  {"schtsch", 'S'}, {"sjtsj", 'S'}, {"shch", 'S'},
    {"sch", 'S'}, {"sh", 'S'},    {"sj", 'S'}, {"s", 'S'},  {"tch", 'S'},     {"ts", 'S'},    {"tz", 'S'},
    {"t", 'D'},   {"v", 'F'},     {"w", 'F'},  {"x", 'S'},  {"z", 'S'},
});

// C is S or K, H is K or A, J is S, K or A: one language has this sound, one that.
constexpr auto beginnings = std::to_array<SoundSpelling>({
    {"ch", 'C'},
    {"j", 'J'},
    {"h", 'H'},
    {"a", 'A'},
    {"e", 'A'},
    {"i", 'A'},
    {"o", 'A'},
    {"u", 'A'},
    {"y", 'A'},
    {"ps", 'S'},
    {"kn", 'N'},
    {"wr", 'R'},
});

bool is_vowel_letter(char letter) {
  return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

/// How many letters from this one on tell its class.
std::size_t letters_to_decide(char letter) {
  if (letter == 't' || letter == 'd') return 3;
  return std::string_view("cgpjkw").find(letter) != std::string_view::npos ? 2 : 1;
}

const SoundSpelling* matching_row(std::string_view text, std::span<const SoundSpelling> table) {
  const auto row = std::find_if(table.begin(), table.end(),
                                [&](const SoundSpelling& each) { return text.starts_with(each.letters); });
  return row == table.end() ? nullptr : &*row;
}

bool stands_for(char beginning, char sound) {
  switch (beginning) {
    case 'C':
      return sound == 'S' || sound == 'K';
    case 'H':
      return sound == 'K' || sound == 'A';
    case 'J':
      return sound == 'S' || sound == 'K' || sound == 'A';
    default:
      return beginning == sound;
  }
}

bool may_be_alike(char a, char b) {
  if (a == b) return true;
  return std::ranges::any_of(std::string_view("ASK"),
                             [&](char sound) { return stands_for(a, sound) && stands_for(b, sound); });
}

bool is_plain(char letter) {
  return letter >= 'a' && letter <= 'z';
}

/// The rows of `spellings` by their first letter, which they are sorted by.
using RowsByLetter = std::array<std::span<const SoundSpelling>, 26>;

RowsByLetter rows_by_letter() {
  RowsByLetter rows;
  for (std::size_t i = 0; i < spellings.size(); ++i) {
    std::span<const SoundSpelling>& own = rows[static_cast<std::size_t>(spellings[i].letters[0] - 'a')];
    own = own.empty() ? std::span(&spellings[i], 1) : std::span(own.data(), own.size() + 1);
  }
  return rows;
}

/// Reads the classes of a word one by one.
class SoundReader {
 public:
  explicit SoundReader(std::string_view word) : word_(word) {}

  /// Returns false at the end, and at a letter that is not plain.
  bool next() {
    while (at_ < word_.size() && is_plain(word_[at_]))
      if (read_letters()) return true;
    return false;
  }
  char sound() const { return sound_; }
  /// How many bytes of the word tell the class; possibly more than it has.
  std::size_t decided() const { return decided_; }
  bool is_at_end() const { return at_ == word_.size(); }

 private:
  const SoundSpelling* row() const {
    static const RowsByLetter rows = rows_by_letter();
    const std::string_view rest = word_.substr(at_);
    if (at_ == 0)
      if (const SoundSpelling* first = matching_row(rest, beginnings)) return first;
    if (at_ > 0 && rest == "j") return nullptr;  // as in Zelenskij
    return matching_row(rest, rows[static_cast<std::size_t>(rest[0] - 'a')]);
  }

  /// Returns true if they have a class that counts.
  bool read_letters() {
    const SoundSpelling* spelling = row();
    const bool counts = spelling && !(joins_ && sound_ == spelling->sound);
    if (counts) sound_ = spelling->sound, decided_ = at_ + letters_to_decide(word_[at_]);
    if (spelling || word_[at_] != 'h') joins_ = spelling && !is_vowel_letter(spelling->letters.back());
    at_ += spelling ? spelling->letters.size() : 1;
    return counts;
  }

  std::string_view word_;
  std::size_t at_ = 0, decided_ = 0;
  char sound_ = 0;
  bool joins_ = false;  ///< the letters before have a class that is not to be repeated
};

}  // namespace

std::string sound_key(std::string_view word) {
  std::string key;
  SoundReader reader(word);
  while (reader.next()) key += reader.sound();
  return reader.is_at_end() ? key : std::string();
}

bool SoundAlikeWord::sounds_like(std::string_view word) {
  SoundReader reader(word);
  dead_prefix_ = 0;
  std::size_t sounds = 0;
  for (; reader.next(); ++sounds) {
    const bool alike = sounds < wanted_.size() && (sounds == 0 ? may_be_alike(wanted_[0], reader.sound())
                                                               : wanted_[sounds] == reader.sound());
    if (alike) continue;
    if (reader.decided() <= word.size()) dead_prefix_ = reader.decided();
    return false;
  }
  return sounds == wanted_.size() && reader.is_at_end();
}

}  // namespace broadsheet
