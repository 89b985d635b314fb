// The pieces that our own light stemmers are made of: endings by table, vowels that come and go.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace broadsheet {

/// An ending as written, and what stands in its place afterwards; mostly nothing.
struct EndingRow {
  std::string_view written;
  std::string_view instead;
};

/// A table of endings, read from a text while compiling: `a owi ii:i` takes off `a` and `owi`, and makes `i`
/// of `ii`. Longer endings come first.
class Endings {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): tables read better as plain texts
  consteval Endings(const char* text) {
    std::string_view rest = text;
    while (!rest.empty()) {
      const std::string_view row = rest.substr(0, rest.find(' '));
      const std::size_t colon = std::min(row.find(':'), row.size());
      rows_.at(size_++) = {row.substr(0, colon), row.substr(std::min(colon + 1, row.size()))};
      rest.remove_prefix(std::min(row.size() + 1, rest.size()));
    }
    std::sort(rows_.begin(), rows_.begin() + size_, [](const EndingRow& a, const EndingRow& b) {
      return a.written.size() != b.written.size() ? a.written.size() > b.written.size()
                                                  : a.written < b.written;
    });
  }

  std::span<const EndingRow> rows() const { return {rows_.data(), size_}; }

 private:
  std::array<EndingRow, 128> rows_{};
  std::size_t size_ = 0;
};

/// What must be left of a word when an ending is taken off, so that short words stay whole.
struct ShortestStem {
  std::size_t letters = 0;
  std::string_view vowels = {};    ///< one of these letters is left; empty: any stem will do
  std::string_view syllabic = {};  ///< consonants that do for a vowel when a letter follows: r in `trh`
};

/// Replaces the longest ending of the table that `word` has and that leaves enough. Returns false when there
/// is none.
bool replace_ending(std::string& word, const Endings& endings, const ShortestStem& shortest);

/// Replaces every `from` by `to`.
void replace_letters(std::string& word, std::string_view from, std::string_view to);

/// The byte at which the last of the vowels begins, a text of letters; npos when there is none.
std::size_t last_vowel(std::string_view word, std::string_view vowels);

/// Takes out a vowel that stands only where the word has no ending: `rynek`, `rynku`. The last letter of the
/// stem must be one of `consonants`, with `vowel`, a consonant and any other vowel before it. Returns false
/// when nothing was taken out.
bool drop_fleeting_vowel(std::string& stem, std::string_view vowel, std::string_view consonants,
                         std::string_view vowels);

}  // namespace broadsheet
