#include "indexer/extractors/office/xls.h"

#include <bit>
#include <map>
#include <set>
#include <vector>

#include "indexer/extractors/office/little_endian.h"
#include "indexer/extractors/office/number_format.h"
#include "indexer/extractors/office/rtf_fonts.h"
#include "indexer/extractors/office/sheet.h"
#include "indexer/extractors/office/xls_records.h"
#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"
#include "indexer/input/code_page.h"

namespace broadsheet::extraction {
namespace {

// Types of records, [MS-XLS] 2.3.
constexpr unsigned formula = 0x0006, end_of_part = 0x000A, dates_from_1904 = 0x0022, file_password = 0x002F,
                   code_page_record = 0x0042, bound_sheet = 0x0085, many_rk = 0x00BD, rich_label = 0x00D6,
                   cell_format = 0x00E0, shared_strings = 0x00FC, shared_label = 0x00FD, text_object = 0x01B6,
                   number_cell = 0x0203, label = 0x0204, bool_or_error = 0x0205, formula_string = 0x0207,
                   rk_cell = 0x027E, number_format = 0x041E, begin_of_part = 0x0809;
constexpr unsigned first_unicode_version = 0x0600;  // BIFF8, of Excel 97

double number_at(std::string_view body, std::size_t at) {
  return std::bit_cast<double>(little_endian(body, at, 8));
}

// A number in 30 bits: an integer or the upper half of a double, perhaps in hundredths ([MS-XLS] 2.5.217).
double rk_number(std::uint32_t rk) {
  const double number = (rk & 2) != 0 ? static_cast<double>(static_cast<std::int32_t>(rk) >> 2)
                                      : std::bit_cast<double>(std::uint64_t{rk & ~3u} << 32);
  return (rk & 1) != 0 ? number / 100 : number;
}

class ExcelFile {
 public:
  ExcelFile(std::string_view stream, const ExtractionOptions& options, TimeBudget& budget)
      : stream_(stream), options_(options), budget_(budget) {}

  ExtractedDocument read() {
    read_globals();
    std::set<std::size_t> seen;
    for (const auto& [name, offset] : sheets_) {
      if (!seen.insert(offset).second) continue;
      read_sheet(name, offset);
      budget_.part_done();
    }
    return std::move(document_);
  }

 private:
  void read_globals() {
    std::size_t at = 0;
    XlsRecord record;
    while (next_xls_record(stream_, at, record) && record.type != end_of_part) {
      const std::string_view body = record.body();
      if (record.type == file_password) throw ExtractionFault("encrypted; save it without a password first");
      if (record.type == begin_of_part) unicode_ = uint16_at(body, 0) >= first_unicode_version;
      if (record.type == code_page_record) encoding_ = encoding_of_code_page(uint16_at(body, 0));
      if (record.type == dates_from_1904) from_1904_ = uint16_at(body, 0) == 1;
      if (record.type == bound_sheet) sheets_.emplace_back(short_string(body, 6), uint32_at(body, 0));
      if (record.type == cell_format) formats_.push_back(uint16_at(body, 2));
      if (record.type == number_format)
        codes_[uint16_at(body, 0)] = unicode_ ? string_at(body, 2) : short_string(body, 2);
      if (record.type == shared_strings) read_shared_strings(record);
    }
  }

  void read_shared_strings(const XlsRecord& record) {
    XlsStrings strings(record.parts);
    strings.skip(8);
    while (!strings.at_end()) shared_.push_back(strings.rich_string());
  }

  // A string with one byte for its length.
  std::string short_string(std::string_view body, std::size_t at) const {
    const std::size_t count = little_endian(body, at, 1);
    if (!unicode_) return decoded(piece_of(body, at + 1, count));
    const std::vector<std::string_view> parts = {piece_of(body, at + 2, body.size())};
    return XlsStrings(parts).characters(count, static_cast<unsigned>(little_endian(body, at + 1, 1)));
  }

  std::string string_at(std::string_view body, std::size_t at) const {
    if (!unicode_) return decoded(piece_of(body, at + 2, uint16_at(body, at)));
    const std::vector<std::string_view> parts = {piece_of(body, at, body.size())};
    return XlsStrings(parts).rich_string();
  }

  std::string decoded(std::string_view bytes) const {
    return readers::utf8_from(bytes, encoding_).value_or(readers::to_utf8(bytes).text);
  }

