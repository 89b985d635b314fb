#include "indexer/readers/csv_quoting.h"

#include <algorithm>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

std::string_view cut_line(std::string_view& rest) {
  std::string_view line = rest.substr(0, rest.find('\n'));
  rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// True when every line has as many delimiters as the first one.
bool has_a_row_a_line(std::string_view head, char delimiter) {
  const auto columns = [&](std::string_view line) { return std::count(line.begin(), line.end(), delimiter); };
  const auto expected = columns(cut_line(head));
  while (!head.empty()) {
    const std::string_view line = cut_line(head);
    if (!is_blank(line) && columns(line) != expected) return false;
  }
  return expected > 0;
}

// True when some field begins with a quote that does not end it.
bool has_lone_quotes(std::string_view head, const CsvDialect& dialect) {
  const CsvDialect plain{dialect.delimiter, '\0'};
  while (!head.empty())
    for (const std::string& field : plain.fields(cut_line(head)))
      if (field.starts_with(dialect.quote) && (field.size() == 1 || !field.ends_with(dialect.quote)))
        return true;
  return false;
}

// Tables with tabs or bars often have no quoting, and a quote is just a quote.
bool quotes_mean_nothing(std::string_view head, const CsvDialect& dialect) {
  const bool possible = dialect.delimiter == '\t' || dialect.delimiter == '|';
  return possible && has_a_row_a_line(head, dialect.delimiter) && has_lone_quotes(head, dialect);
}

// `\"` within a field shows that backslashes escape.
bool has_escaped_quotes(std::string_view head, const CsvDialect& dialect) {
  for (std::size_t at = 0; (at = head.find("\\\"", at)) != head.npos; at += 2) {
    const char after = at + 2 < head.size() ? head[at + 2] : '\n';
    const bool mid = after != dialect.delimiter && after != '\n' && after != '\r' && after != '"';
    if (mid && at > 0 && head[at - 1] != '\\' && head[at - 1] != dialect.delimiter) return true;
  }
  return false;
}

bool has_blank_after_each(std::string_view line, char delimiter) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = line.find(delimiter, at)) != line.npos; ++count)
    if (++at == line.size() || line[at] != ' ') return false;
  return count > 0;
}

}  // namespace

void find_quoting(std::string_view head, CsvDialect& dialect) {
  std::string_view rest = head;
  const std::string_view header = cut_line(rest);
  dialect.blanks_after = dialect.delimiter != '\t' && has_blank_after_each(header, dialect.delimiter);
  if (quotes_mean_nothing(head, dialect)) dialect.quote = '\0';
  dialect.backslash_escapes = dialect.quote == '"' && has_escaped_quotes(head, dialect);
}

}  // namespace broadsheet::readers
