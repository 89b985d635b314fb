#pragma once

#include <gumbo.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::readers {

/// One element or piece of text of a page.
struct HtmlNode {
  const GumboElement* element = nullptr;  ///< null: text
  std::string_view text;                  ///< of a text
  GumboTag tag = GUMBO_TAG_UNKNOWN;       ///< of an element
  std::uint32_t parent = 0;               ///< the root is its own parent
  std::uint32_t end = 0;                  ///< the node and all below it are [its own index, end)
};

/// A page as a flat list of nodes in document order, so that nothing has to walk it by recursion. Comments
/// are left out. Node 0 is the html element.
class HtmlTree {
 public:
  /// `html` is UTF-8 and outlives the tree.
  explicit HtmlTree(std::string_view html);

  const std::vector<HtmlNode>& nodes() const { return nodes_; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()); }
  const HtmlNode& operator[](std::uint32_t index) const { return nodes_[index]; }

  /// Empty when the node is text or has no such attribute.
  std::string_view attribute(std::uint32_t node, const char* name) const;
  bool has_attribute(std::uint32_t node, const char* name) const;
  /// All text below a node as one line.
  std::string line_of(std::uint32_t node) const;

 private:
  struct Destroy {
    void operator()(GumboOutput* output) const;
  };
  std::unique_ptr<GumboOutput, Destroy> output_;
  std::vector<HtmlNode> nodes_;
};

/// False for pages that HTML parsers need a quadratic time for: elements nested, or attributes repeated, by
/// the thousand. No page for readers is like that.
bool is_parsable_html(std::string_view html);

/// What is left of such a page without its tags, scripts and comments; character references stay.
std::string text_between_tags(std::string_view html);

}  // namespace broadsheet::readers
