#include "searcher/index/facet_counter.h"

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

std::string packed(std::vector<std::string_view> values) {
  return pack_values(values);
}

/// `value=count` of what is listed.
std::vector<std::string> listed(const FacetCounts& facet) {
  std::vector<std::string> lines;
  for (const FacetValue& value : facet.values)
    lines.push_back(value.value + "=" + std::to_string(value.count));
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Values are listed by count, then by value") {
  FacetCounter counter(*find_field("section"));
  for (const auto& slot :
       {packed({"trade", "energy"}), packed({"energy"}), packed({"climate"}), packed({"trade", "energy"})})
    counter.add(slot);
  const FacetCounts facet = counter.counts(0);
  CHECK(facet.field == "section");
  CHECK(facet.exact);
  CHECK(facet.distinct == 3);
  CHECK(listed(facet) == Lines{"energy=3", "trade=2", "climate=1"});
}

TEST_CASE("The limit shortens the list, not the number of distinct values") {
  FacetCounter counter(*find_field("source"));
  for (const char* source : {"b", "a", "c", "a"}) counter.add(packed({source}));
  CHECK(listed(counter.counts(2)) == Lines{"a=2", "b=1"});
  CHECK(counter.counts(2).distinct == 3);
  CHECK(counter.counts(99).values.size() == 3);
}

TEST_CASE("Values that differ in case or accents are one, as most documents write it") {
  FacetCounter counter(*find_field("section"));
  for (const char* section :
       {"energy", "Energy", "Énergie", "ENERGIE", "Energy", "trade", "énergie", "trade"})
    counter.add(packed({section}));
  CHECK(counter.counts(0).distinct == 3);
  CHECK(listed(counter.counts(0)) == Lines{"ENERGIE=3", "Energy=3", "trade=2"});
  CHECK(listed(counter.counts(1)) == Lines{"ENERGIE=3"});
}

TEST_CASE("Entities stay apart by their ids") {
  FacetCounter counter(*find_field("person"));
  for (const char* id : {"ada", "Ada"}) counter.add(packed({id}));
  CHECK(counter.counts(0).distinct == 2);
}

TEST_CASE("A document counts once for a value that it has twice") {
  FacetCounter counter(*find_field("author"));
  counter.add(packed({"Ines Falk", "Ines Falk"}));
  CHECK(listed(counter.counts(0)) == Lines{"Ines Falk=1"});
}

TEST_CASE("Years and months are read from dates, with or without a time") {
  FacetCounter years(*find_field("year"));
  FacetCounter months(*find_field("month"));
  for (const char* date : {"20240131", "20240201093000", "20230131", ""}) {
    years.add(date);
    months.add(date);
  }
  CHECK(listed(years.counts(0)) == Lines{"2024=2", "2023=1"});
  CHECK(listed(months.counts(0)) == Lines{"2023-01=1", "2024-01=1", "2024-02=1"});
}

TEST_CASE("Documents without a value count for none") {
  FacetCounter counter(*find_field("source"));
  counter.add("");
  CHECK(counter.counts(0).distinct == 0);
  CHECK(counter.counts(5).values.empty());
}
