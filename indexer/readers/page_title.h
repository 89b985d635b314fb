// The title of an article among all titles of its page.
#pragma once

#include <string>
#include <vector>

namespace broadsheet::readers {

/// What a page calls itself. Everything may be empty.
struct PageTitles {
  std::string title;                ///< the title element
  std::string heading;              ///< the first heading
  std::string headline;             ///< of JSON-LD
  std::vector<std::string> stated;  ///< by meta elements, best first
  std::string site, publisher;
};

struct SitedTitle {
  std::string title;
  std::string site;  ///< empty when it is not certain
};

/// Splits `Grid drill ends | The Courier` on the site The Courier, or above a heading `Grid drill ends`.
SitedTitle split_site(const std::string& title, const PageTitles& titles);

/// The best title, without the site's name; empty when there is none.
std::string article_title(const PageTitles& titles);

}  // namespace broadsheet::readers
