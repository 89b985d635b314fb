#include "indexer/extractors/pdf/footnotes.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <string_view>

#include "common/unicode.h"

namespace broadsheet::extraction {
namespace {

constexpr double small_type = 0.93;   // of the body's size
constexpr double foot_of_page = 0.4;  // notes stand below that share of it

/// A number, a letter or a sign, alone, in brackets or before a full stop, as at the beginning of a note.
bool begins_with_note_label(std::string_view text) {
  std::string_view token = text.substr(0, text.find_first_of(" \t"));
  while (!token.empty() && std::string_view("([").find(token.front()) != std::string_view::npos)
    token.remove_prefix(1);
  const std::size_t digits = token.find_first_not_of("0123456789");
  if (digits != 0) {
    const std::string_view rest = token.substr(std::min(digits, token.size()));
    return digits == token.npos ? token.size() <= 4 && !token.empty()
                                : digits <= 3 && rest.size() <= 30 && rest != "%";
  }
  for (const std::string_view sign : {"*", "\u2020", "\u2021", "\u00a7", "\u00b9", "\u00b2", "\u00b3"})
    if (token.starts_with(sign)) return true;
  return token.size() == 2 && token.back() == ')';
}

/// Where the notes at the end of a block begin; its size: it has none.
std::size_t first_note(const TextBlock& block, double body, double page_height) {
  std::size_t first = block.lines.size();
  for (std::size_t i = block.lines.size(); i > 0; --i) {
    const TextLine& line = block.lines[i - 1];
    if (line.size > small_type * body || line.box.top < foot_of_page * page_height) break;
    if (begins_with_note_label(line.text)) first = i - 1;
  }
  return first;
}

/// True when text of the body stands below the notes, so that they are no notes.
bool is_above_body(const Box& notes, const PageText& page, double body) {
  for (const TextBlock& block : page.blocks)
    for (const TextLine& line : block.lines)
      if (line.size > small_type * body && line.box.top > notes.bottom && line.box.left < notes.right &&
          line.box.right > notes.left)
        return true;
  return false;
}

}  // namespace

double body_size(const std::vector<PageText>& pages) {
  std::map<long, std::size_t> letters;  // by tenths of points
  for (const PageText& page : pages)
    for (const TextBlock& block : page.blocks)
      for (const TextLine& line : block.lines) letters[std::lround(line.size * 10)] += line.text.size();
  if (letters.empty()) return 0;
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return static_cast<double>(most->first) / 10;
}

void move_footnotes(PageText& page, double body) {
  std::vector<TextBlock> notes;
  for (TextBlock& block : page.blocks) {
    if (block.table) continue;
    const std::size_t first = first_note(block, body, page.height);
    if (first == block.lines.size() || is_above_body(block.lines[first].box, page, body)) continue;
    const auto begin = block.lines.begin() + static_cast<std::ptrdiff_t>(first);
    TextBlock note;
    note.aside = true;
    note.lines.assign(std::make_move_iterator(begin), std::make_move_iterator(block.lines.end()));
    block.lines.erase(begin, block.lines.end());
    notes.push_back(std::move(note));
  }
  std::erase_if(page.blocks, [](const TextBlock& block) { return block.lines.empty(); });
  page.blocks.insert(page.blocks.end(), std::make_move_iterator(notes.begin()),
                     std::make_move_iterator(notes.end()));
}

}  // namespace broadsheet::extraction
