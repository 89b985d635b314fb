#include "indexer/extractors/extractors.h"

#include <algorithm>
#include <vector>

#include "indexer/extractors/mail/mail_message.h"
#include "indexer/extractors/mail/outlook_message.h"
#include "indexer/extractors/mail/pst_store.h"
#include "indexer/extractors/office/epub.h"
#include "indexer/extractors/office/odf.h"
#include "indexer/extractors/office/office_open_xml.h"
#include "indexer/extractors/office/old_office.h"
#include "indexer/extractors/office/rtf.h"
#include "indexer/extractors/office/sqlite.h"
#include "indexer/extractors/pdf/pdf.h"
#include "indexer/extractors/pdf/pictures.h"

namespace broadsheet::extraction {

std::span<const Extractor> extractors() {
  static const std::vector<Extractor> table = {
      {"pdf", extract_pdf, nullptr},
      {"pdf-page", extract_page_image, nullptr},
      {"ooxml", extract_office_open_xml, nullptr},
      {"mail", extract_mail, nullptr},
      {"odf", extract_open_document, nullptr},
      {"rtf", extract_rtf, nullptr},
      {"epub", extract_epub, nullptr},
      {"doc", extract_old_office, nullptr},
      {"sqlite", nullptr, extract_sqlite},
      {"msg", extract_msg, nullptr},
      {"pst", nullptr, extract_pst},
  };
  return table;
}

const Extractor* find_extractor(std::string_view name) {
  const auto found = std::find_if(extractors().begin(), extractors().end(),
                                  [&](const Extractor& row) { return row.name == name; });
  return found == extractors().end() ? nullptr : &*found;
}

}  // namespace broadsheet::extraction
