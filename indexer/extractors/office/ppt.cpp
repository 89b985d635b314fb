#include "indexer/extractors/office/ppt.h"

#include <map>
#include <set>
#include <vector>

#include "indexer/extraction/text_marks.h"
#include "indexer/extractors/office/ppt_records.h"
#include "indexer/extractors/office/sheet.h"
#include "indexer/extractors/office/text_flow.h"
#include "indexer/extractors/office/utf16.h"

namespace broadsheet::extraction {
namespace {

// Types of records, [MS-PPT] 2.13.24.
constexpr unsigned slide_atom = 0x03EF, slide_persist_atom = 0x03F3, text_header_atom = 0x0F9F,
                   text_chars_atom = 0x0FA0, text_bytes_atom = 0x0FA8, slide_list = 0x0FF0,
                   user_edit_atom = 0x0FF5, persist_directory_atom = 0x1772, main_master = 0x03F8,
                   handout = 0x0FC9, headers_footers = 0x0FD9, environment = 0x03F2;
constexpr unsigned slides_list_instance = 0, notes_list_instance = 2;
constexpr std::uint32_t encrypted_token = 0xF3D1C4DF;
constexpr int max_record_depth = 32;
constexpr int max_edits = 10'000;

bool is_title_kind(std::uint32_t kind) {
  return kind == 0 || kind == 6;  // of TextHeaderAtom
}

std::string text_of_atom(const PptRecord& record) {
  std::string out;
  if (record.type == text_chars_atom) return utf8_from_utf16(record.body);
  std::string wide;
  for (const char c : record.body) (wide += c) += '\0';
  return utf8_from_utf16(wide);
}

// Paragraphs as lines. Fields such as the number of a slide are a single star.
std::string lines_of_atom(const PptRecord& record) {
  TextFlow flow;
  for (const char c : text_of_atom(record)) {
    if (c == '\r')
      flow.end_paragraph(Block::list_item);
    else if (c == '\x0b')
      flow.line_break();
    else if (c == '\t' || static_cast<unsigned char>(c) >= 0x20)
      flow.add(std::string_view(&c, 1));
  }
  flow.end_paragraph(Block::list_item);
  std::string lines = flow.take();
  return lines == "*" ? "" : lines;
}

struct SlideTexts {
  std::string title, text;
};

// Texts of a record and of those inside of it, in their order.
void collect_texts(std::string_view bytes, SlideTexts& texts, int depth = 0) {
  std::uint32_t kind = 4;  // other text
  while (const auto record = take_ppt_record(bytes)) {
    if (record->type == text_header_atom) kind = uint32_at(record->body, 0);
    if (record->type == text_chars_atom || record->type == text_bytes_atom)
      append_paragraph(is_title_kind(kind) && texts.title.empty() ? texts.title : texts.text,
                       lines_of_atom(*record));
    const bool running = record->type == main_master || record->type == handout ||
                         record->type == headers_footers || record->type == environment;
    if (record->is_container && !running && depth < max_record_depth)
      collect_texts(record->body, texts, depth + 1);
  }
}

class PresentationFile {
 public:
  PresentationFile(std::string_view stream, std::uint32_t last_edit) : stream_(stream) {
    read_directory(last_edit);
  }

  // What the outline has of each slide stands behind its record in the list of slides.
  ExtractedDocument read(TimeBudget& budget) {
    std::string_view bytes = record_of(document_).body;
    while (const auto record = take_ppt_record(bytes))
      if (record->type == slide_list && record->instance == slides_list_instance)
        read_slides(record->body);
      else if (record->type == slide_list && record->instance == notes_list_instance)
        read_notes(record->body);
    ExtractedDocument out;
    if (slides_.empty()) {  // damaged, or of a program that writes no directory
      SlideTexts all;
      collect_texts(stream_, all);
      append_paragraph(out.text, all.title);
      append_paragraph(out.text, all.text);
    }
    for (Slide& slide : slides_) {
      add_slide(slide, out.text);
      budget.part_done();
    }
    if (!slides_.empty() && !slides_[0].texts.title.empty())
      out.values.emplace_back("title", slides_[0].texts.title);
    return out;
  }

