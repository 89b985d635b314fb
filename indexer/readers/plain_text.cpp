#include <algorithm>

#include "indexer/input/clean_text.h"
#include "indexer/readers/formats.h"
#include "indexer/readers/other_formats.h"
#include "indexer/readers/whole_document.h"
#include "indexer/records/address_date.h"
#include "indexer/records/decoded_record.h"
#include "indexer/records/document_builder.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t max_title_characters = 200;

// Text that is not meant for readers: programs, styles and settings beside documents.
constexpr std::string_view other_text =
    " c cc cpp h hpp java js mjs ts py rb pl php sh bat ps1 go rs swift css scss less map sql yaml yml toml "
    "ini cfg "
    "conf properties lock json xml svg xsl sgm sgml rss atom tex bib srt ics vcf po ";

bool has_other_extension(std::string_view extension) {
  return !extension.empty() && other_text.find(" " + std::string(extension) + " ") != other_text.npos;
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

struct TitledText {
  std::string_view title;
  std::string_view text;
};

// The first line is the title if it is short and followed by a blank line and more text.
TitledText split_title(std::string_view text) {
  text = trim(text);
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view first = trim(text.substr(0, end));
  const std::string_view rest = text.substr(std::min(end + 1, text.size()));
  const bool alone = is_blank(rest.substr(0, std::min(rest.find('\n'), rest.size())));
  if (!alone || is_blank(rest) || count_characters(first) > max_title_characters) return {{}, text};
  return {first, trim(rest)};
}

class PlainTextParser final : public RecordParser {
 public:
  explicit PlainTextParser(std::shared_ptr<const FieldMapping> mapping) : mapping_(std::move(mapping)) {}

  ParsedRecord parse(const RawRecord& raw) const override {
    DocumentBuilder builder(*mapping_);
    std::string text = decoded(raw.bytes, builder);
    const std::size_t nuls = clean_text(text);
    if (nuls > 0) builder.warn("replaced " + std::to_string(nuls) + " NUL bytes");
    const TitledText titled = split_title(text);
    builder.set(Member::title, std::string(titled.title));
    builder.set(Member::text, std::string(titled.text));
    builder.add_date(DateFrom::address, day_of_file_name(raw.where));
    return builder.finish(raw);
  }

 private:
  std::shared_ptr<const FieldMapping> mapping_;
};

}  // namespace

Likeness sniff_plain_text(const Head& head) {
  const bool other =
      has_other_extension(head.extension) || looks_binary(head.bytes) || !other_format(head).empty();
  return other ? Likeness::no : Likeness::last_resort;
}

Reader open_plain_text(ReaderInput input) {
  auto parser = std::make_shared<PlainTextParser>(input.mapping);
  return {split_whole_document(std::move(input), OwnId::no), std::move(parser)};
}

}  // namespace broadsheet::readers
