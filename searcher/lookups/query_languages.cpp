#include "searcher/lookups/query_languages.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>

namespace broadsheet {
namespace {

constexpr std::size_t most_query_languages = 8;
constexpr std::uint64_t smallest_share = 100;  // at least one document in this many

const Language& language_or_undetermined(std::string_view code) {
  const Language* language = find_language(code);
  return language ? *language : undetermined_language();
}

std::vector<const Language*> main_languages(const IndexStub& stub) {
  std::vector<std::pair<std::uint64_t, std::string_view>> by_size;
  for (const auto& [code, documents] : stub.languages) by_size.emplace_back(documents, code);
  std::sort(by_size.begin(), by_size.end(), std::greater());
  std::vector<const Language*> languages;
  for (const auto& [documents, code] : by_size) {
    const bool small = documents * smallest_share < stub.documents;
    if (!languages.empty() && (small || languages.size() == most_query_languages)) break;
    languages.push_back(&language_or_undetermined(code));
  }
  if (languages.empty()) languages.push_back(&undetermined_language());
  return languages;
}

}  // namespace

std::vector<const Language*> query_languages(const Request& request, const IndexStub& stub,
                                             std::vector<std::string>& notes) {
  if (request.language == "auto") return main_languages(stub);
  if (const Language* language = find_language(request.language)) return {language};
  notes.push_back(fmt::format("The language {} is not known; the query is read in the index's languages.",
                              request.language));
  return main_languages(stub);
}

}  // namespace broadsheet
