#include <algorithm>
#include <array>

#include "indexer/input/clean_text.h"
#include "indexer/readers/formats.h"
#include "indexer/readers/whole_document.h"
#include "indexer/records/address_date.h"
#include "indexer/records/decoded_record.h"
#include "indexer/records/document_builder.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t max_title_characters = 200;
constexpr std::size_t text_probe_bytes = 4096;

// Text that is not meant for readers: programs, styles and settings beside documents.
constexpr std::string_view other_text =
    " c cc cpp h hpp java js mjs ts py rb pl php sh bat ps1 go rs swift css scss less map sql yaml yml toml "
    "ini cfg "
    "conf properties lock json xml svg xsl sgm sgml rss atom tex bib srt ics vcf po ";

// Text that begins like this is binary or has a structure of its own.
constexpr std::array<std::string_view, 11> other_beginnings = {
    "%PDF-", "%!PS", "{\\rtf", "<?xml", "<svg", "<DOC", "<rss", "<feed", "PAR1", "SQLite format 3", "WARC/"};

bool is_text_control(char c) {
  return c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\b' || c == '\x1b' || c == '\0';
}

// Stray NUL and control characters occur in texts. In compressed or executable files they are everywhere.
bool looks_binary(std::string_view bytes) {
  const std::string_view probe = bytes.substr(0, text_probe_bytes);
  std::size_t controls = 0, zeros = 0;
  for (char c : probe) {
    zeros += c == '\0';
    controls += static_cast<unsigned char>(c) < 0x20 && !is_text_control(c);
  }
  return controls * 50 > probe.size() || zeros * 10 > probe.size();
}

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
  const std::string_view text = trim(head.bytes);
  for (std::string_view beginning : other_beginnings)
    if (text.starts_with(beginning)) return Likeness::no;
  return looks_binary(head.bytes) || has_other_extension(head.extension) ? Likeness::no
                                                                         : Likeness::last_resort;
}

Reader open_plain_text(ReaderInput input) {
  auto parser = std::make_shared<PlainTextParser>(input.mapping);
  return {split_whole_document(std::move(input), OwnId::no), std::move(parser)};
}

}  // namespace broadsheet::readers
