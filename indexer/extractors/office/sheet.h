// A sheet of a spreadsheet: its cells as texts, and what a document has of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/extraction/extracted_document.h"
#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

/// Rows and cells at their places; empty ones between them are kept, those at the ends are not. Bounded: what
/// is put outside of the bounds is only counted.
class Sheet {
 public:
  explicit Sheet(std::string name) : name_(std::move(name)) {}

  /// `row` and `column` count from 0. Empty texts and errors such as `#REF!` are ignored.
  void put(std::size_t row, std::size_t column, std::string text);

  const std::string& name() const { return name_; }
  const std::vector<std::vector<std::string>>& rows() const { return rows_; }
  std::size_t left_out() const { return left_out_; }

 private:
  std::string name_;
  std::vector<std::vector<std::string>> rows_;
  std::size_t places_ = 0;  // of rows and cells, also empty ones
  std::size_t bytes_ = 0;
  std::size_t left_out_ = 0;
};

/// The name, then a line a row with tabs between its cells; empty cells are left out.
std::string sheet_text(const Sheet& sheet);

/// True when the first row that is not empty names each column of the rows below it.
bool has_header(const Sheet& sheet);

/// RFC 4180, without empty rows.
std::string sheet_csv(const Sheet& sheet);

/// Adds the sheet to the document: as a text, or with `sheet_rows` and a header as an embedded CSV file.
void add_sheet(ExtractedDocument& document, const Sheet& sheet, const ExtractionOptions& options);

/// Adds a paragraph behind the text.
void append_paragraph(std::string& text, std::string_view paragraph);

}  // namespace broadsheet::extraction
