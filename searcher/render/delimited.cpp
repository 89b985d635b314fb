#include "searcher/render/delimited.h"

#include <fmt/format.h>

#include <iterator>

#include "common/unicode.h"
#include "searcher/render/hidden_characters.h"
#include "searcher/render/histogram_table.h"
#include "searcher/render/hit_fields.h"

namespace broadsheet::render {
namespace {

constexpr std::array<std::string_view, 9> usual_columns = {"rank",   "score",    "id",  "title",  "date",
                                                           "source", "language", "url", "snippet"};

void append_tsv_character(std::string_view bytes, char32_t c, std::string& out) {
  if (c == U'\t') {
    out += "\\t";
  } else if (c == U'\n') {
    out += "\\n";
  } else if (c == U'\r') {
    out += "\\r";
  } else if (c == U'\\') {
    out += "\\\\";
  } else if (c == invalid_code_point) {
    out += "\uFFFD";
  } else if (c <= 0xFFFF && (is_control(c) || is_deceptive(c) || is_line_separator(c))) {
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
  } else if (!is_deceptive(c)) {
    out += bytes;
  }
}

void append_csv_character(std::string_view bytes, char32_t c, std::string& out) {
  if (c == U'"') {
    out += "\"\"";
  } else if (c == U'\n' || c == U'\r') {
    out += bytes;
  } else if (c == invalid_code_point) {
    out += "\uFFFD";
  } else if (is_control(c) || is_line_separator(c)) {
    out += ' ';
  } else if (!is_deceptive(c)) {
    out += bytes;
  }
}

template <class AppendCharacter>
void append_characters(std::string_view text, AppendCharacter append, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    append(text.substr(begin, at - begin), c, out);
  }
}

/// Appends one row. `text_of` returns the field for a column.
template <class Columns, class TextOf>
void append_row(const Dialect& dialect, const Columns& columns, TextOf text_of, std::string& out) {
  for (const auto& column : columns) {
    if (&column != &columns.front()) out += dialect.separator;
    dialect.append_field(text_of(column), out);
  }
  out += dialect.line_end;
}

}  // namespace

void append_table_header(const Dialect& dialect, const Style& style, std::string& out) {
  if (style.histogram) {
    append_row(
        dialect, histogram_columns(style), [](const HistogramColumn& column) { return column.name; }, out);
  } else {
    append_row(
        dialect, chosen_fields(style, usual_columns), [](std::string_view name) { return name; }, out);
  }
}

void append_table_rows(const Dialect& dialect, const Results& results, const Style& style, std::string& out) {
  append_hit_rows(dialect, chosen_fields(style, usual_columns), results, out);
  for_each_histogram_row(results, [&](const HistogramRow& row) {
    append_row(
        dialect, histogram_columns(style),
        [&](const HistogramColumn& column) { return column.value(results, row); }, out);
  });
}

void append_hit_rows(const Dialect& dialect, std::span<const std::string_view> columns,
                     const Results& results, std::string& out) {
  for (const Hit& hit : results.hits)
    append_row(
        dialect, columns, [&](std::string_view name) { return field_text(name, results, hit); }, out);
}

void append_tsv_field(std::string_view field, std::string& out) {
  append_characters(field, append_tsv_character, out);
}

void append_csv_field(std::string_view field, std::string& out) {
  const bool quoted = field.find_first_of("\",\r\n") != std::string_view::npos;
  if (quoted) out += '"';
  append_characters(field, append_csv_character, out);
  if (quoted) out += '"';
}

}  // namespace broadsheet::render
