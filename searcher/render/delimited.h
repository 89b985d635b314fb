// Tables as text: TSV and CSV.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// The syntax of a format.
struct Dialect {
  std::string_view separator;
  std::string_view line_end;
  void (*append_field)(std::string_view field, std::string& out);
};

/// Appends one row.
template <class Cells>
void append_cells(const Dialect& dialect, const Cells& cells, std::string& out) {
  bool first = true;
  for (const auto& cell : cells) {
    if (!first) out += dialect.separator;
    first = false;
    dialect.append_field(cell, out);
  }
  out += dialect.line_end;
}

/// The names of the columns, for hits or for a histogram.
void append_table_header(const Dialect& dialect, const Style& style, std::string& out);
/// One row for each hit or for each period of the histogram. Results must not have both.
void append_table_rows(const Dialect& dialect, const Results& results, const Style& style, std::string& out);

/// One row for each hit. For names of columns, see HitField.
void append_hit_rows(const Dialect& dialect, std::span<const std::string_view> columns,
                     const Results& results, std::string& out);

/// Writes tabs, line ends and backslashes as `\t \n \r \\` and other hidden characters as `\uXXXX`. So a row
/// is always one line with the same number of fields. Invalid UTF-8 becomes U+FFFD.
void append_tsv_field(std::string_view field, std::string& out);

/// Follows RFC 4180. Quotes fields only if needed. Control characters other than line ends become blanks,
/// direction marks are removed, and invalid UTF-8 becomes U+FFFD.
void append_csv_field(std::string_view field, std::string& out);

inline constexpr Dialect tsv_dialect{"\t", "\n", append_tsv_field};
inline constexpr Dialect csv_dialect{",", "\r\n", append_csv_field};

}  // namespace broadsheet::render
