#include "indexer/extractors/pdf/running_heads.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "common/unicode.h"
#include "indexer/extractors/pdf/segments.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t rows_at_edge = 3;
constexpr double edge_of_page = 0.2;  // of its height
constexpr double same_height = 6;     // points

/// A cell of a line at the top or bottom of a page. Its numbers stand apart from its words.
struct EdgeCell {
  std::size_t page;
  double centre;
  std::vector<long> numbers;
  TextLine* line;
  std::string cell;
};

using CellsByWords = std::map<std::string, std::vector<EdgeCell>>;

int roman_digit(char c) {
  switch (c) {
    case 'i':
      return 1;
    case 'v':
      return 5;
    case 'x':
      return 10;
    case 'l':
      return 50;
    case 'c':
      return 100;
    default:
      return 0;
  }
}

/// 0 when `word` is no Roman number in small letters up to 399.
long roman_number(std::string_view word) {
  long sum = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const int digit = roman_digit(word[i]);
    const int next = i + 1 < word.size() ? roman_digit(word[i + 1]) : 0;
    if (digit == 0) return 0;
    sum += digit < next ? -digit : digit;
  }
  return sum;
}

/// Case and blanks do not matter, and `#` stands for a number.
std::string words_of(std::string_view cell, std::vector<long>& numbers) {
  std::string words;
  const std::string folded = fold_keyword(cell);
  for (std::size_t at = 0; at < folded.size();) {
    if (folded[at] < '0' || folded[at] > '9') {
      words += folded[at++];
      continue;
    }
    long number = 0;
    for (; at < folded.size() && folded[at] >= '0' && folded[at] <= '9'; ++at)
      number = (number * 10 + (folded[at] - '0')) % 1'000'000'000;
    numbers.push_back(number);
    words += '#';
  }
  const std::size_t begin = words.find_first_not_of(" -"), end = words.find_last_not_of(" -");
  if (begin == words.npos) return words;
  const long roman = roman_number(std::string_view(words).substr(begin, end - begin + 1));
  if (roman == 0) return words;
  numbers.push_back(roman);
  return "#roman";
}

std::vector<TextLine*> lines_from_top(PageText& page) {
  std::vector<TextLine*> lines;
  for (TextBlock& block : page.blocks)
    for (TextLine& line : block.lines) lines.push_back(&line);
  std::stable_sort(lines.begin(), lines.end(),
                   [](const TextLine* a, const TextLine* b) { return a->box.centre() < b->box.centre(); });
  return lines;
}

/// The lines of the first rows; `order` is from the edge of the page inwards.
template <typename Iterator>
std::vector<TextLine*> edge_lines(Iterator begin, Iterator end) {
  std::vector<TextLine*> out;
  std::size_t row_count = 0;
  for (Iterator at = begin; at != end; ++at) {
    if (out.empty() || !on_one_line(out.back()->box, (*at)->box)) ++row_count;
    if (row_count > rows_at_edge) break;
    out.push_back(*at);
  }
  return out;
}

void collect_cell(std::size_t page, TextLine& line, std::string text, CellsByWords& cells) {
  EdgeCell cell{page, line.box.centre(), {}, &line, std::move(text)};
  const std::string words = words_of(cell.cell, cell.numbers);
  if (!words.empty() && words.size() <= 300) cells[words].push_back(std::move(cell));
}

/// The whole line, and its cells if it has several: a head may change while the number beside it counts.
void collect_line(std::size_t page, TextLine& line, CellsByWords& cells) {
  collect_cell(page, line, line.text, cells);
  if (!line.has_cells()) return;
  for (std::size_t at = 0; at <= line.text.size();) {
    const std::size_t end = std::min(line.text.find('\t', at), line.text.size());
    collect_cell(page, line, line.text.substr(at, end - at), cells);
    at = end + 1;
  }
}

void collect_page(std::size_t number, PageText& page, CellsByWords& top, CellsByWords& bottom) {
  const std::vector<TextLine*> lines = lines_from_top(page);
  for (TextLine* line : edge_lines(lines.begin(), lines.end()))
    if (line->box.centre() < edge_of_page * page.height) collect_line(number, *line, top);
  for (TextLine* line : edge_lines(lines.rbegin(), lines.rend()))
    if (line->box.centre() > (1 - edge_of_page) * page.height) collect_line(number, *line, bottom);
}

