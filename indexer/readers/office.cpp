#include <algorithm>

#include "indexer/readers/extracted_record.h"
#include "indexer/readers/formats.h"

namespace broadsheet::readers {
namespace {

constexpr std::string_view zip_signature = "PK\x03\x04";

bool is_zip_with(const Head& head, std::string_view inside) {
  return head.bytes.starts_with(zip_signature) && head.bytes.find(inside) != head.bytes.npos;
}

bool has_any_extension(const Head& head, std::initializer_list<std::string_view> extensions) {
  return std::find(extensions.begin(), extensions.end(), head.extension) != extensions.end();
}

}  // namespace

Likeness sniff_docx(const Head& head) {
  if (!head.bytes.starts_with(zip_signature)) return Likeness::no;
  return is_zip_with(head, "word/") || has_any_extension(head, {"docx", "docm", "dotx", "dotm"})
             ? Likeness::sure
             : Likeness::no;
}

Reader open_docx(ReaderInput input) {
  return open_extracted(std::move(input), "docx");
}

}  // namespace broadsheet::readers
