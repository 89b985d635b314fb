#include <fmt/format.h>

#include <algorithm>

#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"
#include "indexer/input/head_stream.h"
#include "indexer/input/line_reader.h"
#include "indexer/readers/csv_dialect.h"
#include "indexer/readers/day_order.h"
#include "indexer/readers/formats.h"
#include "indexer/records/decoded_record.h"
#include "indexer/records/document_builder.h"

namespace broadsheet::readers {
namespace {

// What is known about a table when its header has been read.
struct Table {
  CsvDialect dialect;
  std::vector<std::string> header;
  std::string encoding;  // empty for UTF-8
  std::shared_ptr<const FieldMapping> mapping;
};

class RowParser final : public RecordParser {
 public:
  explicit RowParser(std::shared_ptr<const Table> table) : table_(std::move(table)) {}

  ParsedRecord parse(const RawRecord& raw) const override {
    DocumentBuilder builder(*table_->mapping);
    std::vector<std::string> fields = table_->dialect.fields(decoded(raw.bytes, builder, table_->encoding));
    while (fields.size() > table_->header.size() && is_blank(fields.back())) fields.pop_back();
    if (fields.size() > table_->header.size())
      return BadRecord{raw.where,
                       fmt::format("{} fields, but the header has {}", fields.size(), table_->header.size())};
    for (std::size_t i = 0; i < fields.size(); ++i)
      if (!table_->header[i].empty()) builder.add(table_->header[i], fields[i]);
    return builder.finish(raw);
  }

 private:
  std::shared_ptr<const Table> table_;
};

class RowSplitter final : public RecordSplitter {
 public:
  RowSplitter(LineReader lines, std::string where, std::uint64_t max_record_bytes,
              std::shared_ptr<const Table> table)
      : lines_(std::move(lines)),
        where_(std::move(where) + ":"),
        max_record_bytes_(max_record_bytes),
        table_(std::move(table)) {}

  std::optional<std::variant<RawRecord, BadRecord>> next() override {
    while (const auto line = lines_.next()) {
      if (!line->too_long && is_blank(line->text)) continue;
      return take_row(*line);
    }
    return std::nullopt;
  }

 private:
  std::variant<RawRecord, BadRecord> take_row(const LineReader::Line& first) {
    RawRecord row{std::string(first.text), where_ + std::to_string(first.number), {}};
    bool dropped = first.too_long;
    bool in_quotes = !dropped && table_->dialect.ends_in_quotes(first.text, false);
    while (in_quotes) {
      const auto line = lines_.next();
      if (!line) return BadRecord{row.where, "a quote is never closed"};
      dropped |= line->too_long || row.bytes.size() + line->text.size() >= max_record_bytes_;
      if (dropped)
        row.bytes.clear();
      else
        row.bytes.append("\n").append(line->text);
      in_quotes = table_->dialect.ends_in_quotes(line->text, true);
    }
    if (dropped) return BadRecord{row.where, too_long(max_record_bytes_)};
    return row;
  }

  LineReader lines_;
  std::string where_;
  std::uint64_t max_record_bytes_;
  std::shared_ptr<const Table> table_;
};

// Reports one fault for the whole input.
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

std::vector<std::string> read_header(LineReader& lines, const Table& table) {
  std::string row;
  bool in_quotes = false;
  while (const auto line = lines.next()) {
    if (!in_quotes && is_blank(line->text)) continue;
    row.append(line->text);
    in_quotes = table.dialect.ends_in_quotes(line->text, in_quotes);
    if (!in_quotes) break;
    row += ' ';
  }
  std::vector<std::string> header = table.dialect.fields(to_utf8(row, table.encoding).text);
  for (std::string& name : header) name = clean_line(name);
  return header;
}

std::string_view whole_lines(std::string_view head) {
  return head.substr(0, head.rfind('\n'));
}

}  // namespace

Likeness sniff_csv(const Head& head) {
  const std::string_view text = trim(head.bytes);
  if (text.starts_with('<') || text.starts_with('{') || text.starts_with('|') || text.find('\n') == text.npos)
    return Likeness::with_extension;
  const FieldMapping mapping;
  const CsvDialect dialect = guess_dialect(whole_lines(text), mapping);
  std::vector<std::string> header = dialect.fields(text.substr(0, text.find('\n')));
  for (std::string& name : header) name = clean_line(name);
  const bool speaks_for_itself = header.size() > 1 && count_known(header, mapping) * 2 >= header.size();
  return speaks_for_itself && can_make_documents(header, mapping) ? Likeness::sure : Likeness::with_extension;
}

Reader open_csv(ReaderInput input) {
  find_day_order(input);
  auto stream = std::make_unique<HeadStream>(std::move(input.stream));
  const std::string_view head = whole_lines(stream->peek(head_bytes));
  auto table = std::make_shared<Table>();
  table->mapping = input.mapping;
  table->dialect = guess_dialect(head, *table->mapping);
  table->encoding = guess_encoding(head);
  LineReader lines(std::move(stream), input.max_record_bytes);
  table->header = read_header(lines, *table);
  if (table->header.size() == 1 && table->header[0].empty())
    return {std::make_unique<OnlyBad>(std::nullopt), nullptr};
  if (!can_make_documents(table->header, *table->mapping))
    return {std::make_unique<OnlyBad>(BadRecord{input.where, no_text_column(table->header)}), nullptr};
  auto parser = std::make_shared<RowParser>(table);
  return {
      std::make_unique<RowSplitter>(std::move(lines), input.where, input.max_record_bytes, std::move(table)),
      std::move(parser)};
}

}  // namespace broadsheet::readers
