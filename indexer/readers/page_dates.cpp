#include "indexer/readers/page_dates.h"

#include <algorithm>
#include <string_view>

#include "common/date.h"
#include "indexer/input/clean_text.h"
#include "indexer/readers/date_elements.h"

namespace broadsheet::readers {
namespace {

// Names of meta elements, best first.
constexpr std::string_view published_names[] = {"datepublished",
                                                "og:published_time",
                                                "article:published",
                                                "og:article:published_time",
                                                "citation_publication_date",
                                                "citation_online_date",
                                                "citation_date",
                                                "dc.date.issued",
                                                "dcterms.issued",
                                                "dc.date.published",
                                                "dc.date",
                                                "dcterms.date",
                                                "dcterms.created",
                                                "dc.date.created",
                                                "date",
                                                "pubdate",
                                                "publishdate",
                                                "publish_date",
                                                "publish-date",
                                                "publication_date",
                                                "publication-date",
                                                "published",
                                                "published_date",
                                                "published-date",
                                                "published_time",
                                                "originalpublicationdate",
                                                "article_date_original",
                                                "prism.publicationdate",
                                                "rnews:datepublished",
                                                "bt:pubdate",
                                                "displaydate",
                                                "issued",
                                                "release_date",
                                                "releasedate",
                                                "cxenseparse:recs:publishtime",
                                                "parsely-pub-date",
                                                "sailthru.date",
                                                "article.published",
                                                "eprints.date"};
constexpr std::string_view changed_names[] = {"article:modified_time",
                                              "article:updated",
                                              "og:updated_time",
                                              "datemodified",
                                              "dcterms.modified",
                                              "dc.date.modified",
                                              "dc.modified",
                                              "last-modified",
                                              "lastmod",
                                              "modified",
                                              "revised"};

std::string_view content_of(const MetaElements& metas, std::string_view name) {
  for (const auto& [key, content] : metas)
    if (key == name) return content;
  return {};
}

/// Publishers take most care of the first two.
std::vector<std::string_view> published_dates(const MetaElements& metas, const JsonLd& json_ld) {
  std::vector<std::string_view> dates = {content_of(metas, "article:published_time"), json_ld.date};
  for (const std::string_view name : published_names) dates.push_back(content_of(metas, name));
  std::erase(dates, std::string_view());
  return dates;
}

}  // namespace

void add_page_dates(const HtmlTree& tree, const MetaElements& metas, const JsonLd& json_ld,
                    DocumentBuilder& builder) {
  const std::vector<std::string_view> published = published_dates(metas, json_ld);
  for (const std::string_view date : published) builder.add_date(DateFrom::markup, date);
  const bool stated = std::any_of(published.begin(), published.end(),
                                  [](std::string_view date) { return parse_date(date).has_value(); });
  if (!stated)
    for (const DateElement& element : date_elements(tree))
      builder.add_date(DateFrom::markup, element.written,
                       element.changed ? DateKeyKind::change : DateKeyKind::day);
  builder.add_date(DateFrom::markup, json_ld.modified, DateKeyKind::change);
  for (const std::string_view name : changed_names)
    builder.add_date(DateFrom::markup, content_of(metas, name), DateKeyKind::change);
}

}  // namespace broadsheet::readers
