// Finds known names in a text by its capitalised words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/names/text_words.h"
#include "common/names/word_trie.h"
#include "indexer/entities/resolution/mention_text.h"

namespace broadsheet::resolution {

/// A phrase of a trie, found in a text.
struct FoundName {
  NameSpan span;
  std::uint32_t value = 0;  ///< the trie's value for it
  bool one_word = false;
  bool all_capitals = false;  ///< only for one word
  /// Next to it is another capitalised word that is not an article or preposition.
  bool capital_before = false;
  bool capital_after = false;
  bool shouted_neighbour = false;  ///< a word of four or more letters next to it is in capitals
  bool after_title = false;        ///< behind a title such as `President`
};

/// The capitalised words of a text, where names can begin. Read once, searched several times.
class TextNames {
 public:
  void read(std::string_view text);
  /// Appends the phrases of `trie` to `out`: the longest one at each place, without overlaps, in order.
  void find(const names::WordTrie& trie, std::vector<FoundName>& out) const;

 private:
  struct Capital {
    names::TextWord word;
    std::size_t next = 0;  ///< where the text continues behind its possessive
  };
  bool match(const names::WordTrie& trie, const Capital& first, FoundName& found) const;
  void look_around(std::size_t first, FoundName& found) const;
  void look_before(std::size_t first, FoundName& found) const;
  void look_behind(std::size_t first, FoundName& found) const;
  bool is_part_of_address(NameSpan span) const;

  std::string_view text_;
  std::vector<Capital> capitals_;
};

}  // namespace broadsheet::resolution
