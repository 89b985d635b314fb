#include <fmt/format.h>

#include <algorithm>

#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"
#include "indexer/input/head_stream.h"
#include "indexer/input/legacy_stream.h"
#include "indexer/input/line_ends.h"
#include "indexer/input/line_reader.h"
#include "indexer/readers/csv_columns.h"
#include "indexer/readers/csv_head.h"
#include "indexer/readers/csv_rows.h"
#include "indexer/readers/day_order.h"
#include "indexer/readers/formats.h"
#include "indexer/records/absent_value.h"
#include "indexer/records/decoded_record.h"
#include "indexer/records/document_builder.h"

namespace broadsheet::readers {
namespace {

// What is known about a table when its header has been read.
struct Table {
  CsvDialect dialect;
  std::vector<CsvColumn> columns;
  std::shared_ptr<const FieldMapping> mapping;
};

// Spreadsheets write `="0017"` so that a number is not taken for one.
std::string_view without_formula(std::string_view field) {
  const bool formula = field.size() > 2 && field.starts_with("=\"") && field.ends_with('"');
  return formula ? field.substr(2, field.size() - 3) : field;
}

class RowParser final : public RecordParser {
 public:
  explicit RowParser(std::shared_ptr<const Table> table) : table_(std::move(table)) {}

  ParsedRecord parse(const RawRecord& raw) const override {
    DocumentBuilder builder(*table_->mapping);
    const std::vector<CsvColumn>& columns = table_->columns;
    const std::string row = decoded(raw.bytes, builder);
    std::vector<std::string> fields = table_->dialect.fields(row, columns.size());
    while (fields.size() > columns.size() && is_blank(fields.back())) fields.pop_back();
    if (fields.size() > columns.size())
      return BadRecord{raw.where,
                       fmt::format("{} fields, but the header has {}", fields.size(), columns.size())};
    if (fields.size() < columns.size())
      builder.warn(fmt::format("{} fields, but the header has {}", fields.size(), columns.size()));
    if (scan_quotes(table_->dialect, row, false).open) builder.warn("a quote is never closed");
    for (std::size_t i = 0; i < fields.size(); ++i)
      if (!columns[i].name.empty()) builder.add(key_of(i, fields), without_formula(fields[i]));
    return builder.finish(raw);
  }

 private:
  // The second `text` of a header is `text 2`, unless the first one is empty in this row.
  const std::string& key_of(std::size_t column, const std::vector<std::string>& fields) const {
    const CsvColumn& own = table_->columns[column];
    if (!own.repeats) return own.name;
    if (is_absent(fields[*own.repeats])) return table_->columns[*own.repeats].name;
    return own.name;
  }

  std::shared_ptr<const Table> table_;
};

// Reports one fault for the whole input, or nothing when it is empty.
class OnlyBad final : public RecordSplitter {
 public:
  explicit OnlyBad(std::optional<BadRecord> bad) : bad_(std::move(bad)) {}
  std::optional<std::variant<RawRecord, BadRecord>> next() override {
    if (!bad_) return std::nullopt;
    BadRecord bad = *std::move(bad_);
    bad_.reset();
    return bad;
  }

 private:
  std::optional<BadRecord> bad_;
};

class RowSplitter final : public RecordSplitter {
 public:
  explicit RowSplitter(CsvRows rows) : rows_(std::move(rows)) {}
  std::optional<std::variant<RawRecord, BadRecord>> next() override { return rows_.next(); }

