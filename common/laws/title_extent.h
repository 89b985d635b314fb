// Finds where the title of an act begins and ends.
#pragma once

#include <cstddef>

#include "common/laws/token.h"
#include "common/laws/word_set.h"

namespace broadsheet::laws {

/// A title consists of the capitalised words around its head (`Act`), and the small words, hyphens, brackets
/// and lists between them. `Under the Fish, Wildlife and Parks Act` begins at `Fish`.
class TitleExtent {
 public:
  explicit TitleExtent(Vocabulary& vocabulary);

  /// The first token of the title that ends in token `head`, not before token `limit`; `head` when there is
  /// no title.
  std::size_t look_back(const TokenText& text, std::size_t head, std::size_t limit) const;
  /// The end of the title that continues at token `at`: behind its last capitalised word. `at` when there is
  /// none.
  std::size_t look_ahead(const TokenText& text, std::size_t at) const;
  /// True for a word that no title contains, though it may begin with a capital.
  bool is_stop(WordId word) const { return stops_.contains(word); }

 private:
  bool continues_before(const TokenText& text, std::size_t at, std::size_t limit) const;
  std::size_t step_back(const TokenText& text, std::size_t at, std::size_t limit) const;
  std::size_t skip_brackets_back(const TokenText& text, std::size_t close, std::size_t limit) const;
  bool is_joined_by_the(const TokenText& text, std::size_t the, std::size_t limit) const;
  bool can_begin(const TokenText& text, std::size_t at) const;
  std::size_t trim(const TokenText& text, std::size_t first, std::size_t head) const;

  WordSet stops_, joints_, dotted_, possessors_, nouns_before_the_;
};

}  // namespace broadsheet::laws
