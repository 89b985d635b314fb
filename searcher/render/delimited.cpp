#include "searcher/render/delimited.h"

#include <fmt/format.h>

#include <iterator>

#include "common/unicode.h"
#include "searcher/render/hidden_characters.h"
#include "searcher/render/histogram_table.h"

namespace broadsheet {
namespace {

std::string all_snippets(const Results&, const Hit& hit) {
  std::string text;
  for (const HighlightedText& snippet : hit.snippets) text += (text.empty() ? "" : " … ") + snippet.text;
  return text;
}

constexpr std::array all_columns = {
    Column{"query_id", [](const Results& results, const Hit&) { return results.query_id; }},
    Column{"rank", [](const Results&, const Hit& hit) { return std::to_string(hit.rank); }},
    Column{"score", [](const Results&, const Hit& hit) { return fmt::format("{:.4f}", hit.score); }},
    Column{"id", [](const Results&, const Hit& hit) { return hit.id; }},
    Column{"title", [](const Results&, const Hit& hit) { return hit.title.text; }},
    Column{"date",
           [](const Results&, const Hit& hit) { return hit.date ? iso_date(*hit.date) : std::string(); }},
    Column{"source", [](const Results&, const Hit& hit) { return hit.source; }},
    Column{"language", [](const Results&, const Hit& hit) { return hit.language; }},
    Column{"url", [](const Results&, const Hit& hit) { return hit.url; }},
    Column{"snippet", all_snippets},
};

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

/// One row; `text_of` gives the field of a column.
template <class Columns, class TextOf>
void append_row(const Dialect& dialect, const Columns& columns, TextOf text_of, std::string& out) {
  for (const auto& column : columns) {
    if (&column != &columns.front()) out += dialect.separator;
    dialect.append_field(text_of(column), out);
  }
  out += dialect.line_end;
}

}  // namespace

std::span<const Column> columns(const Style& style) {
  return std::span<const Column>(all_columns).subspan(style.topics ? 0 : 1);
}

void append_table_header(const Dialect& dialect, const Style& style, std::string& out) {
  const auto name_of = [](const auto& column) { return column.name; };
  if (style.histogram)
    append_row(dialect, histogram_columns(style), name_of, out);
  else
    append_row(dialect, columns(style), name_of, out);
}

void append_table_rows(const Dialect& dialect, const Results& results, const Style& style, std::string& out) {
  for (const Hit& hit : results.hits)
    append_row(
        dialect, columns(style), [&](const Column& column) { return column.value(results, hit); }, out);
  for_each_histogram_row(results, [&](const HistogramRow& row) {
    append_row(
        dialect, histogram_columns(style),
        [&](const HistogramColumn& column) { return column.value(results, row); }, out);
  });
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

}  // namespace broadsheet
