#include "indexer/extractors/office/odf.h"

#include <optional>

#include "indexer/extractors/office/compound_file.h"
#include "indexer/extractors/office/embedded_objects.h"
#include "indexer/extractors/office/odf_body.h"
#include "indexer/extractors/office/office_package.h"

namespace broadsheet::extraction {
namespace {

constexpr int max_object_depth = 3;  // objects in objects

// Reads the members of a package, or a flat file.
class OpenDocument {
 public:
  explicit OpenDocument(const OfficePackage* package, int depth = 0)
      : package_(package),
        depth_(depth),
        body_([this](const std::string& href) { return object_text(href); }) {}

  void read(const std::string& name, std::string_view bytes) {
    XmlReader xml(bytes);
    while (xml.next() != XmlReader::Event::over)
      if (xml.event() == XmlReader::Event::start) body_.read(xml);
    if (xml.damaged()) warnings_.push_back(name + " is damaged: read in part");
  }

  ExtractedDocument document(const ExtractionOptions& options) {
    ExtractedDocument document;
    document.warnings = std::move(warnings_);
    for (const Sheet& sheet : body_.sheets()) add_sheet(document, sheet, options);
    append_paragraph(document.text, body_.take_text());
    for (const std::string& comment : body_.comments()) append_paragraph(document.text, comment);
    add_properties(document, body_.properties(), body_.heading());
    return document;
  }

 private:
  // A formula, chart or table in a folder of the package.
  std::string object_text(const std::string& href) {
    const std::string* xml = package_ ? package_->member(member_beside("", href) + "/content.xml") : nullptr;
    if (!xml || depth_ == max_object_depth) return {};
    OpenDocument object(package_, depth_ + 1);
    object.read(href, *xml);
    return object.document({}).text;
  }

  const OfficePackage* package_;
  int depth_;
  OdfBody body_;
  std::vector<std::string> warnings_;
};

void refuse_encrypted(const OfficePackage& package) {
  const std::string* manifest = package.member("META-INF/manifest.xml");
  if (!manifest) return;
  XmlReader xml(*manifest);
  while (xml.next() != XmlReader::Event::over)
    if (xml.event() == XmlReader::Event::start && xml.name() == "manifest:encryption-data")
      throw ExtractionFault("encrypted; save it without a password first");
}

// Objects of other programs, which OpenDocument keeps as compound files without an extension.
void add_objects(const OfficePackage& package, ExtractedDocument& document) {
  for (const std::string& name : package.names())
    if (const std::string& bytes = *package.member(name); is_compound_file(bytes))
      document.embedded.push_back(file_in_object(name.substr(name.rfind('/') + 1), bytes));
}

ExtractedDocument read_package(const ExtractionTask& task) {
  const OfficePackage package(task.bytes);
  refuse_encrypted(package);
  const std::string* content = package.member("content.xml");
  if (!content) throw ExtractionFault("has no content.xml; open it with an office program and save it again");
  OpenDocument reader(&package);
  if (const std::string* meta = package.member("meta.xml")) reader.read("meta.xml", *meta);
  reader.read("content.xml", *content);
  ExtractedDocument document = reader.document(task.options);
  add_objects(package, document);
  document.warnings.insert(document.warnings.end(), package.warnings().begin(), package.warnings().end());
  return document;
}

}  // namespace

ExtractedDocument extract_open_document(const ExtractionTask& task, TimeBudget&) {
  if (task.bytes.starts_with("PK")) return read_package(task);
  OpenDocument reader(nullptr);
  reader.read("the file", task.bytes);
  return reader.document(task.options);
}

}  // namespace broadsheet::extraction
