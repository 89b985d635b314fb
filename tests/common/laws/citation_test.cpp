#include "common/laws/citation.h"

#include <string>

#include "tests/support/catch.h"

namespace broadsheet {
namespace {

std::string ids(std::string_view text) {
  std::string shown;
  for (const Citation& citation : find_citations(text)) shown += (shown.empty() ? "" : " ; ") + citation.id;
  return shown;
}

TEST_CASE("one act has one id and one name, however it is written") {
  const Citation first = find_citations("GDPR")[0];
  for (const char* text :
       {"Regulation (EU) 2016/679", "Verordnung (EU) 2016/679", "règlement (UE) 2016/679", "RGPD",
        "32016R0679", "General Data Protection Regulation", "Regulation\u00A0(EU)\u202F2016/679"}) {
    INFO(text);
    const auto citations = find_citations(text);
    REQUIRE(citations.size() == 1);
    CHECK(citations[0].id == first.id);
    CHECK(citations[0].name == first.name);
  }
}

TEST_CASE("citations come in the order of the text, with the bytes that they take") {
  const std::string text = "Übrigens: die DSGVO und § 5 BDSG.";
  const auto citations = find_citations(text);
  REQUIRE(citations.size() == 2);
  CHECK(text.substr(citations[0].begin, citations[0].end - citations[0].begin) == "DSGVO");
  CHECK(text.substr(citations[1].begin, citations[1].end - citations[1].begin) == "§ 5 BDSG");
}

TEST_CASE("a short name counts where the text speaks of its subject") {
  CHECK(ids("Under the DSA, online platforms must act.") == "eu/reg/2022/2065");
  CHECK(ids("The DSA met in Chicago.") == "");
}

TEST_CASE("an act without its year is the one that the text has dated") {
  CHECK(ids("The Data Use Act 2025 passed. The Data Use Act applies.") ==
        "uk/act/data use act/2025 ; uk/act/data use act/2025");
  CHECK(ids("The Data Use Act 1990 and the Data Use Act 2025. The Data Use Act.") ==
        "uk/act/data use act/1990 ; uk/act/data use act/2025 ; act/data use act");
  CHECK(ids("section 3 of the Data Use Act; the Data Use Act 2025") ==
        "uk/act/data use act/2025/3 ; uk/act/data use act/2025");
}

TEST_CASE("a typed citation is read as one law") {
  CHECK(read_citation("Reg. 2016/679")->id == "eu/reg/2016/679");
  CHECK(read_citation("DSA")->id == "eu/reg/2022/2065");
  CHECK(read_citation("GG")->id == "de/gg");
  CHECK(read_citation(" gdpr ")->id == "eu/reg/2016/679");
  CHECK(read_citation("eu/reg/2016/679")->id == "eu/reg/2016/679");
  CHECK(read_citation("GDPR (Regulation (EU) 2016/679)")->id == "eu/reg/2016/679");
  CHECK(read_citation("human rights act 1998")->id == "uk/act/human rights act/1998");
  CHECK_FALSE(read_citation("fraud"));
  CHECK_FALSE(read_citation("GDPR and the AI Act"));
  CHECK_FALSE(read_citation(""));
}

}  // namespace
}  // namespace broadsheet
