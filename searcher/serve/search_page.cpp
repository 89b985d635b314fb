#include "searcher/serve/search_page.h"

#include <fmt/format.h>

#include <random>

namespace broadsheet::serve {
namespace {

/// 128 bits from the system's random generator.
std::string fresh_number() {
  std::random_device random;
  return fmt::format("{:08x}{:08x}{:08x}{:08x}", random(), random(), random(), random());
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
}

/// The page with placeholders for its nonces.
std::string whole_page() {
  std::string page(page_html());
  replace_all(page, "@STYLE@", page_style());
  replace_all(page, "@SCRIPT@", page_script());
  return page;
}

}  // namespace

SearchPage make_search_page() {
  static const std::string page = whole_page();
  const std::string number = fresh_number();
  SearchPage made{
      page, fmt::format("default-src 'none'; script-src 'nonce-{0}'; style-src 'nonce-{0}'; img-src data:; "
                        "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
                        number)};
  replace_all(made.html, "@NUMBER@", number);
  return made;
}

}  // namespace broadsheet::serve
