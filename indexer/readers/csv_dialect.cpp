#include "indexer/readers/csv_dialect.h"

#include <algorithm>
#include <optional>

namespace broadsheet::readers {
namespace {

bool ends_field(const CsvDialect& dialect, std::string_view row, std::size_t at) {
  return at >= row.size() || row[at] == dialect.delimiter || row[at] == '\n' || row[at] == '\r';
}

// `at` is behind a quote inside quotes. The quote closes its field if only blanks stand before the field's
// end.
bool closes(const CsvDialect& dialect, std::string_view row, std::size_t at) {
  while (at < row.size() && row[at] == ' ' && dialect.delimiter != ' ') ++at;
  return ends_field(dialect, row, at);
}

// True for a backslash and a quote that belong to the text.
bool is_escaped_quote(const CsvDialect& dialect, std::string_view row, std::size_t at) {
  if (row[at] != '\\' || at + 1 >= row.size() || row[at + 1] != dialect.quote) return false;
  return dialect.backslash_escapes || !ends_field(dialect, row, at + 2);
}

bool is_doubled_quote(const CsvDialect& dialect, std::string_view row, std::size_t at) {
  return row[at] == dialect.quote && at + 1 < row.size() && row[at + 1] == dialect.quote;
}

// True for two characters that stand for the second one.
bool is_pair_in_quotes(const CsvDialect& dialect, std::string_view row, std::size_t at) {
  return is_escaped_quote(dialect, row, at) || is_doubled_quote(dialect, row, at) ||
         (dialect.backslash_escapes && row.substr(at).starts_with("\\\\"));
}

// Reads the quoted field whose quote is at `at`, and moves to its end. nullopt when it never closes; `at` has
// not moved then.
std::optional<std::string> quoted_field(const CsvDialect& dialect, std::string_view row, std::size_t& at) {
  std::string field;
  for (std::size_t i = at + 1; i < row.size(); ++i) {
    const std::size_t plain = i;
    while (i < row.size() && row[i] != dialect.quote && row[i] != '\\') ++i;
    field.append(row.substr(plain, i - plain));
    if (i == row.size()) break;
    if (is_pair_in_quotes(dialect, row, i)) {
      field += row[++i];
    } else if (row[i] == dialect.quote && closes(dialect, row, i + 1)) {
      at = i + 1;
      while (!ends_field(dialect, row, at)) ++at;
      return field;
    } else {
      field += row[i];
    }
  }
  return std::nullopt;
}

std::size_t end_of_unquoted(const CsvDialect& dialect, std::string_view row, std::size_t at) {
  return std::min(row.find(dialect.delimiter, at), row.size());
}

}  // namespace

std::vector<std::string> CsvDialect::fields(std::string_view row, std::size_t expected) const {
  std::vector<std::string> fields;
  std::optional<std::size_t> unclosed;  // number of the field whose quote is never closed
  std::size_t unclosed_at = 0;
  for (std::size_t at = 0;; ++at) {
    std::optional<std::string> quoted;
    if (blanks_after)
      while (at < row.size() && row[at] == ' ') ++at;
    if (!unclosed && at < row.size() && row[at] == quote && quote != '\0') {
      quoted = quoted_field(*this, row, at);
      if (!quoted) unclosed = fields.size(), unclosed_at = at;
    }
    if (quoted) {
      fields.push_back(*std::move(quoted));
    } else {
      const std::size_t end = end_of_unquoted(*this, row, at);
      fields.emplace_back(row.substr(at, end - at));
      at = end;
    }
    if (at >= row.size()) break;
  }
  if (!unclosed) return fields;
  if (fields.size() != expected) {
    fields.resize(*unclosed + 1);
    fields.back() = row.substr(unclosed_at);
  }
  // `"Yes" and no` begins with a quote of its text, `"Yes and no` with one that was to be closed.
  std::string& field = fields[*unclosed];
  if (field.find(quote, 1) == field.npos) field.erase(0, 1);
  return fields;
}

QuoteScan scan_quotes(const CsvDialect& dialect, std::string_view line, bool in_quotes) {
  QuoteScan scan;
  if (dialect.quote == '\0') return scan;
  if (!in_quotes && line.find(dialect.quote) == line.npos) return scan;
  bool at_start = !in_quotes;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (!in_quotes) {
      in_quotes = at_start && line[i] == dialect.quote;
      at_start = line[i] == dialect.delimiter || (at_start && dialect.blanks_after && line[i] == ' ');
    } else if (line[i] != dialect.quote && line[i] != '\\') {
      continue;
    } else if (is_pair_in_quotes(dialect, line, i)) {
      ++i;
    } else if (line[i] == dialect.quote) {
      if (closes(dialect, line, i + 1)) {
        in_quotes = at_start = false;
      } else {
        scan.malformed = true;
        scan.reopened |= i > 0 && line[i - 1] == dialect.delimiter;
      }
    }
  }
  scan.open = in_quotes;
  return scan;
}

}  // namespace broadsheet::readers
