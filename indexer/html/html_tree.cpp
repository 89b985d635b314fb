#include "indexer/html/html_tree.h"

#include <algorithm>
#include <unordered_map>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t max_depth = 2500;
constexpr std::size_t max_attributes = 1000;

// Elements that need no end tag: they have none, or the next one of their kind ends them.
constexpr std::string_view self_ending =
    " doctype area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody "
    "thead tfoot "
    "option optgroup colgroup rp rt ";
// Elements that parsers reopen in every following block if they were not closed.
constexpr std::string_view reopened = " a b big code em font i nobr s small strike strong tt u ";
constexpr std::size_t max_reopened = 3'000'000;
// Elements in whose text a `<` is an ordinary character.
constexpr std::string_view raw_text = " script style textarea title xmp ";

bool is_in_list(std::string_view list, std::string_view name) {
  return list.find(" " + std::string(name) + " ") != list.npos;
}

bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

// Finds tags without understanding the page.
class TagScan {
 public:
  explicit TagScan(std::string_view html) : html_(html) {}

  struct Tag {
    std::size_t begin = 0;
    std::size_t end = 0;  // behind the tag, for a script behind its text
    std::string name;     // lower case; empty for a comment
    bool closing = false;
    std::size_t attributes = 0;  // an upper bound: words outside quotes
  };

  bool next(Tag& tag) {
    for (; (at_ = html_.find('<', at_)) != html_.npos; ++at_) {
      tag = {at_, at_, {}, html_.substr(at_, 2) == "</", 0};
      if (html_.substr(at_, 4) == "<!--")
        skip_comment();
      else if (!skip_tag(tag))
        continue;
      tag.end = at_;
      return true;
    }
    return false;
  }

 private:
  void skip_comment() {
    const std::size_t end = html_.find("-->", at_ + 4);
    at_ = end == html_.npos ? html_.size() : end + 3;
  }

  // Returns false when a `<` begins no tag.
  bool skip_tag(Tag& tag) {
    const std::size_t name = at_ + (tag.closing || html_.substr(at_, 2) == "<!" ? 2 : 1);
    std::size_t end = name;
    while (end < html_.size() && is_name(html_[end])) ++end;
    if (end == name) return false;
    tag.name = lower_ascii(html_.substr(name, end - name));
    at_ = end;
    skip_attributes(tag);
    at_ = std::min(at_ + 1, html_.size());
    if (!tag.closing && is_in_list(raw_text, tag.name)) skip_raw_text(tag.name);
    return true;
  }

  void skip_attributes(Tag& tag) {
    char quote = '\0';
    for (; at_ < html_.size() && (quote || html_[at_] != '>'); ++at_) {
      const char c = html_[at_];
      if (quote)
        quote = c == quote ? '\0' : quote;
      else if (c == '"' || c == '\'')
        quote = html_[at_ - 1] == '=' || html_[at_ - 1] == ' ' ? c : '\0';
      else if (c == ' ' || c == '\n' || c == '\t' || c == '/')
        ++tag.attributes;
    }
  }

  void skip_raw_text(const std::string& name) {
    for (at_ = html_.find("</", at_); at_ != html_.npos; at_ = html_.find("</", at_ + 2))
      if (lower_ascii(html_.substr(at_ + 2, name.size())) == name) return;
    at_ = html_.size();
  }

  std::string_view html_;
  std::size_t at_ = 0;
};

bool is_element(const GumboNode* node) {
  return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool is_text(const GumboNode* node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA ||
         node->type == GUMBO_NODE_WHITESPACE;
}

}  // namespace

std::string lower_ascii(std::string_view text) {
  std::string lowered(text);
  for (char& c : lowered)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 'a' - 'A');
  return lowered;
}

bool is_parsable_html(std::string_view html) {
  std::unordered_map<std::string, std::size_t> open;
  std::size_t depth = 0, reopenable = 0, reopenings = 0;
  TagScan scan(html);
  for (TagScan::Tag tag; scan.next(tag);) {
    if (tag.attributes > max_attributes || (reopenings += reopenable) > max_reopened) return false;
    if (tag.name.empty() || is_in_list(self_ending, tag.name)) continue;
    std::size_t& count = open[tag.name];
    if (tag.closing && count == 0) continue;
    const std::size_t step = tag.closing ? std::size_t(-1) : 1;
    count += step;
    depth += step;
    if (is_in_list(reopened, tag.name)) reopenable += step;
    if (depth > max_depth) return false;
  }
  return true;
}

std::string text_between_tags(std::string_view html) {
  std::string text;
  std::size_t done = 0;
  TagScan scan(html);
  for (TagScan::Tag tag; scan.next(tag); done = tag.end)
    text.append(html.substr(done, tag.begin - done)) += '\n';
  return text.append(html.substr(std::min(done, html.size())));
}

void HtmlTree::Destroy::operator()(GumboOutput* output) const {
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}

HtmlTree::HtmlTree(std::string_view html) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  output_.reset(gumbo_parse_with_options(&options, html.data(), html.size()));
  struct Open {
    const GumboNode* node;
    std::uint32_t index;
    unsigned next_child;
  };
  std::vector<Open> path;
  const auto add = [&](const GumboNode* node) {
    const auto index = static_cast<std::uint32_t>(nodes_.size());
    const std::uint32_t parent = path.empty() ? 0 : path.back().index;
    if (is_text(node)) nodes_.push_back({nullptr, node->v.text.text, GUMBO_TAG_UNKNOWN, parent, index + 1});
    if (!is_element(node)) return;
    nodes_.push_back({&node->v.element, {}, node->v.element.tag, parent, index + 1});
    path.push_back({node, index, 0});
  };
  add(output_->root);
  while (!path.empty()) {
    const GumboVector& children = path.back().node->v.element.children;
    if (path.back().next_child < children.length) {
      add(static_cast<const GumboNode*>(children.data[path.back().next_child++]));
    } else {
      nodes_[path.back().index].end = size();
      path.pop_back();
    }
  }
}

std::string_view HtmlTree::attribute(std::uint32_t node, const char* name) const {
  const GumboElement* element = nodes_[node].element;
  const GumboAttribute* attribute = element ? gumbo_get_attribute(&element->attributes, name) : nullptr;
  return attribute ? attribute->value : std::string_view();
}

bool HtmlTree::has_attribute(std::uint32_t node, const char* name) const {
  const GumboElement* element = nodes_[node].element;
  return element && gumbo_get_attribute(&element->attributes, name);
}

std::string HtmlTree::line_of(std::uint32_t node) const {
  std::string text;
  for (std::uint32_t i = node; i < nodes_[node].end; ++i) {
    text += nodes_[i].text;
    if (nodes_[i].tag == GUMBO_TAG_BR) text += ' ';
  }
  return clean_line(text);
}

}  // namespace broadsheet::readers
