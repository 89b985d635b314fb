#include "indexer/input/clean_text.h"
#include "indexer/readers/formats.h"
#include "indexer/readers/front_matter.h"
#include "indexer/readers/markdown_text.h"
#include "indexer/readers/whole_document.h"
#include "indexer/records/address_date.h"
#include "indexer/records/decoded_record.h"
#include "indexer/records/document_builder.h"

namespace broadsheet::readers {
namespace {

class MarkdownParser final : public RecordParser {
 public:
  explicit MarkdownParser(std::shared_ptr<const FieldMapping> mapping) : mapping_(std::move(mapping)) {}

  ParsedRecord parse(const RawRecord& raw) const override {
    DocumentBuilder builder(*mapping_);
    const std::string text = decoded(raw.bytes, builder);
    const FrontMatter parts = split_front_matter(text);
    add_metadata(parts, builder);
    MarkdownText body = markdown_text(parts.body);
    // A heading that is not the title is ordinary text.
    if (builder.has(Member::title) && clean_line(builder.value(Member::title)) != body.title &&
        !body.title.empty())
      body.text = body.title + "\n\n" + body.text;
    builder.set(Member::title, std::move(body.title));
    builder.set_body(std::move(body.text));
    builder.add_date(DateFrom::address, day_of_file_name(raw.where));
    return builder.finish(raw);
  }

 private:
  std::shared_ptr<const FieldMapping> mapping_;
};

}  // namespace

Likeness sniff_markdown(const Head& head) {
  const FrontMatter parts = split_front_matter(head.bytes);
  const std::string_view first = parts.metadata.substr(0, parts.metadata.find('\n'));
  const bool has_keys = first.find(parts.is_toml ? '=' : ':') != first.npos;
  return has_keys ? Likeness::sure : Likeness::with_extension;
}

Reader open_markdown(ReaderInput input) {
  auto parser = std::make_shared<MarkdownParser>(input.mapping);
  return {split_whole_document(std::move(input), OwnId::possible), std::move(parser)};
}

}  // namespace broadsheet::readers
