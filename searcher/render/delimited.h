#pragma once

#include <span>
#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// How rows are written.
struct Dialect {
  std::string_view separator;
  std::string_view line_end;
  void (*append_field)(std::string_view field, std::string& out);
};

/// One row.
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

/// The names of the columns: of hits, or of a histogram.
void append_table_header(const Dialect& dialect, const Style& style, std::string& out);
/// A row a hit, then a row a period of the histogram. One of them is empty.
void append_table_rows(const Dialect& dialect, const Results& results, const Style& style, std::string& out);

/// A row a hit with these columns; see HitField.
void append_hit_rows(const Dialect& dialect, std::span<const std::string_view> columns,
                     const Results& results, std::string& out);

/// A TSV field: tab, line ends and backslash as `\t \n \r \\`, other hidden characters as `\uXXXX`, so that a
/// row is one line and no field splits. What is not UTF-8 becomes U+FFFD.
void append_tsv_field(std::string_view field, std::string& out);

/// A CSV field by RFC 4180, quoted when it has to be. Controls other than line ends become blanks, direction
/// marks vanish, and what is not UTF-8 becomes U+FFFD.
void append_csv_field(std::string_view field, std::string& out);

inline constexpr Dialect tsv_dialect{"\t", "\n", append_tsv_field};
inline constexpr Dialect csv_dialect{",", "\r\n", append_csv_field};

}  // namespace broadsheet::render
