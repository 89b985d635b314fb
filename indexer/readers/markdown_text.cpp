#include "indexer/readers/markdown_text.h"

#include <md4c.h>

#include "indexer/html/html_text.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

// Receives the events of md4c.
class TextCollector {
 public:
  MarkdownText take() { return {clean_line(title_), std::string(trim(text_))}; }

  void enter_block(MD_BLOCKTYPE type, const void* detail) {
    switch (type) {
      case MD_BLOCK_H:
        in_title_ = static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level == 1 && title_.empty();
        break;
      case MD_BLOCK_TD:
      case MD_BLOCK_TH:
        if (in_row_) text_ += '\t';
        in_row_ = true;
        return;
      case MD_BLOCK_TR:
        in_row_ = false;
        break;
      case MD_BLOCK_THEAD:
      case MD_BLOCK_TBODY:
        return;
      case MD_BLOCK_HTML:
        html_.clear();
        break;
      default:
        break;
    }
    const bool is_list = type == MD_BLOCK_UL || type == MD_BLOCK_OL;
    const bool goes_on = type == MD_BLOCK_LI || type == MD_BLOCK_TR || (is_list && lists_ > 0);
    begin_block(goes_on ? 1 : 2);
    lists_ += is_list;
  }

  void leave_block(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_H) in_title_ = false;
    lists_ -= type == MD_BLOCK_UL || type == MD_BLOCK_OL;
    if (type != MD_BLOCK_HTML) return;
    text_ += html_text(html_);
  }

  void enter_span(MD_SPANTYPE type) { images_ += type == MD_SPAN_IMG; }
  void leave_span(MD_SPANTYPE type) { images_ -= type == MD_SPAN_IMG; }

  void text(MD_TEXTTYPE type, std::string_view text) {
    if (images_ > 0) return;
    std::string& out = in_title_ ? title_ : text_;
    switch (type) {
      case MD_TEXT_HTML:
        html_ += text;  // a tag inside a line means nothing
        return;
      case MD_TEXT_ENTITY:
        out += entity(text);
        return;
      case MD_TEXT_BR:
      case MD_TEXT_SOFTBR:
        out += '\n';
        return;
      case MD_TEXT_NULLCHAR:
        out += ' ';
        return;
      default:
        out += text;
    }
  }

 private:
  // Makes a blank of all the entities for white space.
  static std::string entity(std::string_view text) {
    std::string character = html_text(text);
    return character.empty() ? " " : character;
  }

  // A list or table has a blank line before it; its items and rows have none.
  void begin_block(std::size_t line_ends) {
    while (text_.ends_with("\n\n\n")) text_.pop_back();
    const std::size_t there = text_.size() - (text_.find_last_not_of('\n') + 1);
    if (there < text_.size() && there < line_ends) text_.append(line_ends - there, '\n');
  }

  std::string title_;
  std::string text_;
  std::string html_;
  int images_ = 0;
  int lists_ = 0;
  bool in_title_ = false;
  bool in_row_ = false;
};

TextCollector& collector(void* self) {
  return *static_cast<TextCollector*>(self);
}

}  // namespace

MarkdownText markdown_text(std::string_view markdown) {
  TextCollector collected;
  MD_PARSER parser{};
  parser.flags = MD_DIALECT_GITHUB;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
    collector(self).enter_block(type, detail);
    return 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
    collector(self).leave_block(type);
    return 0;
  };
  parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
    collector(self).enter_span(type);
    return 0;
  };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
    collector(self).leave_span(type);
    return 0;
  };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
    collector(self).text(type, {text, size});
    return 0;
  };
  md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &collected);
  return collected.take();
}

}  // namespace broadsheet::readers