  void read_sheet(const std::string& name, std::size_t at) {
    Sheet sheet(name);
    std::string notes;
    XlsRecord record;
    int depth = 0;  // charts are parts inside
    while (next_xls_record(stream_, at, record)) {
      if (record.type == begin_of_part) ++depth;
      if (record.type == end_of_part && --depth <= 0) break;
      if (record.type == text_object) append_paragraph(notes, text_of_object(record));
      if (depth == 1) read_cell(record, sheet);
    }
    add_sheet(document_, sheet, options_);
    append_paragraph(document_.text, notes);
  }

  // A comment or text box. Its text is in the continuations.
  std::string text_of_object(const XlsRecord& record) const {
    const std::vector<std::string_view> parts(record.parts.begin() + 1, record.parts.end());
    XlsStrings strings(parts);
    const std::size_t count = uint16_at(record.body(), 10);
    if (parts.empty() || count == 0) return {};
    if (!unicode_) return decoded(parts[0].substr(0, count));
    const unsigned flags = strings.number(1);
    std::string text = strings.characters(count, flags);
    readers::clean_text(text);
    return std::string(readers::trim(text));
  }

  void read_cell(const XlsRecord& record, Sheet& sheet) {
    const std::string_view body = record.body();
    const std::size_t row = uint16_at(body, 0), column = uint16_at(body, 2);
    const unsigned format = uint16_at(body, 4);
    const auto put = [&](std::string text) { sheet.put(row, column, std::move(text)); };
    switch (record.type) {
      case shared_label:
        if (uint32_at(body, 6) < shared_.size()) put(shared_[uint32_at(body, 6)]);
        break;
      case label:
      case rich_label:
        put(string_at(body, 6));
        break;
      case number_cell:
        put(formatted(number_at(body, 6), format));
        break;
      case rk_cell:
        put(formatted(rk_number(uint32_at(body, 6)), format));
        break;
      case many_rk:
        for (std::size_t at = 4, x = column; at + 6 < body.size(); at += 6, ++x)
          sheet.put(row, x, formatted(rk_number(uint32_at(body, at + 2)), uint16_at(body, at)));
        break;
      case bool_or_error:
        if (little_endian(body, 7, 1) == 0) put(little_endian(body, 6, 1) != 0 ? "TRUE" : "FALSE");
        break;
      case formula:
        read_formula(body, sheet);
        break;
      case formula_string:
        sheet.put(formula_row_, formula_column_, string_at(body, 0));
        break;
      default:
        break;
    }
  }

  // The result; a string comes as a record of its own.
  void read_formula(std::string_view body, Sheet& sheet) {
    formula_row_ = uint16_at(body, 0);
    formula_column_ = uint16_at(body, 2);
    if (uint16_at(body, 12) != 0xFFFF)
      sheet.put(formula_row_, formula_column_, formatted(number_at(body, 6), uint16_at(body, 4)));
    else if (little_endian(body, 6, 1) == 1)
      sheet.put(formula_row_, formula_column_, little_endian(body, 8, 1) != 0 ? "TRUE" : "FALSE");
  }

  std::string formatted(double number, unsigned cell) const {
    const int format = cell < formats_.size() ? formats_[cell] : 0;
    const auto code = codes_.find(format);
    return number_text(number, number_kind(format, code == codes_.end() ? "" : code->second), from_1904_);
  }

  std::string_view stream_;
  const ExtractionOptions options_;
  TimeBudget& budget_;
  ExtractedDocument document_;
  bool unicode_ = true;
  bool from_1904_ = false;
  std::string encoding_ = "windows-1252";
  std::vector<std::pair<std::string, std::size_t>> sheets_;  // names and offsets
  std::vector<std::string> shared_;
  std::vector<int> formats_;          // by number of a cell's format
  std::map<int, std::string> codes_;  // by number of a number's format
  std::size_t formula_row_ = 0, formula_column_ = 0;
};

}  // namespace

ExtractedDocument extract_excel_workbook(const CompoundFile& file, const ExtractionOptions& options,
                                         TimeBudget& budget) {
  const std::string stream = file.stream(file.find("Workbook") ? "Workbook" : "Book").value_or("");
  return ExcelFile(stream, options, budget).read();
}

}  // namespace broadsheet::extraction
