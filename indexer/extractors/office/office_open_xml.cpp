#include "indexer/extractors/office/office_open_xml.h"

#include "indexer/extractors/office/docx.h"
#include "indexer/extractors/office/pptx.h"
#include "indexer/extractors/office/relationships.h"
#include "indexer/extractors/office/xlsx.h"
#include "indexer/extractors/office/xml_reader.h"

namespace broadsheet::extraction {
namespace {

// What the package says, else the usual name.
std::string main_part_of(const OfficePackage& package) {
  const std::string stated = Relationships(package, "").target_of_type("officeDocument");
  for (const std::string& name : {stated, std::string("word/document.xml"),
                                  std::string("ppt/presentation.xml"), std::string("xl/workbook.xml")})
    if (package.member(name)) return name;
  throw ExtractionFault("has no part with a document; open it with an office program and save it again");
}

std::string root_of(const std::string& xml) {
  XmlReader reader(xml);
  while (reader.next() != XmlReader::Event::over)
    if (reader.event() == XmlReader::Event::start) return std::string(reader.name());
  throw ExtractionFault("the main part is damaged; open it with an office program and save it again");
}

}  // namespace

ExtractedDocument extract_office_open_xml(const ExtractionTask& task, TimeBudget& budget) {
  const OfficePackage package(task.bytes);
  const std::string part = main_part_of(package);
  if (part.ends_with(".bin")) throw ExtractionFault("a binary workbook (XLSB); save it as XLSX first");
  const std::string root = root_of(*package.member(part));
  if (root == "w:document" || root == "w:glossaryDocument") return extract_word_package(package, part);
  if (root == "p:presentation") return extract_presentation_package(package, part, budget);
  if (root == "x:workbook") return extract_workbook_package(package, part, task.options, budget);
  throw ExtractionFault("holds no document of Word, Excel or PowerPoint");
}

}  // namespace broadsheet::extraction
