#include "indexer/readers/html_metadata.h"

#include <algorithm>
#include <string>
#include <utility>

#include "indexer/input/clean_text.h"
#include "indexer/readers/date_elements.h"
#include "indexer/readers/json_ld.h"
#include "indexer/readers/page_dates.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t max_name_bytes = 80;  // of an author named in the page's text
constexpr std::size_t max_site_bytes = 40;  // of what follows the last separator in a title

// Names of meta elements by meaning, best first.
constexpr std::string_view title_names[] = {"og:title", "citation_title", "dc.title", "twitter:title"};
constexpr std::string_view author_names[] = {"author",         "article:author",  "citation_author",
                                             "dc.creator",     "dcterms.creator", "byl",
                                             "parsely-author", "sailthru.author"};
constexpr std::string_view site_names[] = {"og:site_name", "application-name",  "citation_journal_title",
                                           "dc.publisher", "dcterms.publisher", "publisher"};
constexpr std::string_view section_names[] = {"article:section", "section", "parsely-section", "article:tag"};
constexpr std::string_view keyword_names[] = {"news_keywords", "keywords", "dc.subject", "parsely-tags"};

bool is_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

// Everything that a page says about itself, collected in one pass.
struct PageFacts {
  MetaElements metas;
  JsonLd json_ld;
  std::string heading, title, canonical, language, author;

  std::string_view meta(std::string_view name) const {
    for (const auto& [key, content] : metas)
      if (key == name) return content;
    return {};
  }
};

void fill(std::string& fact, std::string value) {
  if (fact.empty()) fact = std::move(value);
}

void read_meta(const HtmlTree& tree, std::uint32_t node, PageFacts& facts) {
  const std::string content = clean_line(tree.attribute(node, "content"));
  for (const char* name : {"property", "name", "itemprop", "http-equiv"})
    if (const std::string key = lower_ascii(tree.attribute(node, name)); !key.empty() && !content.empty())
      facts.metas.emplace_back(key, content);
}

// Removes the beginning of `By Ines Falk` or `Von Ines Falk`.
std::string without_by(std::string name) {
  for (std::string_view by : {"By ", "by ", "BY ", "Von ", "von ", "Par ", "par ", "Por ", "por ", "Di ",
                              "di ", "Da ", "Door ", "door "})
    if (name.starts_with(by)) return name.substr(by.size());
  return name;
}

void read_marked_element(const HtmlTree& tree, std::uint32_t node, PageFacts& facts) {
  const std::string_view classes = tree.attribute(node, "class"), property = tree.attribute(node, "itemprop");
  const bool author = tree.attribute(node, "rel") == "author" || property == "author" ||
                      has_class_word(classes, "byline") || has_class_word(classes, "author");
  if (author && facts.author.empty()) {
    std::string name = without_by(tree.line_of(node));
    if (name.size() <= max_name_bytes) facts.author = std::move(name);
  }
}

void read_element(const HtmlTree& tree, std::uint32_t node, PageFacts& facts) {
  switch (tree[node].tag) {
    case GUMBO_TAG_META:
      return read_meta(tree, node, facts);
    case GUMBO_TAG_TITLE:
      return fill(facts.title, tree.line_of(node));
    case GUMBO_TAG_H1:
      return fill(facts.heading, tree.line_of(node));
    case GUMBO_TAG_LINK:
      if (tree.attribute(node, "rel") == "canonical")
        fill(facts.canonical, clean_line(tree.attribute(node, "href")));
      return;
    case GUMBO_TAG_SCRIPT:
      if (lower_ascii(tree.attribute(node, "type")).starts_with("application/ld+json") &&
          tree[node].end > node + 1)
        read_json_ld(tree[node + 1].text, facts.json_ld);
      return;
    default:
      if (tree[node].element && tree[node].element->attributes.length > 0)
        read_marked_element(tree, node, facts);
  }
}

