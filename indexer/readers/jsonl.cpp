#include <string>

#include "indexer/input/clean_text.h"
#include "indexer/input/legacy_stream.h"
#include "indexer/input/line_ends.h"
#include "indexer/input/line_reader.h"
#include "indexer/readers/day_order.h"
#include "indexer/readers/formats.h"
#include "indexer/readers/json_depth.h"
#include "indexer/readers/json_record.h"
#include "indexer/readers/json_shape.h"

namespace broadsheet::readers {
namespace {

class LineSplitter final : public RecordSplitter {
 public:
  explicit LineSplitter(ReaderInput input)
      : lines_(with_line_feeds(with_one_encoding(std::move(input.stream), input.note)),
               input.max_record_bytes),
        where_(std::move(input.where) + ":"),
        max_record_bytes_(input.max_record_bytes) {}

  std::optional<std::variant<RawRecord, BadRecord>> next() override {
    while (const auto line = lines_.next()) {
      if (line->too_long) return BadRecord{where(*line), too_long(max_record_bytes_)};
      if (!is_blank(line->text)) return RawRecord{padded_copy(line->text), where(*line), {}};
    }
    return std::nullopt;
  }

 private:
  std::string where(const LineReader::Line& line) const { return where_ + std::to_string(line.number); }

  LineReader lines_;
  std::string where_;
  std::uint64_t max_record_bytes_;
};

}  // namespace

Likeness sniff_jsonl(const Head& head) {
  const std::string_view text = trim(head.bytes);
  if (!begins_json_object(text)) return Likeness::with_extension;
  if (is_json_over_lines(text)) return Likeness::no;
  const bool one_line = text.find('\n') == text.npos;
  const JsonShape shape = json_shape(text, FieldMapping::standard());
  if (one_line && (head.extension == "json" || !shape.is_record)) return Likeness::no;
  return !shape.is_record && shape.documentness == Documentness::full ? Likeness::no : Likeness::sure;
}

Reader open_jsonl(ReaderInput input) {
  find_day_order(input);
  auto parser = std::make_shared<JsonRecordParser>(input.mapping);
  return {std::make_unique<LineSplitter>(std::move(input)), std::move(parser)};
}

}  // namespace broadsheet::readers
