#pragma once

#include <array>
#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet {

/// One column of the tabular formats.
struct Column {
  std::string_view name;
  std::string (*value)(const Results& results, const Hit& hit);
};

/// In order. The first, query_id, is there only with topics.
std::span<const Column> columns(const Style& style);

/// How rows are written.
struct Dialect {
  std::string_view separator;
  std::string_view line_end;
  void (*append_field)(std::string_view field, std::string& out);
};

/// The names of the columns: of hits, or of a histogram.
void append_table_header(const Dialect& dialect, const Style& style, std::string& out);
/// A row a hit, then a row a period of the histogram. One of them is empty.
void append_table_rows(const Dialect& dialect, const Results& results, const Style& style, std::string& out);

/// A TSV field: tab, line ends and backslash as `\t \n \r \\`, other hidden characters as `\uXXXX`, so that a
/// row is one line and no field splits. What is not UTF-8 becomes U+FFFD.
void append_tsv_field(std::string_view field, std::string& out);

/// A CSV field by RFC 4180, quoted when it has to be. Controls other than line ends become blanks, direction
/// marks vanish, and what is not UTF-8 becomes U+FFFD.
void append_csv_field(std::string_view field, std::string& out);

}  // namespace broadsheet
