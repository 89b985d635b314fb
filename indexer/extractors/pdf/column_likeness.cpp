#include "indexer/extractors/pdf/column_likeness.h"

#include <algorithm>
#include <cmath>

#include "indexer/extractors/pdf/rows.h"

namespace broadsheet::extraction {
namespace {

// A column of running text has about forty letters a line, three columns on a page about thirty. Columns of a
// list of names or of an index have less, but the columns have one width and there are many lines.
constexpr double fewest_letters = 16;
constexpr double fewest_words = 2.5;
constexpr std::size_t fewest_lines_of_list = 12;

struct ColumnShape {
  std::vector<Box> lines;
  double letters = 0, words = 0;  // per line
  double digits = 0;              // share of the letters
  double width = 0;

  bool is_running_text() const {
    return lines.size() >= 3 && letters >= fewest_letters && words >= fewest_words && digits < 0.4;
  }
  bool is_list() const { return lines.size() >= fewest_lines_of_list && words >= 1.5 && digits < 0.4; }
};

ColumnShape column_shape_of(const std::vector<Segment>& column) {
  ColumnShape shape;
  std::size_t letters = 0, words = 0, digits = 0;
  for (const Row& row : rows(column)) {
    shape.lines.push_back(box_of(row));
    for (const Segment& segment : row)
      for (const Word& word : segment.words) {
        words += std::max<std::size_t>(1, word.text.size() / 8);  // Chinese has no blanks
        letters += word.text.size();
        for (const char c : word.text) digits += c >= '0' && c <= '9';
      }
  }
  Box box = shape.lines.front();
  for (const Box& line : shape.lines) box.extend(line);
  const double lines = static_cast<double>(shape.lines.size());
  shape.letters = static_cast<double>(letters) / lines;
  shape.words = static_cast<double>(words) / lines;
  shape.digits = static_cast<double>(digits) / std::max<double>(static_cast<double>(letters), 1);
  shape.width = box.width();
  return shape;
}

/// The share of lines of `a` that stand exactly beside one of `b`.
double share_of_aligned(const ColumnShape& a, const ColumnShape& b) {
  std::size_t aligned = 0;
  for (const Box& line : a.lines)
    aligned += std::any_of(b.lines.begin(), b.lines.end(), [&](const Box& other) {
      return std::abs(other.centre() - line.centre()) < 0.25 * std::max(line.height(), other.height());
    });
  return static_cast<double>(aligned) / static_cast<double>(a.lines.size());
}

bool have_one_width(const std::vector<ColumnShape>& shapes) {
  const auto [narrow, wide] = std::minmax_element(
      shapes.begin(), shapes.end(), [](const auto& a, const auto& b) { return a.width < b.width; });
  return narrow->width > 0.75 * wide->width;
}

/// A narrow column beside the text, such as notes in the margin: its lines do not follow those of the text.
bool stands_alone(const ColumnShape& shape, const std::vector<ColumnShape>& others) {
  return std::all_of(others.begin(), others.end(), [&](const ColumnShape& other) {
    return &other == &shape || std::max(share_of_aligned(shape, other), share_of_aligned(other, shape)) < 0.6;
  });
}

}  // namespace

bool are_text_columns(const std::vector<std::vector<Segment>>& columns) {
  std::vector<ColumnShape> shapes;
  for (const auto& column : columns) shapes.push_back(column_shape_of(column));
  const auto all = [&](const auto& test) { return std::all_of(shapes.begin(), shapes.end(), test); };
  if (have_one_width(shapes) && all([](const ColumnShape& shape) { return shape.is_list(); })) return true;
  return all(
      [&](const ColumnShape& shape) { return shape.is_running_text() || stands_alone(shape, shapes); });
}

}  // namespace broadsheet::extraction
