// What the names of an element - its classes, its id - say about its place in a page.
#pragma once

#include <string_view>
#include <unordered_map>

#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// How much a list of names suggests a menu, notice, list of links, share bar, byline, caption or the like: 0
/// to 4, or less than 0 for names of running text and of notes. In English compounds the last word counts, so
/// `price-comments` are comments, but `comment-on-costs` and `share-prices` say nothing.
int name_evidence(std::string_view names);

/// The evidence of elements, with a memory, because pages repeat their classes.
class NameEvidence {
 public:
  explicit NameEvidence(const HtmlTree& tree) : tree_(tree) {}
  int of(std::uint32_t node);

 private:
  int known(std::string_view names);

  const HtmlTree& tree_;
  std::unordered_map<std::string_view, int> known_;
};

}  // namespace broadsheet::readers
