#include "indexer/extractors/office/doc_text.h"

#include <algorithm>

#include "indexer/extractors/office/little_endian.h"
#include "indexer/extractors/office/utf16.h"
#include "indexer/input/code_page.h"

namespace broadsheet::extraction {
namespace {

// Offsets in the file information block, [MS-DOC] 2.5.1.
constexpr std::size_t version_at = 2, text_begin_at = 0x18, old_lengths_at = 0x34, lengths_at = 0x4C,
                      runs_at = 0xFA, pieces_at = 0x1A2;
constexpr int first_version_with_pieces = 0xC1;  // Word 97
constexpr std::size_t page_bytes = 512;
constexpr std::size_t max_pieces = 1'000'000;
constexpr std::uint16_t deleted_property = 0x0800;  // sprmCFRMarkDel

// The bytes of the operand of a property, [MS-DOC] 2.2.5.1.
std::size_t operand_bytes(std::uint16_t property, std::string_view operand) {
  constexpr std::size_t by_kind[] = {1, 1, 2, 4, 2, 2, 0, 3};
  const int kind = property >> 13;
  return kind == 6 ? 1 + little_endian(operand, 0, 1) : by_kind[kind];
}

bool marks_deletion(std::string_view properties) {
  while (properties.size() >= 3) {
    const std::uint16_t property = uint16_at(properties, 0);
    properties.remove_prefix(2);
    if (property == deleted_property) return properties[0] == '\1';
    properties.remove_prefix(std::min(operand_bytes(property, properties), properties.size()));
  }
  return false;
}

// The list of pieces in a Clx ([MS-DOC] 2.9.38), behind changes of formatting.
std::string_view piece_list(std::string_view clx) {
  while (!clx.empty() && clx[0] == '\1')
    clx.remove_prefix(std::min<std::size_t>(3 + uint16_at(clx, 1), clx.size()));
  return clx.starts_with('\2') ? piece_of(clx, 5, uint32_at(clx, 1)) : std::string_view();
}

}  // namespace

DocText::DocText(std::string_view document, std::string_view table)
    : document_(document), old_(uint16_at(document, version_at) < first_version_with_pieces) {
  if (old_) {
    pieces_.push_back({0, document.size(), uint32_at(document, text_begin_at), 1});
    return;
  }
  read_pieces(table);
  read_deletions(table);
}

void DocText::read_pieces(std::string_view table) {
  const std::string_view list =
      piece_list(piece_of(table, uint32_at(document_, pieces_at), uint32_at(document_, pieces_at + 4)));
  if (list.size() < 16) return;
  const std::size_t count = std::min((list.size() - 4) / 12, max_pieces);
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t place = uint32_at(list, (count + 1) * 4 + i * 8 + 2);
    const std::uint64_t offset = place & 0x3FFFFFFF;
    const bool bytes = (place & 0x40000000) != 0;
    pieces_.push_back(
        {uint32_at(list, i * 4), uint32_at(list, i * 4 + 4), bytes ? offset / 2 : offset, bytes ? 1 : 2});
  }
}

// Properties of characters are in pages of 512 bytes, [MS-DOC] 2.9.33.
void DocText::read_deletions(std::string_view table) {
  const std::string_view list =
      piece_of(table, uint32_at(document_, runs_at), uint32_at(document_, runs_at + 4));
  if (list.size() < 12) return;
  const std::size_t pages = std::min((list.size() - 4) / 8, document_.size() / page_bytes);
  for (std::size_t i = 0; i < pages; ++i) {
    const std::uint64_t page = uint32_at(list, (pages + 1) * 4 + i * 4) & 0x3FFFFF;
    read_deletions_of_page(piece_of(document_, page * page_bytes, page_bytes));
  }
  std::sort(deleted_.begin(), deleted_.end());
}

void DocText::read_deletions_of_page(std::string_view page) {
  if (page.size() < page_bytes) return;
  const auto runs = static_cast<std::size_t>(little_endian(page, page_bytes - 1, 1));
  for (std::size_t i = 0; i < runs; ++i) {
    const std::size_t at = little_endian(page, (runs + 1) * 4 + i, 1) * 2;
    if (at == 0 || !marks_deletion(piece_of(page, at + 1, little_endian(page, at, 1)))) continue;
    deleted_.emplace_back(uint32_at(page, i * 4), uint32_at(page, i * 4 + 4));
  }
}

DocStories DocText::stories() const {
  const std::size_t lengths = old_ ? old_lengths_at : lengths_at;
  std::uint64_t at = 0;
  const auto next = [&](int index) {
    const std::uint64_t begin = at;
    at += uint32_at(document_, lengths + 4 * static_cast<std::size_t>(index));
    return DocStory{begin, at};
  };
  DocStories stories;
  stories.main = next(0);
  stories.footnotes = next(1);
  next(2);  // running heads
  next(3);  // macros
  stories.comments = next(4);
  stories.endnotes = next(5);
  stories.text_boxes = next(6);
  return stories;
}

std::string DocText::text(const DocStory& story) const {
  std::string out;
  std::uint64_t room = document_.size();  // pieces that overlap repeat no more than this
  for (const Piece& piece : pieces_) {
    const std::uint64_t begin = std::max(piece.begin, story.begin), end = std::min(piece.end, story.end);
    if (begin >= end) continue;
    const auto width = static_cast<std::uint64_t>(piece.character_bytes);
    const std::uint64_t bytes = std::min((end - begin) * width, room);
    room -= bytes;
    out += without_deletions(piece, piece.offset + (begin - piece.begin) * width, bytes);
  }
  return out;
}

std::string DocText::without_deletions(const Piece& piece, std::uint64_t offset, std::uint64_t bytes) const {
  const std::uint64_t end = std::min<std::uint64_t>(offset + bytes, document_.size());
  std::string kept;
  const auto first = std::lower_bound(deleted_.begin(), deleted_.end(), std::pair(offset, offset),
                                      [](const auto& run, const auto& at) { return run.second <= at.first; });
  for (auto run = first; run != deleted_.end() && run->first < end && offset < end; ++run) {
    if (run->first > offset) kept += piece_of(document_, offset, run->first - offset);
    offset = std::max(offset, run->second);
  }
  if (offset < end) kept += piece_of(document_, offset, end - offset);
  if (piece.character_bytes == 2) return utf8_from_utf16(kept);
  return readers::utf8_from(kept, "windows-1252").value_or("");
}

}  // namespace broadsheet::extraction
