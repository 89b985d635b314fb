#include "searcher/index_facts.h"

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

bool has_other_languages(const IndexStub& stub, const std::vector<const Language*>& languages) {
  std::uint64_t known = 0;
  for (const Language* language : languages) {
    const auto found = stub.languages.find(std::string(language->code));
    if (found != stub.languages.end()) known += found->second;
  }
  return known < stub.documents;
}

}  // namespace

IndexFacts index_facts(const OpenIndex& index, const std::vector<const Language*>& languages) {
  const Xapian::Database& database = index.database();
  IndexFacts facts;
  facts.dates = years_with_documents(database);
  facts.documents = database.get_doccount();
  facts.frequency = [&database](const std::string& term) { return database.get_termfreq(term); };
  facts.other_languages = has_other_languages(index.stub(), languages);
  return facts;
}

}  // namespace broadsheet
