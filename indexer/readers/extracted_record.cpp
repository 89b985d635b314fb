#include "indexer/readers/extracted_record.h"

#include <utility>

#include "indexer/extraction/text_marks.h"
#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"
#include "indexer/readers/spooled_file.h"
#include "indexer/records/address_date.h"
#include "indexer/records/dateline.h"
#include "indexer/records/document_builder.h"
#include "indexer/records/title_line.h"

namespace broadsheet::readers {
namespace {

constexpr int dateline_lines = 8;  // behind the letterhead, the title and the authors

using extraction::ExtractedDocument;
using extraction::ExtractionTask;

void add_values(const ExtractedDocument& extracted, DocumentBuilder& builder) {
  for (const auto& [key, value] : extracted.values) {
    const std::string sound = repaired_utf8(value);
    if (key == "section")
      builder.add_item(key, sound);
    else if (key == "created" || key == "modified")  // of the file: only where nothing dates the document
      builder.add_date(DateFrom::markup, sound, DateKeyKind::change);
    else
      builder.add(key, sound);
  }
  for (const std::string& warning : extracted.warnings) builder.warn(repaired_utf8(warning));
}

void take_marks_of(Document& document) {
  extraction::UnmarkedText unmarked = extraction::take_marks(document.text);
  document.text = std::move(unmarked.text);
  document.pages = std::move(unmarked.pages);
  document.asides = std::move(unmarked.asides);
}

// `text` is that of the document, without marks.
bool says_nothing(const ExtractedDocument& extracted, std::string_view text) {
  const auto is_title = [](const auto& value) { return value.first == "title" && !is_blank(value.second); };
  return is_blank(text) && std::none_of(extracted.values.begin(), extracted.values.end(), is_title);
}

class ExtractedRecordParser final : public RecordParser {
 public:
  ExtractedRecordParser(const ReaderInput& input, std::string_view extractor,
                        std::shared_ptr<const PageRecogniser> recogniser)
      : children_(input.children),
        mapping_(input.mapping),
        recogniser_(std::move(recogniser)),
        options_(input.extraction),
        extractor_(extractor) {}

  ParsedRecord parse(const RawRecord& raw) const override {
    auto answer = children_->extract(ExtractionTask{extractor_, raw.where, options_, raw.bytes});
    if (auto* fault = std::get_if<std::string>(&answer)) return BadRecord{raw.where, repaired_utf8(*fault)};
    auto& document = std::get<ExtractedDocument>(answer);
    if (recogniser_) recogniser_->complete(document, raw.bytes);
    return parsed_document(std::move(document), *mapping_, raw);
  }
  bool may_embed() const override { return true; }

 private:
  std::shared_ptr<extraction::ChildPool> children_;
  std::shared_ptr<const FieldMapping> mapping_;
  std::shared_ptr<const PageRecogniser> recogniser_;
  extraction::ExtractionOptions options_;
  std::string extractor_;
};

// The bytes of a record are an encoded document.
class StreamedRecordParser final : public RecordParser {
 public:
  explicit StreamedRecordParser(std::shared_ptr<const FieldMapping> mapping) : mapping_(std::move(mapping)) {}

  ParsedRecord parse(const RawRecord& raw) const override {
    auto extracted = extraction::decode_document(raw.bytes);
    if (!extracted) return BadRecord{raw.where, "was damaged on its way"};
    return parsed_document(*std::move(extracted), *mapping_, raw);
  }
  bool may_embed() const override { return true; }

 private:
  std::shared_ptr<const FieldMapping> mapping_;
};

class StreamedDocuments final : public RecordSplitter {
 public:
  StreamedDocuments(ReaderInput input, std::string_view extractor)
      : where_(input.where),
        file_(input.path.empty() ? spooled_file(*input.stream) : opened_file(input.path)),
        child_(input.children->stream({std::string(extractor), input.where, input.extraction, {}},
                                      file_.number())) {}

  std::optional<std::variant<RawRecord, BadRecord>> next() override {
    if (!child_) return std::nullopt;
    auto part = child_->next();
    if (auto* document = std::get_if<ExtractedDocument>(&part))
      return RawRecord{extraction::encode(*document), where_ + ':' + std::to_string(++number_), {}};
    child_.reset();
    const std::string fault = repaired_utf8(std::get<extraction::EndOfAnswer>(part).fault);
    if (fault.empty()) return std::nullopt;
    return BadRecord{where_, fault};
  }

 private:
  std::string where_;
  extraction::OpenFile file_;
  std::unique_ptr<extraction::ConfinedChild> child_;
  std::size_t number_ = 0;
};

}  // namespace

ParsedRecord parsed_document(ExtractedDocument extracted, const FieldMapping& mapping, const RawRecord& raw) {
  const std::string text = extraction::without_marks(extracted.text);
  if (says_nothing(extracted, text) && !extracted.embedded.empty())
    return ParsedContainer{std::move(extracted.embedded), std::move(extracted.warnings)};
  DocumentBuilder builder(mapping);
  builder.guess_no_text();
  builder.set_body(repaired_utf8(extracted.text));
  add_values(extracted, builder);
  builder.add_date(DateFrom::address, day_of_file_name(raw.where));
  builder.add_date(DateFrom::text, dateline(text, dateline_lines));
  builder.set(Member::title, title_line(text));
  ParsedRecord parsed = builder.finish(raw);
  if (auto* document = std::get_if<ParsedDocument>(&parsed)) {
    take_marks_of(document->document);
    document->embedded = std::move(extracted.embedded);
  }
  return parsed;
}

Reader open_extracted(ReaderInput input, std::string_view extractor, OwnId own_id,
                      std::shared_ptr<const PageRecogniser> recogniser) {
  auto parser = std::make_shared<ExtractedRecordParser>(input, extractor, std::move(recogniser));
  return {split_whole_document(std::move(input), own_id), std::move(parser)};
}

Reader open_extracted(ReaderInput input, std::string_view extractor,
                      std::unique_ptr<RecordSplitter> splitter) {
  return {std::move(splitter), std::make_shared<ExtractedRecordParser>(input, extractor, nullptr)};
}

Reader open_streamed(ReaderInput input, std::string_view extractor) {
  auto parser = std::make_shared<StreamedRecordParser>(input.mapping);
  return {std::make_unique<StreamedDocuments>(std::move(input), extractor), std::move(parser)};
}

}  // namespace broadsheet::readers
