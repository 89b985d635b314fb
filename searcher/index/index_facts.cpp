#include "searcher/index/index_facts.h"

#include <cstdint>
#include <optional>
#include <string>

#include "common/schema.h"

namespace broadsheet {
namespace {

DateRange years_with_documents(const Xapian::Database& database) {
  constexpr auto slot = static_cast<Xapian::valueno>(Slot::date);
  DateRange years;
  if (const auto first = date_from_key(database.get_value_lower_bound(slot)))
    years.from = Date{first->year, 1, 1, std::nullopt};
  if (const auto last = date_from_key(database.get_value_upper_bound(slot)))
    years.to = Date{last->year, 12, 31, std::nullopt};
  return years;
}

}  // namespace

IndexFacts index_facts(const OpenIndex& index) {
  const Xapian::Database& database = index.database();
  IndexFacts facts;
  facts.dates = years_with_documents(database);
  facts.documents = database.get_doccount();
  facts.frequency = [&index](const std::string& term) { return index.document_count(term); };
  for (const auto& [code, documents] : index.stub().languages)
    if (!code.empty()) facts.languages[code] = documents;
  return facts;
}

}  // namespace broadsheet
