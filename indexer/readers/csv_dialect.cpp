#include "indexer/readers/csv_dialect.h"

#include <algorithm>
#include <tuple>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::string_view delimiters = ",;\t|";

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find('\n'));
}

// Tab-separated files often have no quoting, and a quote is just a quote. They are recognised by lines that
// all have as many tabs as the header.
bool has_a_row_a_line(std::string_view head, char delimiter) {
  const auto columns = [&](std::string_view line) { return std::count(line.begin(), line.end(), delimiter); };
  const auto expected = columns(first_line(head));
  for (std::size_t at = 0, end; (end = head.find('\n', at)) != head.npos; at = end + 1) {
    const std::string_view line = head.substr(at, end - at);
    if (!is_blank(line) && columns(line) != expected) return false;
  }
  return true;
}

}  // namespace

std::vector<std::string> CsvDialect::fields(std::string_view row) const {
  std::vector<std::string> fields(1);
  bool in_quotes = false, at_start = true;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const char c = row[i];
    if (c == '"' && in_quotes && i + 1 < row.size() && row[i + 1] == '"') {
      fields.back() += row[++i];
    } else if (c == '"' && (in_quotes || at_start)) {
      in_quotes = !in_quotes;
      at_start = false;
    } else if (c == delimiter && !in_quotes) {
      fields.emplace_back();
      at_start = true;
    } else {
      fields.back() += c;
      at_start = false;
    }
  }
  return fields;
}

bool CsvDialect::ends_in_quotes(std::string_view line, bool in_quotes) const {
  if (!quotes_span_lines || (!in_quotes && line.find('"') == line.npos)) return false;
  bool at_start = !in_quotes;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"' && in_quotes && i + 1 < line.size() && line[i + 1] == '"')
      ++i;
    else if (line[i] == '"' && (in_quotes || at_start))
      in_quotes = !in_quotes;
    at_start = line[i] == delimiter && !in_quotes;
  }
  return in_quotes;
}

std::size_t count_known(const std::vector<std::string>& header, const FieldMapping& mapping) {
  return static_cast<std::size_t>(std::count_if(header.begin(), header.end(), [&](const std::string& name) {
    return mapping.find(clean_line(name)).has_value();
  }));
}

CsvDialect guess_dialect(std::string_view head, const FieldMapping& mapping) {
  CsvDialect best;
  std::tuple<std::size_t, std::size_t> best_score{0, 1};
  for (char delimiter : delimiters) {
    CsvDialect dialect{delimiter, true};
    const std::vector<std::string> header = dialect.fields(first_line(head));
    const std::tuple score{count_known(header, mapping), header.size()};
    if (score <= best_score) continue;
    best = dialect;
    best_score = score;
  }
  best.quotes_span_lines = best.delimiter != '\t' || !has_a_row_a_line(head, best.delimiter);
  return best;
}

}  // namespace broadsheet::readers
