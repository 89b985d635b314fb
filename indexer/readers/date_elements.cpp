#include "indexer/readers/date_elements.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "common/date.h"
#include "common/dates/date_pieces.h"
#include "common/dates/date_statements.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

constexpr std::array published_words = {"published"sv, "publish"sv, "pubdate"sv, "dateline"sv, "posted"sv};
constexpr std::array changed_words = {"updated"sv, "modified"sv, "changed"sv, "revised"sv, "lastmod"sv};
constexpr std::array date_words = {"date"sv, "timestamp"sv, "datum"sv, "fecha"sv};
// In classes and ids of what is not the article.
constexpr std::array other_words = {
    "comment"sv,  "comments"sv,   "sidebar"sv,    "related"sv, "recommended"sv, "widget"sv,
    "popular"sv,  "trending"sv,   "teaser"sv,     "teasers"sv, "promo"sv,       "latest"sv,
    "mostread"sv, "ticker"sv,     "carousel"sv,   "archive"sv, "events"sv,      "navigation"sv,
    "menu"sv,     "newsletter"sv, "comentario"sv, "footer"sv,  "replies"sv,     "reply"sv};

constexpr std::uint32_t near_title = 60;    // nodes behind the heading
constexpr std::uint32_t before_title = 20;  // nodes before it
constexpr std::size_t most_elements = 8;
constexpr std::uint32_t label_reach = 4;  // nodes between a label and its element
constexpr std::uint32_t most_inner_nodes = 40;
constexpr std::size_t max_label_bytes = 60;
constexpr std::size_t max_date_text = 200;

template <std::size_t Count>
bool has_any_word(std::string_view classes, const std::array<std::string_view, Count>& words) {
  return !classes.empty() && std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return has_class_word(classes, word);
  });
}

enum class DateMark : std::uint8_t { published, time, called_date, none };

std::uint32_t ancestor(const HtmlTree& tree, std::uint32_t node, GumboTag tag) {
  for (; node != 0; node = tree[node].parent)
    if (tree[node].tag == tag) return node;
  return 0;
}

bool has_most_of_page(const HtmlTree& tree, std::uint32_t node) {
  return (tree[node].end - node) * 2 > tree.size();
}

bool has_other_word(const HtmlTree& tree, std::uint32_t node) {
  return has_any_word(lower_ascii(tree.attribute(node, "class")), other_words) ||
         has_any_word(lower_ascii(tree.attribute(node, "id")), other_words);
}

/// Where the title stands, and the article that it belongs to.
struct TitlePlace {
  std::uint32_t heading = 0;         ///< 0: there is none
  std::uint32_t begin = 0, end = 0;  ///< of what is around it: the article, or the main part of the page
  std::uint32_t article = 0;         ///< the element of that name; else the first one; 0: there is none

  bool is_in(const HtmlTree& tree, std::uint32_t node) const {
    return heading >= node && heading < tree[node].end;
  }

  enum Nearness : std::uint8_t { near, inside, elsewhere };
  Nearness nearness(std::uint32_t node) const {
    if (heading == 0) return inside;
    const bool within = node >= begin && node < end;
    const bool close = node > heading ? node - heading <= near_title : heading - node <= before_title;
    return within && close ? near : within ? inside : elsewhere;
  }
};

/// A sidebar, menu, list of other articles and so on. What holds the title is none, whatever it is called; on
/// a page without a title, what has most of the page.
bool is_other_part(const HtmlTree& tree, std::uint32_t node, const TitlePlace& title) {
  if (tree[node].tag == GUMBO_TAG_ASIDE || tree[node].tag == GUMBO_TAG_NAV) return true;
  const bool main = title.heading != 0 ? title.is_in(tree, node) : has_most_of_page(tree, node);
  return !main && has_other_word(tree, node);
}

bool is_outside_article(const HtmlTree& tree, std::uint32_t node, const TitlePlace& title, DateMark mark) {
  const std::uint32_t article = ancestor(tree, node, GUMBO_TAG_ARTICLE);
  // The footer of an article may say when it was posted; that of the page does not.
  if (article == 0 && ancestor(tree, node, GUMBO_TAG_FOOTER) != 0) return true;
  const bool own_aside = mark == DateMark::published && article != 0 && article == title.article;
  for (; node != 0; node = tree[node].parent)
    if (is_other_part(tree, node, title) && !(own_aside && tree[node].tag == GUMBO_TAG_ASIDE)) return true;
  return false;
}

std::uint32_t first_article(const HtmlTree& tree) {
  for (std::uint32_t i = 0; i < tree.size(); ++i)
    if (tree[i].tag == GUMBO_TAG_ARTICLE) return i;
  return 0;
}

