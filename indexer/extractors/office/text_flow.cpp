#include "indexer/extractors/office/text_flow.h"

#include <algorithm>

#include "indexer/extraction/text_marks.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t short_cell_bytes = 200;  // as in indexer/html

// White space as one blank each.
std::string in_one_line(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != '\n' && c != '\t' && c != ' ')
      out += c;
    else if (!out.ends_with(' '))
      out += ' ';
  return out;
}

}  // namespace

void TextFlow::add(std::string_view text) {
  current().line += text.find('\xef') == text.npos ? std::string(text) : without_marks(text);
}

void TextFlow::add_block(Frame& frame, std::string_view block, Block kind) {
  block = readers::trim(block);
  if (block.empty()) return;
  const bool items = frame.last == Block::list_item && kind == Block::list_item;
  if (!frame.glued) frame.text += items ? "\n" : "\n\n";
  frame.text += block;
  frame.last = kind;
  frame.glued = false;
}

void TextFlow::add_asides(Frame& frame) {
  for (const std::string& aside : frame.asides) add_block(frame, aside, Block::paragraph);
  frame.asides.clear();
}

void TextFlow::end_paragraph(Block kind) {
  Frame& frame = current();
  add_block(frame, frame.line, kind);
  frame.line.clear();
  if (!frame.is_cell) add_asides(frame);
}

void TextFlow::begin_table() {
  end_paragraph();
  current().tables.emplace_back();
}

void TextFlow::begin_cell() {
  if (current().tables.empty()) begin_table();
  frames_.emplace_back();
  current().is_cell = true;
}

void TextFlow::end_cell() {
  if (!current().is_cell) return;
  Frame cell = pop();
  Frame& frame = current();
  frame.asides.insert(frame.asides.end(), cell.asides.begin(), cell.asides.end());
  if (cell.text.empty()) return;
  Table& table = frame.tables.back();
  const bool is_short = cell.text.size() < short_cell_bytes;
  if (!table.row.empty()) table.row += is_short && table.last_is_short ? "\t" : "\n\n";
  const bool first_of_row = table.row.empty();
  if (first_of_row && !table.rows.empty()) table.rows += is_short && table.last_is_short ? "\n" : "\n\n";
  table.row += is_short ? in_one_line(cell.text) : cell.text;
  table.last_is_short = is_short;
}

void TextFlow::end_row() {
  if (current().tables.empty()) return;
  Table& table = current().tables.back();
  table.rows += table.row;
  table.row.clear();
}

void TextFlow::end_table() {
  Frame& frame = current();
  if (frame.tables.empty()) return;
  end_row();
  const std::string rows = std::move(frame.tables.back().rows);
  frame.tables.pop_back();
  add_block(frame, rows, Block::paragraph);
  if (!frame.is_cell && frame.tables.empty()) add_asides(frame);
}

void TextFlow::end_aside() {
  while (frames_.size() > 1 && current().is_cell) end_cell();
  if (frames_.size() == 1) return;
  std::string text = pop().text;
  if (!text.empty()) current().asides.push_back(std::move(text));
}

void TextFlow::page() {
  end_paragraph();
  Frame& frame = current();
  if (!frame.text.empty()) frame.text += "\n\n";
  frame.text += page_mark;
  frame.glued = true;
}

// Ends what is open in the innermost frame and removes it.
TextFlow::Frame TextFlow::pop() {
  end_paragraph();
  while (!current().tables.empty()) end_table();
  Frame frame = std::move(frames_.back());
  frames_.pop_back();
  return frame;
}

std::string TextFlow::take() {
  while (frames_.size() > 1) current().is_cell ? end_cell() : end_aside();
  Frame frame = pop();
  add_asides(frame);
  frames_.assign(1, Frame());
  return std::move(frame.text);
}

}  // namespace broadsheet::extraction
