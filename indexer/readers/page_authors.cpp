#include "indexer/readers/page_authors.h"

#include <algorithm>

#include "indexer/readers/author_names.h"
#include "indexer/readers/date_elements.h"

namespace broadsheet::readers {
namespace {

using Names = std::vector<std::string>;

constexpr std::size_t max_byline_bytes = 200;

// Names of meta elements, best first.
constexpr std::string_view author_metas[] = {"author",         "article:author",  "citation_author",
                                             "dc.creator",     "dcterms.creator", "byl",
                                             "parsely-author", "sailthru.author"};

void add_new(Names& names, Names more) {
  for (std::string& name : more)
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

// Authors that are marked as such stand together. Those further on are of other articles, or of comments.
Names marked_authors(const HtmlTree& tree) {
  Names names;
  std::uint32_t group = 0;  // the element in which they stand
  for (std::uint32_t i = 0; i < tree.size(); ++i) {
    if (!tree[i].element || tree[i].element->attributes.length == 0 || tree[i].tag == GUMBO_TAG_META)
      continue;
    const std::string_view classes = tree.attribute(i, "class");
    const bool marked = tree.attribute(i, "rel") == "author" || tree.attribute(i, "itemprop") == "author";
    if (!marked && !has_class_word(classes, "byline") && !has_class_word(classes, "author")) continue;
    const std::uint32_t parent = tree[i].parent;
    const bool beside = marked && (group == parent || group == tree[parent].parent);
    if (has_class_word(classes, "comment") || (!names.empty() && !beside)) continue;
    const std::string line = tree.line_of(i);
    if (line.size() > max_byline_bytes) continue;
    add_new(names, author_names(line));
    group = tree[parent].parent;
  }
  return names;
}

}  // namespace

Names page_authors(const HtmlTree& tree, const std::vector<std::pair<std::string, std::string>>& metas,
                   const Names& json_ld) {
  Names names;
  for (std::string_view wanted : author_metas) {
    for (const auto& [name, content] : metas)
      if (name == wanted) add_new(names, author_names(content));
    if (!names.empty()) return names;
  }
  for (const std::string& stated : json_ld) add_new(names, author_names(stated));
  return names.empty() ? marked_authors(tree) : names;
}

}  // namespace broadsheet::readers
