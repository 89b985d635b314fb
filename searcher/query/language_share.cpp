#include "searcher/query/language_share.h"

#include <algorithm>

#include "common/schema.h"
#include "searcher/query/term_queries.h"

namespace broadsheet {
namespace {

bool is_among(const std::string& code, const std::vector<const Language*>& languages) {
  return std::any_of(languages.begin(), languages.end(),
                     [&](const Language* language) { return language->code == code; });
}

Xapian::Query any_of(const std::vector<std::string>& terms) {
  return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

std::uint64_t of_known_language(const IndexFacts& facts) {
  std::uint64_t documents = 0;
  for (const auto& [code, count] : facts.languages) documents += count;
  return std::min(documents, facts.documents);
}

bool is_majority(std::uint64_t documents, const IndexFacts& facts) {
  return documents * 2 > facts.documents;
}

}  // namespace

void LanguageShare::add(const std::string& code, std::uint64_t documents, bool inside) {
  (inside ? inside_ : outside_).push_back(keyword_term(*find_field("language"), code));
  if (inside) documents_ += documents;
}

LanguageShare LanguageShare::of(const std::vector<const Language*>& languages, const IndexFacts& facts) {
  LanguageShare share;
  for (const auto& [code, count] : facts.languages) {
    const bool inside = is_among(code, languages);
    share.add(code, count, inside);
    share.by_leaving_out_ |= inside && is_majority(count, facts);
  }
  return share;
}

LanguageShare LanguageShare::none_of(const std::vector<const Language*>& languages, const IndexFacts& facts) {
  LanguageShare share;
  std::uint64_t largest = 0;
  for (const auto& [code, count] : facts.languages) {
    const bool known = is_among(code, languages);
    share.add(code, count, !known);
    if (known) largest = std::max(largest, count);
  }
  const std::uint64_t unknown = facts.documents - of_known_language(facts);
  share.by_leaving_out_ = unknown > 0 && !is_majority(largest, facts);
  if (share.by_leaving_out_) share.documents_ += unknown;
  return share;
}

Xapian::Query LanguageShare::limit(const Xapian::Query& query) const {
  if (!by_leaving_out_) return narrow(query, any_of(inside_));
  return outside_.empty() ? query : Xapian::Query(Xapian::Query::OP_AND_NOT, query, any_of(outside_));
}

}  // namespace broadsheet
