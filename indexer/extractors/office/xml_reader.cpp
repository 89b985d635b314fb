#include "indexer/extractors/office/xml_reader.h"

#include <libxml/xmlreader.h>

#include <algorithm>
#include <limits>
#include <type_traits>

#include "indexer/extractors/office/xml_namespaces.h"
#include "indexer/input/charset.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t max_recovered_bytes = 32u << 20;  // a tree takes ten times as much

// No option that would load or substitute anything. Without XML_PARSE_HUGE, libxml2 limits depth, sizes and
// growth by entities. A file with a fault is read as far as it makes sense.
constexpr int xml_options = XML_PARSE_NONET | XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;

// libxml2 changed the type of the argument.
template <typename Error>
void note_xml_fault(void* damaged, Error* error) {
  if (error->level == XML_ERR_FATAL) *static_cast<bool*>(damaged) = true;
}

std::string_view view_of(const xmlChar* text) {
  return text ? reinterpret_cast<const char*>(text) : std::string_view();
}

std::string value_of(const xmlAttr& attribute) {
  const xmlNode* first = attribute.children;
  if (!first) return {};
  if (!first->next && first->type == XML_TEXT_NODE) return std::string(view_of(first->content));
  xmlChar* joined = xmlNodeListGetString(attribute.doc, first, 1);
  std::string value(view_of(joined));
  xmlFree(joined);
  return value;
}

}  // namespace

XmlReader::XmlReader(std::string_view xml)
    : xml_(xml.substr(0, std::numeric_limits<int>::max())),
      reader_(xmlReaderForMemory(xml_.data(), static_cast<int>(xml_.size()), nullptr, nullptr, xml_options)) {
  if (!reader_) {
    damaged_ = true;
    event_ = Event::over;
    return;
  }
  xmlTextReaderSetStructuredErrorHandler(
      reader_, [](void* self, auto* error) { note_xml_fault(self, error); }, &damaged_);
}

XmlReader::~XmlReader() {
  xmlFreeTextReader(reader_);
  xmlFreeDoc(recovered_);
}

XmlReader::Event XmlReader::next() {
  if (event_ == Event::over) return event_;
  if (at_empty_element_) {
    at_empty_element_ = false;
    return event_ = Event::end;
  }
  while (read()) switch (xmlTextReaderNodeType(reader_)) {
      case XML_READER_TYPE_ELEMENT:
        ++read_;
        at_empty_element_ = xmlTextReaderIsEmptyElement(reader_) == 1;
        return event_ = Event::start;
      case XML_READER_TYPE_END_ELEMENT:
        return event_ = Event::end;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_WHITESPACE:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        ++read_;
        return event_ = Event::text;
      case XML_READER_TYPE_ENTITY_REFERENCE:
        damaged_ = true;
        break;  // its text is not read
      default:
        break;
    }
  return event_ = Event::over;
}

// False at the end. libxml2's reader stops at a fault, its tree does not: the rest is read from a tree.
bool XmlReader::read() {
  const int status = xmlTextReaderRead(reader_);
  if (status == 1) return true;
  if (status == 0) return false;
  damaged_ = true;
  return !recovered_ && recover();
}

bool XmlReader::recover() {
  if (xml_.size() > max_recovered_bytes) return false;
  recovered_ = xmlReadMemory(xml_.data(), static_cast<int>(xml_.size()), nullptr, nullptr, xml_options);
  xmlTextReader* reader = recovered_ ? xmlReaderWalker(recovered_) : nullptr;
  if (!reader) return false;
  xmlFreeTextReader(reader_);
  reader_ = reader;
  names_before_ = std::move(names_);
  names_.clear();
  for (std::size_t seen = 0; seen < read_;) {
    if (xmlTextReaderRead(reader_) != 1) return false;
    const int type = xmlTextReaderNodeType(reader_);
    seen += type == XML_READER_TYPE_ELEMENT || type == XML_READER_TYPE_TEXT ||
            type == XML_READER_TYPE_CDATA || type == XML_READER_TYPE_WHITESPACE ||
            type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE;
  }
  return xmlTextReaderRead(reader_) == 1;
}

std::string_view XmlReader::name() {
  const xmlChar* space = xmlTextReaderConstNamespaceUri(reader_);
  const xmlChar* local = xmlTextReaderConstLocalName(reader_);
  const auto [at, is_new] = names_.try_emplace({space, local});
  if (is_new) at->second = prefix_of_namespace(view_of(space)) + std::string(view_of(local));
  return at->second;
}

std::string XmlReader::attribute(std::string_view name) const {
  const std::string_view local = name.substr(name.find(':') + 1);
  const xmlNode* node = xmlTextReaderCurrentNode(reader_);
  if (!node || node->type != XML_ELEMENT_NODE) return {};
  for (const xmlAttr* at = node->properties; at; at = at->next) {
    if (view_of(at->name) != local && view_of(at->name) != name) continue;
    const std::string prefix = at->ns ? prefix_of_namespace(view_of(at->ns->href)) : "";
    if (prefix + std::string(view_of(at->name)) == name)
      return damaged_ ? readers::repaired_utf8(value_of(*at)) : value_of(*at);
  }
  return {};
}

// libxml2 hands on stray bytes of a damaged file.
std::string_view XmlReader::text() {
  const std::string_view text = view_of(xmlTextReaderConstValue(reader_));
  if (!damaged_ || readers::is_utf8(text)) return text;
  return repaired_ = readers::repaired_utf8(text);
}

std::string XmlReader::all_text() {
  std::string out;
  children([&] { out += event_ == Event::text ? std::string(text()) : all_text(); });
  return out;
}

int XmlReader::depth() const {
  return xmlTextReaderDepth(reader_);
}

void XmlReader::leave(int depth_of_element) {
  while (event_ != Event::over && !(event_ == Event::end && depth() == depth_of_element)) next();
}

}  // namespace broadsheet::extraction
