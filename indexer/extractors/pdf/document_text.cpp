#include "indexer/extractors/pdf/document_text.h"

#include <algorithm>
#include <utility>

#include "indexer/extraction/text_marks.h"
#include "indexer/extractors/pdf/hyphens.h"
#include "indexer/extractors/pdf/paragraphs.h"

namespace broadsheet::extraction {
namespace {

class ParagraphWriter {
 public:
  explicit ParagraphWriter(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  void begin_page() { marks_ += page_mark; }

  void add(const TextBlock& block) {
    const std::vector<bool> starts = paragraph_starts(block);
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      const TextLine& line = block.lines[i];
      if (i == 0 ? goes_on_with(block) : !starts[i])
        go_on(line);
      else
        begin(line, i > 0 && is_row(block, i) && is_row(block, i - 1) ? "\n" : "\n\n");
    }
    last_ = block.lines.empty() || block.aside ? nullptr : &block.lines.back();
  }

  std::string take() && {
    finish();
    return std::move(out_ += marks_);
  }

 private:
  static bool is_row(const TextBlock& block, std::size_t i) {
    return block.lines[i].has_cells() || block.table;
  }

  bool goes_on_with(const TextBlock& block) const {
    return last_ != nullptr && !block.table && !block.aside && goes_on(*last_, block.lines.front());
  }

  void go_on(const TextLine& line) {
    append_line(paragraph_, line.text, vocabulary_);
    paragraph_.insert(paragraph_.size() - line.text.size(), std::exchange(marks_, {}));
  }

  void begin(const TextLine& line, std::string_view separator) {
    finish();
    if (!out_.empty()) out_ += separator;
    out_ += std::exchange(marks_, {});
    paragraph_ = line.text;
  }

  void finish() {
    out_ += without_soft_hyphens(paragraph_);
    paragraph_.clear();
  }

  const Vocabulary& vocabulary_;
  std::string out_, paragraph_, marks_;
  const TextLine* last_ = nullptr;  // of the block before, if a paragraph may go on behind it
};

Vocabulary vocabulary_of(const std::vector<PageText>& pages) {
  Vocabulary vocabulary;
  bool cut = false;  // the first word of the next line may be a part of one
  for (const PageText& page : pages)
    for (const TextBlock& block : page.blocks)
      for (const TextLine& line : block.lines) {
        const std::string_view text = line.text;
        vocabulary.add_line(cut ? text.substr(std::min(text.find_first_of(" \t"), text.size())) : text);
        cut = ends_in_hyphen(text);
      }
  return vocabulary;
}

}  // namespace

std::string document_text(const std::vector<PageText>& pages) {
  const Vocabulary vocabulary = vocabulary_of(pages);
  ParagraphWriter writer(vocabulary);
  for (const PageText& page : pages) {
    writer.begin_page();
    for (const TextBlock& block : page.blocks) writer.add(block);
  }
  return std::move(writer).take();
}

}  // namespace broadsheet::extraction
