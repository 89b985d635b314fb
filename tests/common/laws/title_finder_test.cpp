// Acts and treaties by their titles.
#include <string>

#include "common/laws/citation.h"
#include "tests/support/catch.h"

namespace broadsheet {
namespace {

/// `span -> id` of the only citation.
std::string found_titles(std::string_view text) {
  const auto citations = find_citations(text);
  if (citations.empty()) return "-";
  if (citations.size() > 1) return "several";
  return std::string(text.substr(citations[0].begin, citations[0].end - citations[0].begin)) + " -> " +
         citations[0].id;
}

TEST_CASE("the year tells whose act it is") {
  CHECK(found_titles("the Fisheries Act 1868") == "Fisheries Act 1868 -> uk/act/fisheries act/1868");
  CHECK(found_titles("the Lacey Act of 1900") == "Lacey Act of 1900 -> act/lacey act/1900");
  CHECK(found_titles("the Privacy Act 1988 (Cth) says") ==
        "Privacy Act 1988 (Cth) -> au/act/privacy act/1988");
  CHECK(found_titles("the Canada Elections Act") == "Canada Elections Act -> ca/act/canada elections act");
  CHECK(found_titles("the Copyright Act") == "Copyright Act -> act/copyright act");
  CHECK(found_titles("the Information Technology Act, 2000.") ==
        "Information Technology Act, 2000 -> act/information technology act/2000");
  CHECK(found_titles("the 1902 Vaccination Act") == "1902 Vaccination Act -> act/vaccination act/1902");
  CHECK(found_titles("an Act of Parliament") == "-");
  CHECK(found_titles("Money Laundering Regulations 2017") ==
        "Money Laundering Regulations 2017 -> uk/act/money laundering regulations/2017");
}

TEST_CASE("a title is as long as its capitals and small words") {
  CHECK(found_titles("Under the Immigration and Refugee Protection Act, he") ==
        "Immigration and Refugee Protection Act -> act/immigration and refugee protection act");
  CHECK(found_titles("the Proceeds of Crime (Money Laundering) and Terrorist Financing Act") ==
        "Proceeds of Crime (Money Laundering) and Terrorist Financing Act -> "
        "act/proceeds of crime (money laundering) and terrorist financing act");
  CHECK(found_titles("the Fish, Wildlife and Parks Act") ==
        "Fish, Wildlife and Parks Act -> act/fish, wildlife and parks act");
  CHECK(found_titles("the On-Road Vehicle and Engine Emission Regulations") ==
        "On-Road Vehicle and Engine Emission Regulations -> act/on-road vehicle and engine emission "
        "regulations");
  CHECK(found_titles("the Species at Risk Act") == "Species at Risk Act -> act/species at risk act");
  CHECK(found_titles("the Second-hand Goods Act") == "Second-hand Goods Act -> act/second-hand goods act");
  CHECK(found_titles("the Criminal Code Amendment Act") ==
        "Criminal Code Amendment Act -> act/criminal code amendment act");
  CHECK(found_titles("the Cannabis Act (Police Enforcement) Regulations") ==
        "Cannabis Act (Police Enforcement) Regulations -> act/cannabis act (police enforcement) regulations");
  CHECK(found_titles("the St. Lawrence Parks Act") == "St. Lawrence Parks Act -> act/st. lawrence parks act");
  CHECK(found_titles("the Workers’ Compensation Act") ==
        "Workers’ Compensation Act -> act/workers' compensation act");
}

TEST_CASE("what stands before a title stays out") {
  CHECK(found_titles("In Ottawa, Firearms Act critics") == "Firearms Act -> act/firearms act");
  CHECK(found_titles("Under Firearms Act rules") == "Firearms Act -> act/firearms act");
  CHECK(found_titles("violations of the Espionage Act") == "Espionage Act -> act/espionage act");
  CHECK(found_titles("the Minister of Health and the Patent Act") == "Patent Act -> act/patent act");
}

TEST_CASE("bills") {
  CHECK(found_titles("the Illegal Migration Bill") ==
        "Illegal Migration Bill -> bill/illegal migration bill");
  CHECK(found_titles("with Sängerin Maria Bill") == "-");
  CHECK(found_titles("President Bill Clinton") == "-");
  CHECK(found_titles("the Reform Bill") == "-");
}

TEST_CASE("treaties and conventions") {
  CHECK(found_titles("the Convention on Nuclear Safety.") ==
        "Convention on Nuclear Safety -> treaty/convention on nuclear safety");
  CHECK(found_titles("the Vienna Convention on Consular Relations, which") ==
        "Vienna Convention on Consular Relations -> treaty/vienna convention on consular relations");
  CHECK(found_titles("the Treaty of Trianon") == "Treaty of Trianon -> treaty/treaty of trianon");
  CHECK(found_titles("they ratified the Cartagena Protocol") ==
        "Cartagena Protocol -> treaty/cartagena protocol");
  CHECK(found_titles("the Comprehensive Peace Agreement") ==
        "Comprehensive Peace Agreement -> treaty/comprehensive peace agreement");
  CHECK(found_titles("the Ghost Protocol") == "-");
  CHECK(found_titles("peace at the Santa Clara Convention Center") == "-");
  CHECK(found_titles("the Convention") == "-");
  CHECK(found_titles("the Democratic National Convention") == "-");
}

TEST_CASE("an act in capitals has the name of one in small letters") {
  const auto citations = find_citations("THE CONTROL OF DOGS ACT");
  REQUIRE(citations.size() == 1);
  CHECK(citations[0].id == "act/control of dogs act");
  CHECK(citations[0].name == "Control of Dogs Act");
}

}  // namespace
}  // namespace broadsheet
