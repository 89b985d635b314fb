#include "indexer/extractors/office/sheet.h"

#include <algorithm>
#include <set>

#include "indexer/extraction/text_marks.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t max_places = 8'000'000;
constexpr std::size_t max_sheet_bytes = 128u << 20;     // a long text may be in many cells
constexpr std::size_t max_document_bytes = 256u << 20;  // of all sheets
constexpr std::size_t max_rows = 1u << 21;
constexpr std::size_t max_columns = 1u << 14;  // as in Excel

bool is_error_text(std::string_view text) {
  return (text.starts_with('#') &&
          (text.ends_with('!') || text == "#N/A" || text == "#NAME?" || text == "#NV")) ||
         text.starts_with("Err:");
}

bool is_number_text(std::string_view text) {
  return text.find_first_not_of("0123456789.,-+%eE ") == text.npos;
}

std::string csv_field(const std::string& text) {
  if (text.find_first_of("\",\r\n") == text.npos) return text;
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + '"';
}

}  // namespace

void Sheet::put(std::size_t row, std::size_t column, std::string text) {
  text = without_marks(readers::trim(text));
  if (text.empty() || is_error_text(text)) return;
  const std::size_t cells_before = row < rows_.size() ? rows_[row].size() : 0;
  const std::size_t added = (row < rows_.size() ? 0 : row + 1 - rows_.size()) +
                            (column < cells_before ? 0 : column + 1 - cells_before);
  if (row >= max_rows || column >= max_columns || places_ + added > max_places ||
      bytes_ + text.size() > max_sheet_bytes) {
    ++left_out_;
    return;
  }
  places_ += added;
  bytes_ += text.size();
  if (row >= rows_.size()) rows_.resize(row + 1);
  if (column >= rows_[row].size()) rows_[row].resize(column + 1);
  rows_[row][column] = std::move(text);
}

std::string sheet_text(const Sheet& sheet) {
  std::string out;
  for (const std::vector<std::string>& row : sheet.rows()) {
    std::string line;
    for (const std::string& cell : row)
      if (!cell.empty()) line += (line.empty() ? "" : "\t") + readers::clean_line(cell);
    if (!line.empty()) out += (out.empty() ? "" : "\n") + line;
  }
  return out.empty() ? out : readers::clean_line(sheet.name()) + "\n\n" + out;
}

bool has_header(const Sheet& sheet) {
  const auto is_filled = [](const std::vector<std::string>& row) { return !row.empty(); };
  const auto& rows = sheet.rows();
  const auto header = std::find_if(rows.begin(), rows.end(), is_filled);
  if (header == rows.end() || header->size() < 2) return false;
  std::size_t widest = 0;
  for (auto row = header + 1; row != rows.end(); ++row) widest = std::max(widest, row->size());
  const std::set<std::string> names(header->begin(), header->end());
  return widest > 0 && widest <= header->size() && names.size() == header->size() &&
         std::none_of(names.begin(), names.end(), is_number_text);
}

std::string sheet_csv(const Sheet& sheet) {
  std::string out;
  for (const std::vector<std::string>& row : sheet.rows()) {
    if (row.empty()) continue;
    for (std::size_t i = 0; i < row.size(); ++i) out += (i == 0 ? "" : ",") + csv_field(row[i]);
    out += "\r\n";
  }
  return out;
}

void append_paragraph(std::string& text, std::string_view paragraph) {
  if (paragraph.empty()) return;
  if (!text.empty()) text += "\n\n";
  text += paragraph;
}

void add_sheet(ExtractedDocument& document, const Sheet& sheet, const ExtractionOptions& options) {
  std::size_t bytes = document.text.size();
  for (const EmbeddedFile& file : document.embedded) bytes += file.bytes.size();
  if (bytes > max_document_bytes)
    return document.warnings.push_back("the sheet " + sheet.name() +
                                       " is left out: the others are too large");
  if (options.sheet_rows && has_header(sheet))
    document.embedded.push_back({sheet.name() + ".csv", sheet_csv(sheet)});
  else
    append_paragraph(document.text, sheet_text(sheet));
  if (sheet.left_out() > 0)
    document.warnings.push_back(std::to_string(sheet.left_out()) + " cells of the sheet " + sheet.name() +
                                " are left out: it is too large");
}

}  // namespace broadsheet::extraction
