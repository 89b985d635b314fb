#include <algorithm>

#include "indexer/html/html_text.h"
#include "indexer/html/stated_facts.h"
#include "indexer/input/clean_text.h"
#include "indexer/readers/formats.h"
#include "indexer/readers/html_metadata.h"
#include "indexer/readers/whole_document.h"
#include "indexer/records/address_date.h"
#include "indexer/records/dateline.h"
#include "indexer/records/decoded_record.h"
#include "indexer/records/document_builder.h"
#include "indexer/records/title_line.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t declaration_bytes = 4096;

// The encoding that a page declares: `<meta charset=...>`, `...; charset=...`, `<?xml ... encoding="..."`.
std::string declared_encoding(std::string_view html) {
  const std::string head = lower_ascii(html.substr(0, declaration_bytes));
  for (std::string_view key : {"charset", "encoding"}) {
    std::size_t at = head.find(key);
    if (at == head.npos || (key == "encoding" && !head.starts_with("<?xml"))) continue;
    at = head.find_first_not_of(" =\"'", at + key.size());
    if (at == head.npos) continue;
    return head.substr(at, head.find_first_of(" \"';/>?", at) - at);
  }
  return {};
}

// True for a title that is a file name, as converters write it.
bool is_file_name(std::string_view title) {
  const std::size_t dot = title.rfind('.');
  return dot != title.npos && title.size() - dot <= 6 && dot + 1 < title.size() &&
         title.find(' ') == title.npos;
}

class HtmlParser final : public RecordParser {
 public:
  explicit HtmlParser(std::shared_ptr<const FieldMapping> mapping) : mapping_(std::move(mapping)) {}

  ParsedRecord parse(const RawRecord& raw) const override {
    DocumentBuilder builder(*mapping_);
    const std::string html = decoded(raw.bytes, builder, declared_encoding(raw.bytes));
    if (is_parsable_html(html)) {
      const HtmlTree tree(html);
      const StatedFacts facts = add_page_metadata(tree, builder);
      std::string text = article_text(tree, facts);
      builder.add_date(DateFrom::text, dateline(text, 3));
      if (is_file_name(builder.value(Member::title))) builder.forget(Member::title);
      builder.set(Member::title, title_line(text));
      builder.set(Member::text, std::move(text));
    } else {
      builder.warn("elements nested too deeply: read without structure");
      builder.set(Member::text, html_text(html));
    }
    builder.add_date(DateFrom::address, day_of_file_name(raw.where));
    return builder.finish(raw);
  }

 private:
  std::shared_ptr<const FieldMapping> mapping_;
};

}  // namespace

Likeness sniff_html(const Head& head) {
  const std::string begin = lower_ascii(trim(head.bytes).substr(0, 1024));
  if (begin.starts_with("<!doctype html") || begin.starts_with("<html") || begin.starts_with("<head"))
    return Likeness::sure;
  const bool later = begin.starts_with("<?xml") || begin.starts_with("<!--");
  return later && begin.find("<html") != begin.npos ? Likeness::sure : Likeness::with_extension;
}

Reader open_html(ReaderInput input) {
  auto parser = std::make_shared<HtmlParser>(input.mapping);
  return {split_whole_document(std::move(input), OwnId::no), std::move(parser)};
}

}  // namespace broadsheet::readers