TitlePlace title_place(const HtmlTree& tree) {
  for (std::uint32_t i = 0; i < tree.size(); ++i) {
    if (tree[i].tag != GUMBO_TAG_H1 || tree[i].end <= i + 1 ||
        is_outside_article(tree, i, {}, DateMark::none))
      continue;
    const std::uint32_t article = ancestor(tree, i, GUMBO_TAG_ARTICLE);
    const std::uint32_t around = article != 0 ? article : ancestor(tree, i, GUMBO_TAG_MAIN);
    return {i, around, tree[around].end, article != 0 ? article : first_article(tree)};
  }
  return {};
}

std::string written_in(const HtmlTree& tree, std::uint32_t node) {
  for (const char* name : {"datetime", "content", "title"})
    if (std::string value = clean_line(tree.attribute(node, name)); parse_date(value)) return value;
  // A `<time>` inside may state more than what is shown.
  for (std::uint32_t i = node + 1; i < std::min(tree[node].end, node + most_inner_nodes); ++i)
    if (tree[i].tag == GUMBO_TAG_TIME)
      if (std::string value = clean_line(tree.attribute(i, "datetime")); parse_date(value)) return value;
  std::string line = tree.line_of(node);
  return line.size() <= max_date_text && parse_date(line) ? line : std::string();
}

/// A month in an element is rather the age of a note than that of the article.
bool states_day(std::string_view written) {
  const std::optional<WrittenDate> read = parse_written_date(written);
  return read && read->precision == DatePrecision::day;
}

/// `Updated: <time>`.
bool is_introduced_as_change(const HtmlTree& tree, std::uint32_t node) {
  for (std::uint32_t i = node; i > 0 && node - i < label_reach; --i) {
    const std::string_view text = tree[i - 1].text;
    if (is_blank(text) || text.size() > max_label_bytes) continue;
    return date_statements(fold_date(text)).back().about == DateStatement::change;
  }
  return false;
}

DateMark mark_of(const HtmlTree& tree, std::uint32_t node) {
  const std::string_view property = tree.attribute(node, "itemprop"), classes = tree.attribute(node, "class");
  if (property == "datePublished" || property == "dateCreated" || tree.has_attribute(node, "pubdate") ||
      has_any_word(classes, published_words))
    return DateMark::published;
  if (tree[node].tag == GUMBO_TAG_TIME) return DateMark::time;
  return property == "dateModified" || has_any_word(classes, date_words) ||
                 has_any_word(classes, changed_words)
             ? DateMark::called_date
             : DateMark::none;
}

bool is_marked_as_change(const HtmlTree& tree, std::uint32_t node) {
  return tree.attribute(node, "itemprop") == "dateModified" ||
         has_any_word(tree.attribute(node, "class"), changed_words);
}

struct RankedElement {
  int rank;
  DateElement element;
};

}  // namespace

bool has_class_word(std::string_view classes, std::string_view word) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  for (std::size_t at = classes.find(word); at != classes.npos; at = classes.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !is_letter(classes[at - 1])) && (end == classes.size() || !is_letter(classes[end])))
      return true;
  }
  return false;
}

std::vector<DateElement> date_elements(const HtmlTree& tree) {
  const TitlePlace title = title_place(tree);
  std::vector<RankedElement> found;
  for (std::uint32_t i = 0; i < tree.size(); ++i) {
    if (!tree[i].element || tree[i].element->attributes.length + (tree[i].tag == GUMBO_TAG_TIME) == 0)
      continue;
    if (tree[i].tag == GUMBO_TAG_META || tree[i].tag == GUMBO_TAG_HTML || tree[i].tag == GUMBO_TAG_BODY)
      continue;
    const DateMark mark = mark_of(tree, i);
    if (mark == DateMark::none || is_outside_article(tree, i, title, mark)) continue;
    std::string written = written_in(tree, i);
    if (written.empty() || (mark != DateMark::published && !states_day(written))) continue;
    const bool changed =
        mark != DateMark::published && (is_marked_as_change(tree, i) || is_introduced_as_change(tree, i));
    const int rank =
        static_cast<int>(title.nearness(i)) * static_cast<int>(DateMark::none) + static_cast<int>(mark);
    found.push_back({rank, {std::move(written), changed}});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const RankedElement& a, const RankedElement& b) { return a.rank < b.rank; });
  std::vector<DateElement> elements;
  for (RankedElement& each : found)
    if (elements.size() < most_elements) elements.push_back(std::move(each.element));
  return elements;
}

}  // namespace broadsheet::readers
