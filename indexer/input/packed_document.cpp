#include "indexer/input/packed_document.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace broadsheet::readers {
namespace {

constexpr std::array<std::string_view, 27> document_extensions = {
    "docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx", "xltm", "pptx",
    "pptm", "potx", "potm", "ppsx", "ppsm", "odt",  "ott",  "odm",  "ods",
    "ots",  "odp",  "otp",  "odg",  "odf",  "odc",  "epub", "kpr",  "vsdx"};

constexpr std::array<std::string_view, 13> document_members = {
    "[Content_Types].xml",  "mimetype",  "_rels/.rels", "docProps/", "customXml/",       "word/document.xml",
    "word/_rels/",          "xl/_rels/", "xl/workbook", "xl/works",  "ppt/presentation", "ppt/slides/",
    "META-INF/manifest.xml"};

// A local file header (APPNOTE.TXT 6.3.10, section 4.3.7).
constexpr std::string_view header_signature = "PK\x03\x04";
constexpr std::size_t flags_at = 6, method_at = 8, packed_size_at = 18, name_size_at = 26, extra_size_at = 28,
                      name_at = 30;
constexpr unsigned size_follows = 1 << 3;  // a flag: the size is behind the data
constexpr std::size_t stored = 0;          // a method: not compressed

// A number of `bytes` bytes, lowest first.
std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::size_t number = 0;
  for (std::size_t i = size; i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

// Where the next header may begin; npos: it cannot be told. A stored member may hold another zip file.
std::size_t next_header(std::string_view header) {
  const std::size_t data = name_at + number_at(header, name_size_at, 2) + number_at(header, extra_size_at, 2);
  if (!(number_at(header, flags_at, 2) & size_follows)) return data + number_at(header, packed_size_at, 4);
  if (number_at(header, method_at, 2) == stored || data >= header.size()) return header.npos;
  return header.find(header_signature, data);
}

bool is_document_member(std::string_view name) {
  return std::any_of(document_members.begin(), document_members.end(),
                     [&](std::string_view telling) { return name.starts_with(telling); });
}

}  // namespace

bool is_packed_document(std::string_view zip, std::string_view extension) {
  if (std::find(document_extensions.begin(), document_extensions.end(), extension) !=
      document_extensions.end())
    return true;
  while (zip.starts_with(header_signature) && zip.size() > name_at) {
    if (is_document_member(zip.substr(name_at, number_at(zip, name_size_at, 2)))) return true;
    const std::size_t next = next_header(zip);
    if (next >= zip.size()) return false;
    zip.remove_prefix(next);
  }
  return false;
}

}  // namespace broadsheet::readers
