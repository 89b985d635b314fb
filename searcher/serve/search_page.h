#pragma once

#include <string>
#include <string_view>

namespace broadsheet::serve {

/// The page that people search with, and what a browser may load for it: nothing but what is in it, and
/// answers of the server that it came from.
struct SearchPage {
  std::string html;
  std::string policy;  ///< for the header Content-Security-Policy
};

/// Made anew for every request: its script and style carry a number that nobody can guess.
SearchPage make_search_page();

/// The parts of the page, from the folder page.
std::string_view page_html();
std::string_view page_style();
std::string_view page_script();

}  // namespace broadsheet::serve
