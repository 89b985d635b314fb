#include "indexer/readers/extracted_record.h"
#include "indexer/readers/formats.h"

namespace broadsheet::readers {
namespace {

// ISO 32000-1, annex H.3.4.1: readers accept a header within the first 1024 bytes.
constexpr std::size_t pdf_header_bytes = 1024;

}  // namespace

Likeness sniff_pdf(const Head& head) {
  if (head.bytes.starts_with("%PDF-")) return Likeness::sure;
  const bool later = head.bytes.substr(0, pdf_header_bytes).find("%PDF-") != std::string_view::npos;
  return later && head.extension == "pdf" ? Likeness::sure : Likeness::no;
}

Reader open_pdf(ReaderInput input) {
  auto recogniser = input.recogniser;
  return open_extracted(std::move(input), "pdf", OwnId::no, std::move(recogniser));
}

}  // namespace broadsheet::readers
