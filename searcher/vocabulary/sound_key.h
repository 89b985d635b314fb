// What a word sounds like, roughly: its consonants, in a few classes. Names that several languages write
// differently sound alike.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet {

/// The classes of a word's sounds, a letter each. The idea of Soundex (Russell 1918), with classes wide
/// enough for transliterations: Khrushchev, Chruschtschow and Jruschov agree. Vowels count only at the
/// beginning. A class is not repeated without a vowel in between. `word` is folded; empty if it has other
/// letters than a to z.
std::string sound_key(std::string_view word);

/// Compares many words with one. Words in byte order share what is known of their common beginnings.
class SoundAlikeWord {
 public:
  /// `word` is folded like the words to compare with.
  explicit SoundAlikeWord(std::string_view word) : wanted_(sound_key(word)) {}

  std::size_t sounds() const { return wanted_.size(); }
  /// Beginnings with several sounds, such as ch, are like each of them.
  bool sounds_like(std::string_view word);
  /// After sounds_like(): the length in bytes of the beginning that no word of this sound has; 0 when there
  /// is none.
  std::size_t dead_prefix() const { return dead_prefix_; }

 private:
  std::string wanted_;
  std::size_t dead_prefix_ = 0;
};

}  // namespace broadsheet
