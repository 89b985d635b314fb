#include "indexer/extractors/office/drawing_text.h"

#include <set>

#include "indexer/extractors/office/xml_reader.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

void add_drawing_run(XmlReader& reader, std::string& out) {
  reader.children([&] {
    if (reader.event() != XmlReader::Event::start) return;
    if (reader.name() == "a:t" || reader.name() == "m:t")
      out += reader.all_text();
    else if (reader.name() == "a:br" || reader.name() == "a:tab")
      out += ' ';
    else if (reader.name() != "a:rPr" && reader.name() != "a:pPr")
      add_drawing_run(reader, out);
  });
}

// Texts of a chart are in paragraphs or in a cache of strings; its numbers are left out.
void collect_lines(XmlReader& reader, std::set<std::string>& seen, std::string& out) {
  const auto add = [&](const std::string& text) {
    const std::string line = readers::clean_line(text);
    if (!line.empty() && seen.insert(line).second) out += (out.empty() ? "" : "\n") + line;
  };
  while (reader.next() != XmlReader::Event::over) {
    if (reader.event() != XmlReader::Event::start) continue;
    if (reader.name() == "c:numCache" || reader.name() == "c:numLit")
      reader.skip();
    else if (reader.name() == "a:p") {
      std::string line;
      add_drawing_run(reader, line);
      add(line);
    } else if (reader.name() == "c:v") {
      add(reader.all_text());
    }
  }
}

}  // namespace

std::string drawing_text(const OfficePackage& package, std::string_view part) {
  const std::string* xml = package.member(part);
  std::set<std::string> seen;
  std::string out;
  if (!xml) return out;
  XmlReader reader(*xml);
  collect_lines(reader, seen, out);
  return out;
}

std::string drawing_paragraphs(XmlReader& reader) {
  std::string out;
  reader.children([&] {
    if (reader.event() != XmlReader::Event::start) return;
    std::string lines;
    if (reader.name() == "a:p")
      add_drawing_run(reader, lines);
    else
      lines = drawing_paragraphs(reader);
    if (!readers::is_blank(lines)) out += (out.empty() ? "" : "\n") + lines;
  });
  return out;
}

}  // namespace broadsheet::extraction
