#include "indexer/extractors/office/old_office.h"

#include "indexer/extractors/office/compound_file.h"
#include "indexer/extractors/office/doc.h"
#include "indexer/extractors/office/document_properties.h"
#include "indexer/extractors/office/embedded_objects.h"
#include "indexer/extractors/office/ppt.h"
#include "indexer/extractors/office/summary_information.h"
#include "indexer/extractors/office/xls.h"

namespace broadsheet::extraction {
namespace {

ExtractedDocument read_old_office(const CompoundFile& file, const ExtractionTask& task, TimeBudget& budget) {
  if (file.find("EncryptedPackage")) throw ExtractionFault("encrypted; save it without a password first");
  if (file.find("WordDocument")) return extract_word_document(file);
  if (file.find("PowerPoint Document")) return extract_powerpoint_document(file, budget);
  if (file.find("Workbook") || file.find("Book")) return extract_excel_workbook(file, task.options, budget);
  throw ExtractionFault("holds no document of Word, Excel or PowerPoint");
}

}  // namespace

ExtractedDocument extract_old_office(const ExtractionTask& task, TimeBudget& budget) {
  const CompoundFile file(task.bytes);
  ExtractedDocument document = read_old_office(file, task, budget);
  const std::string heading = document.values.empty() ? "" : document.values[0].second;
  document.values.clear();
  const auto summary = file.stream("\x05SummaryInformation");
  add_properties(document, summary ? summary_information(*summary) : DocumentProperties(), heading);
  for (EmbeddedFile& object : embedded_files(file)) document.embedded.push_back(std::move(object));
  return document;
}

}  // namespace broadsheet::extraction
