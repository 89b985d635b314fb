#include "indexer/readers/page_title.h"

#include <algorithm>

#include "common/unicode.h"
#include "indexer/html/html_tree.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t max_site_bytes = 40;  // of what follows the last separator in a title
constexpr int telling_words = 4;            // a shorter title is often the site's name

bool is_site(const std::string& name, const std::string& rest, const PageTitles& titles) {
  const std::string lower = lower_ascii(name);
  return lower == lower_ascii(titles.site) || lower == lower_ascii(titles.publisher) ||
         (name == titles.heading && rest.size() > name.size());
}

// True when most words of a heading are in the page's title. Other headings name the site or a section.
bool agrees_with(const std::string& title, const std::string& heading) {
  const std::string folded = " " + fold_keyword(title) + " ";
  std::size_t words = 0, shared = 0;
  for (std::string_view rest = heading; !rest.empty(); ++words) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    shared += folded.find(fold_keyword(rest.substr(0, end))) != folded.npos;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return shared * 2 > words;
}

bool is_telling(const std::string& title) {
  return std::count(title.begin(), title.end(), ' ') + 1 >= telling_words;
}

}  // namespace

SitedTitle split_site(const std::string& title, const PageTitles& titles) {
  for (std::string_view separator : {" | ", " - ", " – ", " — ", " :: ", " · ", " » "}) {
    const std::size_t at = title.rfind(separator);
    if (at == title.npos) continue;
    const std::string front = clean_line(title.substr(0, at)),
                      back = clean_line(title.substr(at + separator.size()));
    const bool named = is_site(back, front, titles) || front == titles.heading;
    const bool looks_so = separator == " | " && back.size() <= max_site_bytes && front.size() > back.size();
    if (!front.empty() && (named || looks_so)) return {front, named ? back : std::string()};
  }
  return {title, {}};
}

std::string article_title(const PageTitles& titles) {
  const std::string title = split_site(titles.title, titles).title;
  // A short title is believed if the site's name stands beside it and the heading says the same.
  const bool confirmed = title != titles.title && agrees_with(title, titles.heading);
  const auto trusted = [&](const std::string& heading) {
    const bool believed = is_telling(title) || confirmed;
    return !believed || agrees_with(title, heading) ? heading : std::string();
  };
  std::vector<std::string> candidates = titles.stated;
  if (!candidates.empty()) candidates.front() = split_site(candidates.front(), titles).title;
  candidates.insert(candidates.begin() + !candidates.empty(), trusted(titles.headline));
  candidates.insert(candidates.end(), {trusted(titles.heading), title, titles.headline, titles.heading});
  const auto first =
      std::find_if(candidates.begin(), candidates.end(), [](const auto& text) { return !text.empty(); });
  return first == candidates.end() ? std::string() : *first;
}

}  // namespace broadsheet::readers
