#include "indexer/records/block_text.h"

#include <simdjson.h>

#include <algorithm>

#include "indexer/html/embedded_html.h"
#include "indexer/html/html_text.h"
#include "indexer/input/clean_text.h"
#include "indexer/records/prose.h"

namespace broadsheet::readers {
namespace {

namespace dom = simdjson::dom;

// Strings under these keys are words of the text; under other keys only if they are prose.
constexpr std::string_view word_keys =
    " text content value html insert plain_text plaintext rendered body paragraph p heading header h1 h2 h3 "
    "title caption "
    "quote items markdown code cells summary intro lead bodytext bodyhtml main raw processed en fr de es it "
    "pt nl ";
// Arrays whose elements are pieces of one paragraph.
constexpr std::string_view inline_keys = " children spans runs ops rich_text leaves inlines ";
constexpr int deepest_block = 64;

bool is_listed(std::string_view list, std::string_view key) {
  return !key.empty() && list.find(' ' + std::string(key) + ' ') != list.npos;
}

std::string_view type_of(dom::object object) {
  for (const char* name : {"type", "nodeType", "_type", "object"}) {
    std::string_view type;
    if (object[name].get(type) == simdjson::SUCCESS) return type;
  }
  return {};
}

class BlockWalk {
 public:
  std::string text() && { return std::move(text_); }

  // `inside`: within a paragraph, so that words join what is there.
  void visit(dom::element value, std::string_view key, bool inside = false, int depth = 0) {
    if (depth > deepest_block) return;
    std::string_view words;
    dom::array array;
    dom::object object;
    if (value.get(words) == simdjson::SUCCESS) {
      if (is_listed(word_keys, key) || is_prose(words)) add(words, inside);
    } else if (value.get(array) == simdjson::SUCCESS) {
      for (const dom::element item : array) visit_item(item, key, inside, depth);
      if (!inside) end_block();
    } else if (value.get(object) == simdjson::SUCCESS) {
      for (const auto entry : object) visit(entry.value, entry.key, inside, depth + 1);
    }
  }

 private:
  void visit_item(dom::element item, std::string_view key, bool inside, int depth) {
    const bool piece = inside || (is_listed(inline_keys, key) ? !has_blocks(item) : is_text_node(item, key));
    if (!piece) end_block();
    if (item.is_number()) add(simdjson::minify(item), piece);
    visit(item, item.is_string() ? "text" : key, piece, depth + 1);
  }

  // ProseMirror and Contentful keep pieces in `content`, as they keep blocks.
  static bool is_text_node(dom::element item, std::string_view key) {
    dom::object object;
    if (key != "content" || item.get(object) != simdjson::SUCCESS) return false;
    const std::string_view type = type_of(object);
    return type == "text" || type == "hyperlink" || type == "hardBreak" || type == "mention";
  }

  // In Slate, paragraphs are `children` of others.
  static bool has_blocks(dom::element item) {
    dom::array inner;
    return item["children"].get(inner) == simdjson::SUCCESS &&
           type_of(item.get<dom::object>().value()) != "link";
  }

  void add(std::string_view words, bool inside) {
    const bool is_html = is_piece_of_html(words) || words.find("</") != words.npos;
    block_ += is_html ? html_text(words) : std::string(words);
    if (!inside) end_block();
  }

  void end_block() {
    if (!is_blank(block_)) text_.append(text_.empty() ? "" : "\n\n").append(trim(block_));
    block_.clear();
  }

  std::string text_;
  std::string block_;  // the paragraph that has begun
};

}  // namespace

std::string block_text(std::string_view json) {
  thread_local dom::parser parser;
  dom::element root;
  if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS) return {};
  BlockWalk walk;
  walk.visit(root, "text");
  return std::move(walk).text();
}

bool looks_like_blocks(std::string_view value) {
  value = trim(value);
  if (value.starts_with('[')) value = trim(value.substr(1));
  return value.starts_with("{\"") || value.starts_with("{ \"");
}

}  // namespace broadsheet::readers