 private:
  struct Slide {
    std::uint32_t persist = 0;
    SlideTexts texts;
  };

  // Where the newest state of each object is. Later edits come first in the chain.
  void read_directory(std::uint32_t edit) {
    for (int i = 0; i < max_edits && edit != 0; ++i) {
      const PptRecord record = record_at(edit);
      if (record.type != user_edit_atom) return;
      if (i == 0) document_ = uint32_at(record.body, 16);
      const PptRecord directory = record_at(uint32_at(record.body, 12));
      if (directory.type == persist_directory_atom) read_offsets(directory.body);
      const std::uint32_t before = uint32_at(record.body, 8);
      if (before >= edit) return;
      edit = before;
    }
  }

  void read_offsets(std::string_view body) {
    for (std::size_t at = 0; at + 4 <= body.size();) {
      const std::uint32_t head = uint32_at(body, at);
      at += 4;
      for (std::uint32_t i = 0; i < head >> 20 && at + 4 <= body.size(); ++i, at += 4)
        offsets_.try_emplace((head & 0xFFFFF) + i, uint32_at(body, at));
    }
  }

  PptRecord record_at(std::uint32_t offset) const {
    std::string_view bytes = piece_of(stream_, offset, stream_.size());
    return take_ppt_record(bytes).value_or(PptRecord());
  }

  PptRecord record_of(std::uint32_t object) const {
    const auto offset = offsets_.find(object);
    return offset == offsets_.end() ? PptRecord() : record_at(offset->second);
  }

  void read_slides(std::string_view bytes) {
    std::string_view outline;
    const auto finish = [&](std::string_view rest) {
      if (!slides_.empty())
        collect_texts(outline.substr(0, outline.size() - rest.size()), slides_.back().texts);
    };
    for (std::string_view rest = bytes; !rest.empty();) {
      const std::string_view before = rest;
      const auto record = take_ppt_record(rest);
      if (!record) break;
      if (record->type != slide_persist_atom) continue;
      finish(before);
      outline = rest;
      slides_.push_back({uint32_at(record->body, 0), {}});
    }
    finish({});
  }

  void read_notes(std::string_view bytes) {
    while (const auto record = take_ppt_record(bytes))
      if (record->type == slide_persist_atom)
        notes_[uint32_at(record->body, 12)] = uint32_at(record->body, 0);
  }

  void add_slide(Slide& slide, std::string& text) {
    const PptRecord container = read_.insert(slide.persist).second ? record_of(slide.persist) : PptRecord();
    collect_texts(container.body, slide.texts);
    SlideTexts notes;
    if (const auto found = notes_.find(notes_id(container.body));
        found != notes_.end() && read_.insert(found->second).second)
      collect_texts(record_of(found->second).body, notes);
    if (!text.empty()) text += "\n\n";
    text += page_mark;
    std::string texts = slide.texts.title;
    for (const std::string& part : {slide.texts.text, notes.title, notes.text}) append_paragraph(texts, part);
    text += texts;
  }

  static std::uint32_t notes_id(std::string_view slide) {
    while (const auto record = take_ppt_record(slide))
      if (record->type == slide_atom) return uint32_at(record->body, 16);
    return 0;
  }

  std::string_view stream_;
  std::uint32_t document_ = 0;                      // its object
  std::map<std::uint32_t, std::uint32_t> offsets_;  // by object
  std::map<std::uint32_t, std::uint32_t> notes_;    // objects by id
  std::set<std::uint32_t> read_;                    // objects: each is read once
  std::vector<Slide> slides_;
};

}  // namespace

ExtractedDocument extract_powerpoint_document(const CompoundFile& file, TimeBudget& budget) {
  const std::string user = file.stream("Current User").value_or("");
  if (uint32_at(user, 12) == encrypted_token || file.find("EncryptedSummary"))
    throw ExtractionFault("encrypted; save it without a password first");
  const std::string stream = file.stream("PowerPoint Document").value_or("");
  return PresentationFile(stream, uint32_at(user, 16)).read(budget);
}

}  // namespace broadsheet::extraction
