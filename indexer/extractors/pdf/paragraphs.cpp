#include "indexer/extractors/pdf/paragraphs.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "common/unicode.h"
#include "indexer/extractors/pdf/hyphens.h"

namespace broadsheet::extraction {
namespace {

// In units of the font size, or times the usual distance of lines.
constexpr double smallest_indent = 0.7;
constexpr double largest_indent = 6;
constexpr double wide_leading = 1.3;
constexpr double size_change = 0.1;

/// Where a line begins and ends in the direction of reading.
double start_of(const TextLine& line) {
  return line.right_to_left ? -line.box.right : line.box.left;
}
double end_of(const TextLine& line) {
  return line.right_to_left ? -line.box.left : line.box.right;
}

double leading_between(const TextLine& above, const TextLine& below) {
  return below.box.bottom - above.box.bottom;
}

struct BlockShape {
  double start = 0, end = 0;  // edges of most lines
  double leading = 0;         // the usual distance of lines
};

double quantile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  const auto at =
      values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

BlockShape shape_of(const TextBlock& block) {
  std::vector<double> starts, ends, leadings;
  for (std::size_t i = 0; i < block.lines.size(); ++i) {
    if (!block.lines[i].has_cells()) {  // a running head or a row may be wider than the text
      starts.push_back(start_of(block.lines[i]));
      ends.push_back(end_of(block.lines[i]));
    }
    if (i > 0) leadings.push_back(leading_between(block.lines[i - 1], block.lines[i]));
  }
  return {quantile(starts, 0.25), quantile(ends, 1), quantile(leadings, 0.35)};
}

bool changes_font(const TextLine& above, const TextLine& line) {
  const double larger = std::max(above.size, line.size);
  return std::abs(above.size - line.size) > size_change * larger || above.bold != line.bold;
}

bool is_centred_below(const TextLine& above, const TextLine& line) {
  return std::abs(above.box.middle() - line.box.middle()) < 0.5 * line.size &&
         std::abs(above.box.left - line.box.left) > line.size;
}

bool ends_sentence(std::string_view text) {
  while (!text.empty() && (text.ends_with(')') || text.ends_with('"') || text.ends_with("\u201d") ||
                           text.ends_with("\u00bb"))) {
    const std::size_t at = begin_of_character(text, text.size());
    text = text.substr(0, at);
  }
  for (const std::string_view end :
       {".", "!", "?", ":", ";", "\u3002", "\uff01", "\uff1f", "\u061f", "\u06d4"})
    if (text.ends_with(end)) return true;
  return false;
}

/// The first word of `line` would have fitted above: whoever wrote it began a new line.
bool had_room_above(const TextLine& above, const TextLine& line, const BlockShape& shape) {
  return shape.end - end_of(above) > line.first_word + 0.8 * line.size;
}

bool is_indented(const TextLine& above, const TextLine& line, const TextLine* below) {
  const double indent = start_of(line) - start_of(above);
  if (indent < smallest_indent * line.size || indent > largest_indent * line.size) return false;
  return below == nullptr || start_of(line) - start_of(*below) > smallest_indent * line.size ||
         ends_sentence(above.text);
}

/// "(a)", "12.", "IV.", a bullet or a dash before a blank.
bool begins_with_label(std::string_view text) {
  const std::string_view token = text.substr(0, text.find_first_of(" \t"));
  if (token.size() == text.size() || token.size() > 6) return false;
  for (const std::string_view bullet : {"-", "*", "\u2013", "\u2014", "\u2022", "\u25aa", "\u25cf", "\u25a0",
                                        "\u2043", "o", "\u00b7", "\u2713", "\u27a2", "\u203a"})
    if (token == bullet) return true;
  if (token.size() < 2) return false;
  const char last = token.back();
  if (last != '.' && last != ')') return false;
  const std::string_view core =
      token.substr(token.front() == '(' ? 1 : 0, token.size() - (token.front() == '(' ? 2 : 1));
  const bool digits = core.find_first_not_of("0123456789.") == core.npos;
  const bool roman = core.find_first_not_of("ivxIVX") == core.npos;
  return !core.empty() && (digits || roman || core.size() == 1);
}

bool begins_paragraph(const BlockShape& shape, const TextLine& above, const TextLine& line,
                      const TextLine* below) {
  if (ends_in_hyphen(above.text)) return false;
  if (line.has_cells() || above.has_cells()) return true;
  if (changes_font(above, line)) return true;
  if (leading_between(above, line) > wide_leading * std::max(shape.leading, line.size)) return true;
  if (is_centred_below(above, line)) return false;
  return had_room_above(above, line, shape) || is_indented(above, line, below) ||
         begins_with_label(line.text);
}

bool begins_with_small_letter(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && is_small_letter(next_code_point(text, at));
}

}  // namespace

std::vector<bool> paragraph_starts(const TextBlock& block) {
  std::vector<bool> starts(block.lines.size(), true);
  const BlockShape shape = shape_of(block);
  for (std::size_t i = 1; i < block.lines.size(); ++i) {
    const TextLine* below = i + 1 < block.lines.size() ? &block.lines[i + 1] : nullptr;
    starts[i] = begins_paragraph(shape, block.lines[i - 1], block.lines[i], below);
  }
  return starts;
}

bool goes_on(const TextLine& last, const TextLine& next) {
  if (last.has_cells() || next.has_cells() || changes_font(last, next)) return false;
  if (ends_in_hyphen(last.text)) return true;
  return !ends_sentence(last.text) && begins_with_small_letter(next.text);
}

}  // namespace broadsheet::extraction
