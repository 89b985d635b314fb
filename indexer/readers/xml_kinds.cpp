#include "indexer/readers/xml_kinds.h"

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

constexpr std::array xml_kinds = {
    std::pair{"rss"sv, "an RSS feed"sv},
    std::pair{"RDF"sv, "RDF or an RSS 1.0 feed"sv},
    std::pair{"feed"sv, "an Atom feed"sv},
    std::pair{"entry"sv, "an Atom entry"sv},
    std::pair{"opml"sv, "a list of feeds (OPML)"sv},
    std::pair{"urlset"sv, "a sitemap"sv},
    std::pair{"sitemapindex"sv, "a list of sitemaps"sv},
    std::pair{"nitf"sv, "a news article (NITF)"sv},
    std::pair{"newsItem"sv, "a news item (NewsML-G2)"sv},
    std::pair{"newsMessage"sv, "a news message (NewsML-G2)"sv},
    std::pair{"packageItem"sv, "a package of news (NewsML-G2)"sv},
    std::pair{"NewsML"sv, "news (NewsML)"sv},
    std::pair{"akomaNtoso"sv, "a legal document (Akoma Ntoso)"sv},
    std::pair{"Legislation"sv, "legislation (CLML)"sv},
    std::pair{"Statute"sv, "a statute in XML"sv},
    std::pair{"bill"sv, "a bill in XML"sv},
    std::pair{"lawDoc"sv, "a law (USLM)"sv},
    std::pair{"uslm"sv, "a law (USLM)"sv},
    std::pair{"ACT"sv, "a legal act (Formex)"sv},
    std::pair{"article"sv, "an article in XML (JATS or DocBook)"sv},
    std::pair{"TEI"sv, "a text of TEI"sv},
    std::pair{"TEI.2"sv, "a text of TEI"sv},
    std::pair{"mediawiki"sv, "a dump of a wiki (MediaWiki)"sv},
    std::pair{"FictionBook"sv, "an e-book (FictionBook)"sv},
    std::pair{"svg"sv, "a drawing (SVG)"sv},
    std::pair{"kml"sv, "a map (KML)"sv},
    std::pair{"gpx"sv, "a track (GPX)"sv},
    std::pair{"plist"sv, "a property list of macOS"sv},
    std::pair{"Workbook"sv, "an Excel workbook in XML"sv},
    std::pair{"wordDocument"sv, "a Word document in XML"sv},
    std::pair{"office:document"sv, "an OpenDocument file in XML"sv},
};

// Skips `<?...?>`, `<!--...-->` and `<!DOCTYPE ...>` with what it declares.
std::string_view skip_prolog(std::string_view text) {
  while (true) {
    text = trim(text);
    std::string_view end;
    if (text.starts_with("<?"))
      end = "?>";
    else if (text.starts_with("<!--"))
      end = "-->";
    else if (text.starts_with("<!"))
      end = text.find('[') < text.find('>') ? "]>"sv : ">"sv;
    else
      return text;
    const std::size_t at = text.find(end);
    if (at == text.npos) return {};
    text.remove_prefix(at + end.size());
  }
}

}  // namespace

std::string_view xml_root(std::string_view text) {
  text = skip_prolog(text);
  if (!text.starts_with('<')) return {};
  text.remove_prefix(1);
  std::string_view name = text.substr(0, text.find_first_of(" \t\r\n/>"));
  if (name.size() == text.size()) return {};
  const auto is_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
  };
  if (name.empty() || !std::all_of(name.begin(), name.end(), is_name)) return {};
  return name.substr(name.find(':') + 1);
}

std::string xml_kind(std::string_view root) {
  for (const auto& [element, kind] : xml_kinds)
    if (element == root) return std::string(kind);
  return "XML with the root element <" + std::string(root.substr(0, 60)) + ">";
}

}  // namespace broadsheet::readers
