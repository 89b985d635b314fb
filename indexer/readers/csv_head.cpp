#include "indexer/readers/csv_head.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "common/date.h"
#include "indexer/input/clean_text.h"
#include "indexer/readers/csv_quoting.h"

namespace broadsheet::readers {
namespace {

// Commas are last, because texts have them: of two that cut equally well, the other one is meant.
constexpr std::string_view delimiters = "\t;|,^~\x01\x1f";
constexpr std::size_t max_rows = 60, max_preamble = 30, max_lines_of_row = 40;

struct HeadRow {
  std::size_t line;  // physical lines before it
  std::vector<std::string> fields;
};

std::string_view take_line(std::string_view& rest) {
  std::string_view line = rest.substr(0, rest.find('\n'));
  rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// The rows at the beginning, without blank ones. A row whose quotes stay open is its first line.
std::vector<HeadRow> rows_of(std::string_view head, const CsvDialect& dialect, std::size_t line) {
  std::vector<HeadRow> rows;
  while (!head.empty() && rows.size() < max_rows) {
    const std::size_t begin = line;
    std::string_view rest = head;
    std::string row(take_line(rest));
    ++line;
    if (scan_quotes(dialect, row, false).open) {
      std::string longer = row;
      std::string_view after = rest;
      bool open = true;
      std::size_t lines = 0;
      while (open && !after.empty() && lines < max_lines_of_row) {
        const std::string_view next = take_line(after);
        longer.append("\n").append(next);
        open = scan_quotes(dialect, next, true).open;
        ++lines;
      }
      if (!open) row = longer, rest = after, line += lines;
    }
    head = rest;
    if (!is_blank(row)) rows.push_back({begin, dialect.fields(row)});
  }
  return rows;
}

// The number of fields that most rows have; the larger one of two.
std::size_t usual_size(const std::vector<HeadRow>& rows) {
  std::map<std::size_t, int> times;
  for (const HeadRow& row : rows) ++times[row.fields.size()];
  std::size_t usual = 1;
  int most = 0;
  for (const auto& [size, count] : times)
    if (count >= most) usual = size, most = count;
  return usual;
}

std::size_t count_filled(const HeadRow& row) {
  return static_cast<std::size_t>(std::count_if(row.fields.begin(), row.fields.end(),
                                                [](const std::string& cell) { return !is_blank(cell); }));
}

// The first row with the usual number of fields, most of them filled; a row with known names goes before.
std::size_t header_row(const std::vector<HeadRow>& rows, std::size_t usual, const FieldMapping& mapping) {
  const std::size_t end = std::min(rows.size(), max_preamble);
  std::size_t first = end;
  for (std::size_t i = 0; i < end; ++i) {
    const HeadRow& row = rows[i];
    const std::size_t known = count_known(row.fields, mapping);
    const std::size_t filled = count_filled(row);
    if (i == 0 && known > 0 && (filled > 1 || usual == 1)) return 0;
    if (known > 0 && known * 2 >= filled && row.fields.size() + 1 >= usual) return i;
    const bool whole = row.fields.size() + 1 >= usual && (usual == 1 || filled * 2 > usual);
    if (whole && first == end) first = i;
  }
  return first == end ? 0 : first;
}

bool is_number(std::string_view cell) {
  return !cell.empty() && cell.find_first_not_of("0123456789") == cell.npos;
}

bool is_sentence(std::string_view cell) {
  constexpr std::size_t prose_bytes = 60, prose_blanks = 7;
  return cell.size() > prose_bytes &&
         static_cast<std::size_t>(std::count(cell.begin(), cell.end(), ' ')) >= prose_blanks;
}

// True for what stands in rows and not in headers.
bool is_data(std::string_view cell) {
  cell = trim(cell);
  if (is_sentence(cell) || cell.starts_with("http://") || cell.starts_with("https://")) return true;
  const bool has_day = cell.size() >= 8 && cell.size() < 30 &&
                       cell.find_first_of("0123456789") != cell.npos &&
                       cell.find_first_of("-/.") != cell.npos;
  return has_day && !is_number(cell) && cell.front() >= '0' && cell.front() <= '9' &&
         parse_date(cell).has_value();
}

bool begins_with_data(const std::vector<HeadRow>& rows, std::size_t at, const FieldMapping& mapping) {
  const HeadRow& row = rows[at];
  if (count_known(row.fields, mapping) > 0) return false;
  if (std::any_of(row.fields.begin(), row.fields.end(), is_data)) return true;
  // A first column of numbers, from the first row on.
  return row.fields.size() > 1 && at + 1 < rows.size() && is_number(trim(row.fields[0])) &&
         is_number(trim(rows[at + 1].fields[0]));
}

bool are_names(const std::vector<std::string>& fields, const std::vector<std::string>& columns) {
  return std::equal(
      fields.begin(), fields.end(), columns.begin(), columns.end(),
      [](const std::string& field, const std::string& name) { return clean_line(field) == name; });
}

struct HeadReading {
  CsvHead head;
  std::tuple<std::size_t, double> score{0, -1};
};

// How evenly rows have `size` fields, from row `at` on; more for more columns.
double evenness(const std::vector<HeadRow>& rows, std::size_t at, std::size_t size) {
  const auto even =
      std::count_if(rows.begin() + static_cast<std::ptrdiff_t>(at), rows.end(), [&](const HeadRow& row) {
        return row.fields.size() == size || (row.fields.size() == size + 1 && is_blank(row.fields.back()));
      });
  const double share = static_cast<double>(even) / static_cast<double>(rows.size() - at);
  return share * share * static_cast<double>(size - 1) + share / 1000;
}

HeadReading read_as(std::string_view head, const CsvDialect& dialect, std::size_t lines_before,
                    const FieldMapping& mapping, const std::vector<std::string>& columns) {
  HeadReading reading{{dialect, lines_before}};
  const std::vector<HeadRow> rows = rows_of(head, dialect, lines_before);
  if (rows.empty()) return reading;
  const std::size_t usual = usual_size(rows);
  const std::size_t at = header_row(rows, usual, mapping);
  const bool has_header =
      columns.empty() ? !begins_with_data(rows, at, mapping) : are_names(rows[at].fields, columns);
  const std::size_t size = has_header ? rows[at].fields.size() : usual;
  const std::size_t wanted = size == columns.size() && size > 1 ? size : 0;
  reading.score = {std::max(count_known(rows[at].fields, mapping), wanted), evenness(rows, at, size)};
  reading.head.lines_before = rows[at].line;
  reading.head.columns = std::max(usual, rows[at].fields.size());
  reading.head.has_header = has_header;
  return reading;
}

// The delimiter that a line such as `sep=;` tells; '\0' when there is none.
char told_delimiter(std::string_view line) {
  if (line.size() > 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
  const bool tells =
      line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP=") || line.starts_with("Sep="));
  return tells ? line.back() : '\0';
}

}  // namespace

std::size_t count_known(const std::vector<std::string>& header, const FieldMapping& mapping) {
  return static_cast<std::size_t>(std::count_if(header.begin(), header.end(), [&](const std::string& name) {
    return mapping.find(clean_line(name)).has_value();
  }));
}

CsvHead read_csv_head(std::string_view head, const FieldMapping& mapping,
                      const std::vector<std::string>& columns) {
  std::string_view rest = head;
  const std::string_view first = take_line(rest);
  const char told = told_delimiter(first);
  const std::size_t lines_before = told != '\0' ? 1 : 0;
  if (told == '\0') rest = head;
  const char quote = trim(rest).starts_with('\'') ? '\'' : '"';
  HeadReading best;
  for (const char delimiter : told != '\0' ? std::string_view(&told, 1) : delimiters) {
    HeadReading reading = read_as(rest, {delimiter, quote}, lines_before, mapping, columns);
    if (reading.score > best.score) best = std::move(reading);
  }
  std::string_view table = head;
  for (std::size_t i = 0; i < best.head.lines_before; ++i) take_line(table);
  find_quoting(table, best.head.dialect);
  return best.head;
}

}  // namespace broadsheet::readers
