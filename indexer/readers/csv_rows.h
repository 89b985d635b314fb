// Cuts a table into rows, also where quotes are broken.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "indexer/input/line_reader.h"
#include "indexer/readers/csv_dialect.h"
#include "indexer/records/reader.h"

namespace broadsheet::readers {

/// What the rows of a table have in common.
struct RowForm {
  CsvDialect dialect;
  std::size_t columns = 1;
  std::string header_line;  ///< a row equal to it is none: several exports were joined; empty: no header
};

/// A row goes on over lines while a quote is open. A quote that is never closed must not take the rows behind
/// it: when they look like rows of this table, the row ends at its line.
class CsvRows {
 public:
  CsvRows(LineReader lines, RowForm form, std::string where, std::uint64_t max_record_bytes);

  /// nullopt at the end. Throws ReadFault.
  std::optional<std::variant<RawRecord, BadRecord>> next();

 private:
  struct Line {
    std::string text;
    std::uint64_t number;
    bool too_long;
  };
  using Row = std::variant<RawRecord, BadRecord>;

  std::optional<Line> next_line();
  bool is_no_row(const Line& line) const;
  Row take_row(Line first);
  Row take_lines(Line first);
  Row skip_long_row(const Line& first);
  Row end_at_line(Line first, std::vector<Line> behind);
  bool is_whole(const Line& line) const;
  bool looks_like_row(const Line& line, const std::string& first_field) const;
  bool are_mostly_rows(const std::vector<Line>& lines, const std::string& first_field) const;
  bool took_rows(const Line& first, const std::vector<Line>& behind, const std::string& first_field) const;
  std::string where(const Line& line) const { return where_ + std::to_string(line.number); }

  LineReader lines_;
  RowForm form_;
  std::string where_;
  std::uint64_t max_record_bytes_;
  std::deque<Line> put_back_;
  std::uint64_t never_closed_before_ = 0;  // a quote that opens in a line before this one is never closed
};

}  // namespace broadsheet::readers
