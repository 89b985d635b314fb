// The search page for browsers.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::serve {

struct SearchPage {
  std::string html;
  std::string policy;  ///< for the header Content-Security-Policy
};

/// Call it for each request: the script and the style of a page have a nonce, a number that nobody can guess.
SearchPage make_search_page();

/// The files in the folder page.
std::string_view page_html();
std::string_view page_style();
std::string_view page_script();

}  // namespace broadsheet::serve