template <typename Value>
std::pair<Value, std::size_t> most_frequent(const std::vector<Value>& values) {
  std::map<Value, std::size_t> counts;
  for (const Value& value : values) counts[value] += 1;
  const auto most = std::max_element(counts.begin(), counts.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return *most;
}

/// How one number of a repeated cell behaves: it stays, or it counts with the pages.
struct NumberPattern {
  bool counts = false;
  long value = 0;  // itself, or its distance from the number of the page

  bool fits(const EdgeCell& cell, std::size_t at) const {
    return cell.numbers[at] - (counts ? static_cast<long>(cell.page) : 0) == value;
  }
};

NumberPattern pattern_of(const std::vector<EdgeCell>& cells, std::size_t at) {
  std::vector<long> values, distances;
  for (const EdgeCell& cell : cells) {
    values.push_back(cell.numbers[at]);
    distances.push_back(cell.numbers[at] - static_cast<long>(cell.page));
  }
  const auto [value, same] = most_frequent(values);
  const auto [distance, counting] = most_frequent(distances);
  return counting > same ? NumberPattern{true, distance} : NumberPattern{false, value};
}

/// The cells that stand at one height, with numbers of one pattern.
std::vector<EdgeCell> repeated(const std::vector<EdgeCell>& cells) {
  std::vector<long> heights;
  for (const EdgeCell& cell : cells) heights.push_back(std::lround(cell.centre / same_height));
  const double height = static_cast<double>(most_frequent(heights).first) * same_height;
  std::vector<EdgeCell> level;
  for (const EdgeCell& cell : cells)
    if (std::abs(cell.centre - height) <= same_height) level.push_back(cell);
  bool counts = false;
  for (std::size_t at = 0; at < cells.front().numbers.size(); ++at) {
    const NumberPattern pattern = pattern_of(level, at);
    counts = counts || pattern.counts;
    std::erase_if(level, [&](const EdgeCell& cell) { return !pattern.fits(cell, at); });
  }
  return level.size() >= (counts ? 2u : 3u) ? level : std::vector<EdgeCell>();
}

void remove_cell(TextLine& line, const std::string& cell) {
  const std::size_t at = line.text.find(cell);
  if (at == line.text.npos) return;
  line.text.erase(at, cell.size());
  const std::size_t begin = line.text.find_first_not_of('\t');
  line.text =
      begin == line.text.npos ? "" : line.text.substr(begin, line.text.find_last_not_of('\t') - begin + 1);
}

std::vector<EdgeCell> all_repeated(const CellsByWords& cells) {
  std::vector<EdgeCell> out;
  for (const auto& [words, places] : cells)
    if (places.size() > 1)
      for (EdgeCell& place : repeated(places)) out.push_back(std::move(place));
  return out;
}

std::size_t bytes_of(const std::vector<PageText>& pages) {
  std::size_t bytes = 0;
  for (const PageText& page : pages)
    for (const TextBlock& block : page.blocks)
      for (const TextLine& line : block.lines) bytes += line.text.size();
  return bytes;
}

/// Pages that are alike for the most part, such as slides and forms, have no running heads. Whole lines go
/// before their cells.
void remove_unless_most(std::vector<EdgeCell> cells, std::size_t document_bytes) {
  std::size_t bytes = 0;
  for (const EdgeCell& cell : cells) bytes += cell.cell.size();
  if (2 * bytes > document_bytes) return;
  std::stable_sort(cells.begin(), cells.end(),
                   [](const EdgeCell& a, const EdgeCell& b) { return a.cell.size() > b.cell.size(); });
  for (const EdgeCell& cell : cells) remove_cell(*cell.line, cell.cell);
}

}  // namespace

void remove_running_heads(std::vector<PageText>& pages) {
  if (pages.size() < 3) return;
  CellsByWords top, bottom;
  for (std::size_t i = 0; i < pages.size(); ++i) collect_page(i, pages[i], top, bottom);
  const std::size_t bytes = bytes_of(pages);
  remove_unless_most(all_repeated(top), bytes);
  remove_unless_most(all_repeated(bottom), bytes);
  for (PageText& page : pages) {
    for (TextBlock& block : page.blocks)
      std::erase_if(block.lines, [](const TextLine& line) { return readers::is_blank(line.text); });
    std::erase_if(page.blocks, [](const TextBlock& block) { return block.lines.empty(); });
  }
}

}  // namespace broadsheet::extraction
