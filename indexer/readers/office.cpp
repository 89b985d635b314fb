#include <algorithm>
#include <array>

#include "indexer/input/clean_text.h"
#include "indexer/readers/extracted_record.h"
#include "indexer/readers/formats.h"

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

constexpr auto zip_signature = "PK\x03\x04"sv;
constexpr auto compound_signature = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv;

bool has_extension(const Head& head, std::string_view extensions) {
  return !head.extension.empty() &&
         (' ' + std::string(extensions) + ' ').find(' ' + std::string(head.extension) + ' ') !=
             std::string::npos;
}

// A file of a signature that has one of `marks` at its beginning, or one of `extensions`.
template <std::size_t count>
Likeness kind_of(const Head& head, std::string_view signature,
                 const std::array<std::string_view, count>& marks, std::string_view extensions) {
  if (!head.bytes.starts_with(signature)) return Likeness::no;
  const bool marked = std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
    return head.bytes.find(mark) != std::string_view::npos;
  });
  return marked || has_extension(head, extensions) ? Likeness::sure : Likeness::no;
}

// OpenDocument says its type in the first member, or as an attribute of a flat file.
Likeness open_document(const Head& head, std::string_view type, std::string_view extensions) {
  const std::string_view text = trim(head.bytes);
  if (text.starts_with('<') && text.find("office:document") != text.npos && text.find(type) != text.npos)
    return Likeness::sure;
  return kind_of(head, zip_signature, std::array{type}, extensions);
}

}  // namespace

// Also what may be another of these formats whose telling members come late: the child looks at all.
Likeness sniff_docx(const Head& head) {
  return kind_of(head, zip_signature, std::array{"word/"sv, "[Content_Types].xml"sv, "docProps/"sv},
                 "docx docm dotx dotm");
}

Likeness sniff_pptx(const Head& head) {
  return kind_of(head, zip_signature, std::array{"ppt/"sv}, "pptx pptm potx potm ppsx ppsm");
}

Likeness sniff_xlsx(const Head& head) {
  return kind_of(head, zip_signature, std::array{"xl/"sv}, "xlsx xlsm xltx xltm");
}

Likeness sniff_odt(const Head& head) {
  return open_document(head, "opendocument.text", "odt ott odm fodt");
}

Likeness sniff_odp(const Head& head) {
  return open_document(head, "opendocument.presentation", "odp otp fodp");
}

Likeness sniff_ods(const Head& head) {
  return open_document(head, "opendocument.spreadsheet", "ods ots fods");
}

Likeness sniff_epub(const Head& head) {
  return kind_of(head, zip_signature, std::array{"application/epub+zip"sv}, "epub");
}

Likeness sniff_rtf(const Head& head) {
  return trim(head.bytes).starts_with("{\\rtf") ? Likeness::sure : Likeness::no;
}

// Names of streams are UTF-16.
Likeness sniff_msg(const Head& head) {
  return kind_of(head, compound_signature, std::array{"_\0_\0s\0u\0b\0s\0t\0g\0001"sv}, "msg oft");
}

Likeness sniff_xls(const Head& head) {
  return kind_of(head, compound_signature, std::array{"W\0o\0r\0k\0b\0o\0o\0k\0"sv, "B\0o\0o\0k\0\0"sv},
                 "xls xlt");
}

Likeness sniff_ppt(const Head& head) {
  return kind_of(head, compound_signature, std::array{"P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0"sv}, "ppt pot pps");
}

// Also what no other row takes; the child looks at the streams, and names what it does not read.
Likeness sniff_doc(const Head& head) {
  return head.bytes.starts_with(compound_signature) ? Likeness::sure : Likeness::no;
}

Likeness sniff_sqlite(const Head& head) {
  return head.bytes.starts_with("SQLite format 3\0"sv) ? Likeness::sure : Likeness::no;
}

Reader open_office_open_xml(ReaderInput input) {
  return open_extracted(std::move(input), "ooxml");
}

Reader open_open_document(ReaderInput input) {
  return open_extracted(std::move(input), "odf");
}

Reader open_epub(ReaderInput input) {
  return open_extracted(std::move(input), "epub");
}

Reader open_rtf(ReaderInput input) {
  return open_extracted(std::move(input), "rtf");
}

Reader open_old_office(ReaderInput input) {
  return open_extracted(std::move(input), "doc");
}

Reader open_sqlite(ReaderInput input) {
  return open_streamed(std::move(input), "sqlite");
}

}  // namespace broadsheet::readers
