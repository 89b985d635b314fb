#include "indexer/readers/html_metadata.h"

#include <string>
#include <utility>

#include "indexer/input/clean_text.h"
#include "indexer/readers/json_ld.h"
#include "indexer/readers/page_authors.h"
#include "indexer/readers/page_dates.h"
#include "indexer/readers/page_title.h"

namespace broadsheet::readers {
namespace {

// Names of meta elements by meaning, best first.
constexpr std::string_view title_names[] = {"og:title", "citation_title", "dc.title", "twitter:title"};
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
  std::string heading, title, canonical, language;

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
      return;
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

PageTitles titles_of(const PageFacts& facts) {
  PageTitles titles = {facts.title, facts.heading, facts.json_ld.headline, {}, {}, {}};
  titles.site = facts.meta("og:site_name");
  titles.publisher = facts.json_ld.publisher;
  for (std::string_view name : title_names) titles.stated.emplace_back(facts.meta(name));
  return titles;
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

StatedFacts add_page_metadata(const HtmlTree& tree, DocumentBuilder& builder) {
  const PageFacts facts = collect_facts(tree);
  const PageTitles titles = titles_of(facts);
  builder.set(Member::title, article_title(titles));
  add_page_dates(tree, facts.metas, facts.json_ld, builder);
  std::vector<std::string> authors = page_authors(tree, facts.metas, facts.json_ld.authors);
  for (const std::string& author : authors) builder.set(Member::author, author);
  set_first(facts, site_names, Member::source, builder);
  builder.set(Member::source, facts.json_ld.publisher);
  builder.set(Member::source, split_site(facts.title, titles).site);
  builder.set(Member::language, facts.language);
  for (const char* name : {"og:locale", "content-language", "dc.language", "dcterms.language"})
    builder.set(Member::language, std::string(facts.meta(name)));
  builder.set(Member::language, facts.json_ld.language);
  for (const std::string& address : {facts.canonical, std::string(facts.meta("og:url"))})
    if (is_address(address)) builder.set(Member::url, address);
  add_sections(facts, builder);
  return {clean_line(builder.value(Member::title)), std::move(authors), facts.json_ld.body,
          builder.has_dates()};
}

}  // namespace broadsheet::readers
