#pragma once

#include <cstddef>

#include "common/laws/token.h"
#include "common/laws/word_set.h"

namespace broadsheet::laws {

/// Where a title begins and ends: the capitalised words around its head, and the small words, hyphens,
/// brackets and lists between them. `Under the Fish, Wildlife and Parks Act` begins at `Fish`.
class TitleExtent {
 public:
  explicit TitleExtent(Vocabulary& vocabulary);

  /// The first token of the title that leads to token `head`, at or behind token `limit`; `head` when none
  /// does.
  std::size_t look_back(const TokenText& text, std::size_t head, std::size_t limit) const;
  /// Where the title that goes on at token `at` ends: behind its last capitalised word; `at` when it has
  /// none.
  std::size_t look_ahead(const TokenText& text, std::size_t at) const;
  /// Is it a word that no title holds, though it may begin with a capital?
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
