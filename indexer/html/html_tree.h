// A parsed HTML page.
#pragma once

#include <gumbo.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::readers {

/// Names of tags and attributes are compared in this form.
std::string lower_ascii(std::string_view text);

/// An element or a piece of text.
struct HtmlNode {
  const GumboElement* element = nullptr;  ///< null: text
  std::string_view text;                  ///< only for text
  GumboTag tag = GUMBO_TAG_UNKNOWN;       ///< only for an element
  std::uint32_t parent = 0;               ///< the root is its own parent
  std::uint32_t end = 0;                  ///< the node and everything below it are [its index, end)
};

/// The nodes of a page in document order, so that nothing needs recursion. Comments are omitted. Node 0 is
/// the html element.
class HtmlTree {
 public:
  /// `html` is UTF-8 and must outlive the tree.
  explicit HtmlTree(std::string_view html);

  const std::vector<HtmlNode>& nodes() const { return nodes_; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()); }
  const HtmlNode& operator[](std::uint32_t index) const { return nodes_[index]; }

  /// Empty when the node is text or lacks the attribute.
  std::string_view attribute(std::uint32_t node, const char* name) const;
  bool has_attribute(std::uint32_t node, const char* name) const;
  /// All text below a node, as one line.
  std::string line_of(std::uint32_t node) const;

 private:
  struct Destroy {
    void operator()(GumboOutput* output) const;
  };
  std::unique_ptr<GumboOutput, Destroy> output_;
  std::vector<HtmlNode> nodes_;
};

/// False for pages that take HTML parsers quadratic time: thousands of nested elements or repeated
/// attributes. No real page is like this.
bool is_parsable_html(std::string_view html);

/// The text of an unparsable page: without tags, scripts and comments. Character references stay.
std::string text_between_tags(std::string_view html);

}  // namespace broadsheet::readers
