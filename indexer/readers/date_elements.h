// Elements of a page that state a date: `<time>`, `itemprop=datePublished`, `class="article-date"`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

struct DateElement {
  std::string written;   ///< its attribute, or its text as one line; parse_date() reads it
  bool changed = false;  ///< marked or introduced as the date of a change
};

/// The likeliest first: near the title, then in its article, then elsewhere. Leaves out what belongs to
/// sidebars, menus, footers, comments and lists of other articles.
std::vector<DateElement> date_elements(const HtmlTree& tree);

/// True when a list of classes contains the word: `author`, `byline__name`, `article-date`.
bool has_class_word(std::string_view classes, std::string_view word);

}  // namespace broadsheet::readers
