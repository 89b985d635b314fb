#include "indexer/extraction/extracted_document.h"

#include "common/varint.h"

// document := part*
// part     := tag varint(length) bytes
// tag      := k v   key and value, one after the other
//             t     text
//             n b   name and bytes of an embedded file, one after the other
//             w     warning
namespace broadsheet::extraction {
namespace {

void put(std::string& out, char tag, std::string_view bytes) {
  out += tag;
  append_block(out, bytes);
}

// False for a tag that is unknown or out of place.
bool take(ExtractedDocument& document, char tag, std::string_view bytes) {
  if (tag == 'k') return document.values.emplace_back(bytes, ""), true;
  if (tag == 'v' && !document.values.empty()) return document.values.back().second = bytes, true;
  if (tag == 't') return document.text = bytes, true;
  if (tag == 'n') return document.embedded.push_back({std::string(bytes), {}}), true;
  if (tag == 'b' && !document.embedded.empty()) return document.embedded.back().bytes = bytes, true;
  if (tag == 'w') return document.warnings.emplace_back(bytes), true;
  return false;
}

}  // namespace

std::string encode(const ExtractedDocument& document) {
  std::string out;
  for (const auto& [key, value] : document.values) {
    put(out, 'k', key);
    put(out, 'v', value);
  }
  put(out, 't', document.text);
  for (const EmbeddedFile& file : document.embedded) {
    put(out, 'n', file.name);
    put(out, 'b', file.bytes);
  }
  for (const std::string& warning : document.warnings) put(out, 'w', warning);
  return out;
}

std::optional<ExtractedDocument> decode_document(std::string_view bytes) {
  ExtractedDocument document;
  while (!bytes.empty()) {
    const char tag = bytes.front();
    bytes.remove_prefix(1);
    const std::optional<std::string_view> block = take_block(bytes);
    if (!block || !take(document, tag, *block)) return std::nullopt;
  }
  return document;
}

}  // namespace broadsheet::extraction