PageFacts collect_facts(const HtmlTree& tree) {
  PageFacts facts;
  for (const char* name : {"lang", "xml:lang"}) fill(facts.language, clean_line(tree.attribute(0, name)));
  for (std::uint32_t i = 0; i < tree.size(); ++i) read_element(tree, i, facts);
  return facts;
}

template <std::size_t Count>
void set_first(const PageFacts& facts, const std::string_view (&names)[Count], Member member,
               DocumentBuilder& builder) {
  for (std::string_view name : names) builder.set(member, std::string(facts.meta(name)));
}

struct SitedTitle {
  std::string title;
  std::string site;  // empty when it is not certain
};

// Splits `Grid drill ends | The Courier` on the site The Courier, or above a heading `Grid drill ends`.
SitedTitle split_site(const std::string& title, const PageFacts& facts) {
  for (std::string_view separator : {" | ", " - ", " – ", " — ", " :: ", " · ", " » "}) {
    const std::size_t at = title.rfind(separator);
    if (at == title.npos) continue;
    const std::string front = clean_line(title.substr(0, at)),
                      back = clean_line(title.substr(at + separator.size()));
    const std::string site = lower_ascii(facts.meta("og:site_name"));
    const bool named = lower_ascii(back) == site ||
                       lower_ascii(back) == lower_ascii(facts.json_ld.publisher) || front == facts.heading;
    const bool looks_so = separator == " | " && back.size() <= max_site_bytes && front.size() > back.size();
    if (!front.empty() && (named || looks_so)) return {front, named ? back : std::string()};
  }
  return {title, {}};
}

void add_title(const PageFacts& facts, DocumentBuilder& builder) {
  builder.set(Member::title, split_site(std::string(facts.meta("og:title")), facts).title);
  builder.set(Member::title, facts.json_ld.headline);
  set_first(facts, title_names, Member::title, builder);
  builder.set(Member::title, facts.heading);
  builder.set(Member::title, split_site(facts.title, facts).title);
}

void add_authors(const PageFacts& facts, DocumentBuilder& builder) {
  bool found = false;
  const auto add = [&](const std::string& name) {
    if (name.empty() || is_address(name)) return;
    builder.set(Member::author, name);
    found = true;
  };
  for (std::string_view wanted : author_names) {
    if (found) return;
    for (const auto& [name, content] : facts.metas)
      if (name == wanted) add(without_by(content));
  }
  if (!found) std::for_each(facts.json_ld.authors.begin(), facts.json_ld.authors.end(), add);
  if (!found) add(facts.author);
}

void add_sections(const PageFacts& facts, DocumentBuilder& builder) {
  for (std::string_view wanted : section_names)
    for (const auto& [name, content] : facts.metas)
      if (name == wanted) builder.set(Member::section, content);
  for (const std::string& section : facts.json_ld.sections) builder.set(Member::section, section);
  for (std::string_view wanted : keyword_names)
    for (const auto& [name, content] : facts.metas)
      if (name == wanted) builder.add("keywords", content);
}

}  // namespace

void add_page_metadata(const HtmlTree& tree, DocumentBuilder& builder) {
  const PageFacts facts = collect_facts(tree);
  add_title(facts, builder);
  add_page_dates(tree, facts.metas, facts.json_ld, builder);
  add_authors(facts, builder);
  set_first(facts, site_names, Member::source, builder);
  builder.set(Member::source, facts.json_ld.publisher);
  builder.set(Member::source, split_site(facts.title, facts).site);
  builder.set(Member::language, facts.language);
  for (const char* name : {"og:locale", "content-language", "dc.language", "dcterms.language"})
    builder.set(Member::language, std::string(facts.meta(name)));
  builder.set(Member::language, facts.json_ld.language);
  for (const std::string& address : {facts.canonical, std::string(facts.meta("og:url"))})
    if (is_address(address)) builder.set(Member::url, address);
  add_sections(facts, builder);
}

}  // namespace broadsheet::readers
