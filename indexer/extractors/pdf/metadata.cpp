#include "indexer/extractors/pdf/metadata.h"

#include <algorithm>
#include <array>

#include "common/unicode.h"
#include "indexer/extractors/pdf/footnotes.h"
#include "indexer/extractors/pdf/title.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_bookmarks = 40;
constexpr std::size_t longest_value = 1'000;  // bytes

/// Names of accounts and programs.
bool is_no_author(const std::string& author) {
  constexpr std::array names = {"administrator"sv, "admin"sv,   "user"sv,      "unknown"sv,
                                "author"sv,        "owner"sv,   "anonymous"sv, "root"sv,
                                "guest"sv,         "default"sv, "pc"sv,        "microsoft office user"sv};
  const std::string folded = fold_keyword(author);
  return std::find(names.begin(), names.end(), folded) != names.end() ||
         folded.find_first_of("0123456789_\\") != folded.npos;
}

class Values {
 public:
  void add(std::string key, std::string value) {
    if (!value.empty() && value.size() <= longest_value)
      values_.emplace_back(std::move(key), std::move(value));
  }
  std::vector<std::pair<std::string, std::string>> take() && { return std::move(values_); }

 private:
  std::vector<std::pair<std::string, std::string>> values_;
};

}  // namespace

std::vector<std::pair<std::string, std::string>> metadata_of(const PdfFile& file,
                                                             const std::vector<PageText>& pages) {
  Values values;
  const PageText first = pages.empty() ? PageText() : pages.front();
  values.add("title", choose_title(file.information("Title"), first, body_size(pages)));
  if (std::string author = file.information("Author"); !is_no_author(author))
    values.add("author", std::move(author));
  values.add("created", file.creation_date());
  values.add("subject", file.information("Subject"));
  values.add("keywords", file.information("Keywords"));
  for (std::string& title : file.bookmarks(most_bookmarks)) values.add("section", std::move(title));
  return std::move(values).take();
}

}  // namespace broadsheet::extraction
