#include "indexer/extractors/office/doc.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "indexer/extraction/extraction_task.h"
#include "indexer/extractors/office/doc_text.h"
#include "indexer/extractors/office/little_endian.h"
#include "indexer/extractors/office/sheet.h"
#include "indexer/extractors/office/text_flow.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t flags_at = 0x0A;
constexpr unsigned encrypted_flag = 0x0100, second_table_flag = 0x0200;

// Turns Word's control characters into paragraphs, rows and results of fields ([MS-DOC] 2.4.1).
class DocParagraphs {
 public:
  std::string read(const std::string& text) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const char c = text[at];
      if (static_cast<unsigned char>(c) >= 0x20) continue;
      add(std::string_view(text).substr(begin, at - begin));
      begin = at + 1;
      read_control(c);
    }
    add(std::string_view(text).substr(begin));
    if (row_begun_ && !line_.empty()) end_cell();
    row_begun_ = false;
    end_paragraph();
    return flow_.take();
  }

 private:
  void read_control(char c) {
    switch (c) {
      case 0x07:
        return end_cell();
      case 0x0C:
      case 0x0D:
        return end_paragraph();
      case 0x09:
        return add("\t");
      case 0x0B:
        return add("\n");
      case 0x13:
        return fields_.push_back(true);
      case 0x14:
        if (!fields_.empty()) fields_.back() = false;
        return;
      case 0x15:
        if (!fields_.empty()) fields_.pop_back();
        return;
      case 0x1E:
        return add("\u2011");
      default:
        return;
    }
  }

  void add(std::string_view text) {
    for (const bool in_code : fields_)
      if (in_code) return;
    line_ += text;
  }

  // The mark of a cell without text is that of the end of a row.
  void end_cell() {
    if (!row_begun_ && line_.empty()) return;
    if (!table_open_) flow_.begin_table();
    table_open_ = true;
    if (row_begun_ && line_.empty()) {
      flow_.end_row();
      row_begun_ = false;
      return;
    }
    flow_.begin_cell();
    flow_.add(std::exchange(line_, {}));
    flow_.end_cell();
    row_begun_ = true;
  }

  // In a row, the paragraph is one of several of a cell.
  void end_paragraph() {
    std::fill(fields_.begin(), fields_.end(), false);  // no code is as long
    if (row_begun_) return void(line_ += line_.empty() ? "" : "\n");
    if (table_open_) flow_.end_table();
    table_open_ = false;
    flow_.add(std::exchange(line_, {}));
    flow_.end_paragraph();
  }

  TextFlow flow_;
  std::string line_;
  std::vector<bool> fields_;  // open ones; true: in the code
  bool table_open_ = false, row_begun_ = false;
};

}  // namespace

ExtractedDocument extract_word_document(const CompoundFile& file) {
  const std::string document = file.stream("WordDocument").value_or("");
  const unsigned flags = uint16_at(document, flags_at);
  if ((flags & encrypted_flag) != 0) throw ExtractionFault("encrypted; save it without a password first");
  const std::string table = file.stream((flags & second_table_flag) != 0 ? "1Table" : "0Table").value_or("");
  const DocText text(document, table);
  const DocStories stories = text.stories();
  ExtractedDocument out;
  for (const DocStory& story :
       {stories.main, stories.footnotes, stories.endnotes, stories.text_boxes, stories.comments})
    append_paragraph(out.text, DocParagraphs().read(text.text(story)));
  if (out.text.empty() && stories.main.end > 1) out.warnings.push_back("damaged: no text can be read");
  return out;
}

}  // namespace broadsheet::extraction