 private:
  CsvRows rows_;
};

bool can_make_documents(const std::vector<std::string>& header, const FieldMapping& mapping) {
  return std::any_of(header.begin(), header.end(), [&](const std::string& name) {
    const auto target = mapping.find(name);
    return target && (target->member == Member::text || target->member == Member::title);
  });
}

std::string no_text_column(const std::vector<std::string>& header) {
  constexpr std::size_t max_named = 20;
  const auto end = header.begin() + static_cast<std::ptrdiff_t>(std::min(header.size(), max_named));
  const std::string names = fmt::format("{}", fmt::join(header.begin(), end, ", "));
  return fmt::format("no column is called text or title: {}{}; name one with --map text=COLUMN", names,
                     header.size() > max_named ? ", ..." : "");
}

// The header of a table, and its line if it is a single one.
struct Header {
  std::vector<std::string> names;
  std::string line;
};

Header read_header(LineReader& lines, const CsvDialect& dialect) {
  constexpr int max_lines = 100;
  std::string row;
  bool in_quotes = false;
  int taken = 0;
  while (const auto line = lines.next()) {
    if (!in_quotes && is_blank(line->text)) continue;
    row.append(line->text);
    in_quotes = scan_quotes(dialect, line->text, in_quotes).open;
    if (!in_quotes || ++taken == max_lines) break;
    row += ' ';
  }
  Header header{dialect.fields(to_utf8(row).text), taken == 0 ? row : std::string()};
  for (std::string& name : header.names) name = clean_line(name);
  return header;
}

std::string_view whole_lines(std::string_view head) {
  return head.substr(0, head.rfind('\n'));
}

bool has_prose(const CsvHead& head, std::string_view text) {
  constexpr std::size_t prose_bytes = 40;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    for (const std::string& field : head.dialect.fields(line))
      if (field.size() > prose_bytes && std::count(field.begin(), field.end(), ' ') > 4) return true;
  }
  return false;
}

}  // namespace

Likeness sniff_csv(const Head& head) {
  const std::string_view text = trim(head.bytes);
  const std::size_t line_end = text.find_first_of("\r\n");
  if (text.starts_with('<') || text.starts_with('{') || text.starts_with('|') || line_end == text.npos)
    return Likeness::with_extension;
  const FieldMapping& mapping = FieldMapping::standard();
  const std::string_view line = text.substr(0, line_end);
  for (const char delimiter : {',', ';', '\t', '|'}) {
    std::vector<std::string> header = CsvDialect{delimiter}.fields(line);
    for (std::string& name : header) name = clean_line(name);
    const bool speaks_for_itself = header.size() > 1 && count_known(header, mapping) * 2 >= header.size();
    if (speaks_for_itself && can_make_documents(header, mapping)) return Likeness::sure;
  }
  return Likeness::with_extension;
}

Reader open_csv(ReaderInput input) {
  find_day_order(input);
  auto stream = with_line_feeds(with_one_encoding(std::move(input.stream), input.note));
  const std::string_view peeked = stream->peek(head_bytes);
  const std::string text(peeked.size() < head_bytes ? peeked : whole_lines(peeked));
  if (is_blank(text)) return {std::make_unique<OnlyBad>(std::nullopt), nullptr};
  const bool given = !input.columns.empty();
  const CsvHead head = read_csv_head(text, *input.mapping, input.columns);
  LineReader lines(std::move(stream), input.max_record_bytes);
  for (std::size_t i = 0; i < head.lines_before; ++i) lines.next();
  Header header{given ? input.columns : numbered_names(head.columns), {}};
  if (head.has_header) header = read_header(lines, head.dialect);
  const bool unknown = head.has_header && !can_make_documents(header.names, *input.mapping);
  if (unknown && !has_prose(head, text))
    return {std::make_unique<OnlyBad>(BadRecord{input.where, no_text_column(header.names)}), nullptr};
  if (given && head.has_header) header.names = input.columns;
  auto table = std::make_shared<Table>();
  table->dialect = head.dialect;
  table->mapping = input.mapping;
  table->columns = columns_of(header.names, *input.mapping, given);
  CsvRows rows(std::move(lines), {head.dialect, table->columns.size(), header.line}, input.where,
               input.max_record_bytes);
  return {std::make_unique<RowSplitter>(std::move(rows)), std::make_shared<RowParser>(std::move(table))};
}

}  // namespace broadsheet::readers
