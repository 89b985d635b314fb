#include "indexer/readers/csv_rows.h"

#include <algorithm>
#include <iterator>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t first_look_back =
    20;  // lines that a quoted field may have before its rows are looked for

// What the first field of a row looks like: rows of one table agree in it.
enum class FieldLook : std::uint8_t { number, word, text };

FieldLook look_of(std::string_view field) {
  constexpr std::size_t longest_word = 40;
  field = trim(field);
  if (!field.empty() && field.find_first_not_of("0123456789") == field.npos) return FieldLook::number;
  const bool word = !field.empty() && field.size() <= longest_word && field.find(' ') == field.npos;
  return word ? FieldLook::word : FieldLook::text;
}

std::string_view without_mark(std::string_view line) {
  constexpr std::string_view mark = "\xef\xbb\xbf";
  return line.starts_with(mark) ? line.substr(mark.size()) : line;
}

}  // namespace

CsvRows::CsvRows(LineReader lines, RowForm form, std::string where, std::uint64_t max_record_bytes)
    : lines_(std::move(lines)),
      form_(std::move(form)),
      where_(std::move(where) + ":"),
      max_record_bytes_(max_record_bytes) {}

std::optional<CsvRows::Line> CsvRows::next_line() {
  if (!put_back_.empty()) {
    Line line = std::move(put_back_.front());
    put_back_.pop_front();
    return line;
  }
  const auto line = lines_.next();
  if (!line) return std::nullopt;
  return Line{std::string(line->text), line->number, line->too_long};
}

bool CsvRows::is_no_row(const Line& line) const {
  if (line.too_long) return false;
  return is_blank(line.text) || (!form_.header_line.empty() && without_mark(line.text) == form_.header_line);
}

std::optional<std::variant<RawRecord, BadRecord>> CsvRows::next() {
  while (auto line = next_line())
    if (!is_no_row(*line)) return take_row(*std::move(line));
  return std::nullopt;
}

CsvRows::Row CsvRows::take_row(Line first) {
  if (first.too_long) return BadRecord{where(first), too_long(max_record_bytes_)};
  const QuoteScan scan = scan_quotes(form_.dialect, first.text, false);
  if (!scan.open || (scan.malformed && is_whole(first))) {
    std::string place = where(first);
    return RawRecord{std::move(first.text), std::move(place), {}};
  }
  if (first.number < never_closed_before_) return end_at_line(std::move(first), {});
  return take_lines(std::move(first));
}

// Collects the lines of a row until its quotes are closed.
CsvRows::Row CsvRows::take_lines(Line first) {
  const std::string first_field = form_.dialect.fields(first.text, form_.columns).front();
  std::vector<Line> behind;
  std::size_t size = first.text.size(), look_back = first_look_back;
  bool open = true;
  while (open) {
    auto line = next_line();
    if (!line) break;
    const QuoteScan scan = scan_quotes(form_.dialect, line->text, true);
    size += line->text.size() + 1;
    open = scan.open;
    const bool begins_row = scan.reopened && looks_like_row(*line, first_field);
    const bool over = line->too_long || size > max_record_bytes_;
    behind.push_back(*std::move(line));
    if (begins_row) return end_at_line(std::move(first), std::move(behind));
    if (behind.size() == look_back || over) {
      look_back *= 2;
      if (open && are_mostly_rows(behind, first_field))
        return end_at_line(std::move(first), std::move(behind));
    }
    if (over) return open ? skip_long_row(first) : BadRecord{where(first), too_long(max_record_bytes_)};
  }
  if (open) never_closed_before_ = behind.empty() ? first.number + 1 : behind.back().number + 1;
  if (open ? are_mostly_rows(behind, first_field) : took_rows(first, behind, first_field))
    return end_at_line(std::move(first), std::move(behind));
  std::string place = where(first);
  std::string bytes = std::move(first.text);
  for (const Line& line : behind) bytes.append("\n").append(line.text);
  return RawRecord{std::move(bytes), std::move(place), {}};
}

// Goes to the end of a row that is too long.
CsvRows::Row CsvRows::skip_long_row(const Line& first) {
  while (const auto line = next_line())
    if (!scan_quotes(form_.dialect, line->text, true).open) break;
  return BadRecord{where(first), too_long(max_record_bytes_)};
}

// The row is its first line after all. What was read behind it is read again.
CsvRows::Row CsvRows::end_at_line(Line first, std::vector<Line> behind) {
  put_back_.insert(put_back_.begin(), std::make_move_iterator(behind.begin()),
                   std::make_move_iterator(behind.end()));
  std::string place = where(first);
  if (!is_whole(first)) return BadRecord{std::move(place), "a quote is never closed"};
  return RawRecord{std::move(first.text), std::move(place), {}};
}

bool CsvRows::is_whole(const Line& line) const {
  return form_.dialect.fields(line.text, form_.columns).size() == form_.columns;
}

bool CsvRows::looks_like_row(const Line& line, const std::string& first_field) const {
  if (form_.columns < 2 || line.too_long) return false;
  const std::vector<std::string> fields = form_.dialect.fields(line.text, form_.columns);
  return fields.size() == form_.columns && look_of(fields.front()) == look_of(first_field);
}

bool CsvRows::are_mostly_rows(const std::vector<Line>& lines, const std::string& first_field) const {
  std::size_t rows = 0, all = 0;
  for (const Line& line : lines) {
    if (is_blank(line.text)) continue;
    ++all;
    rows += looks_like_row(line, first_field);
  }
  return rows * 3 > all * 2;
}

// True when a quote was closed by that of another row: each line would be a row, and there are several, or
// they have numbers.
bool CsvRows::took_rows(const Line& first, const std::vector<Line>& behind,
                        const std::string& first_field) const {
  const bool enough = behind.size() > 2 || look_of(first_field) == FieldLook::number;
  return enough && is_whole(first) && std::all_of(behind.begin(), behind.end(), [&](const Line& line) {
           return looks_like_row(line, first_field);
         });
}

}  // namespace broadsheet::readers
