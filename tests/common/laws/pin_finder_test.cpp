// Articles, sections and annexes of acts.
#include <string>

#include "common/laws/citation.h"
#include "tests/support/catch.h"

namespace broadsheet {
namespace {

/// `[span] id` of each citation, separated by `; `.
std::string found(std::string_view text) {
  std::string shown;
  for (const Citation& citation : find_citations(text)) {
    if (!shown.empty()) shown += "; ";
    shown.append("[")
        .append(text.substr(citation.begin, citation.end - citation.begin))
        .append("] ")
        .append(citation.id);
  }
  return shown;
}

TEST_CASE("a pin-cite names its act too") {
  const auto citations = find_citations("Article 17 GDPR");
  REQUIRE(citations.size() == 1);
  CHECK(citations[0] == Citation{0, 15, "eu/reg/2016/679/17", "Article 17 GDPR", "eu/reg/2016/679",
                                 "GDPR (Regulation (EU) 2016/679)"});
}

TEST_CASE("pins before the act, in five languages") {
  CHECK(found("Art. 17(1) of Regulation (EU) 2016/679") ==
        "[Art. 17(1) of Regulation (EU) 2016/679] eu/reg/2016/679/17");
  CHECK(found("Art. 6 Abs. 1 DSGVO") == "[Art. 6 Abs. 1 DSGVO] eu/reg/2016/679/6");
  CHECK(found("Art. 6 Abs. 1 lit. f DSGVO") == "[Art. 6 Abs. 1 lit. f DSGVO] eu/reg/2016/679/6");
  CHECK(found("Article 6(1), point (f), of the GDPR") ==
        "[Article 6(1), point (f), of the GDPR] eu/reg/2016/679/6");
  CHECK(found("l’article 17 du RGPD") == "[article 17 du RGPD] eu/reg/2016/679/17");
  CHECK(found("artículo 17, apartado 1, del RGPD") ==
        "[artículo 17, apartado 1, del RGPD] eu/reg/2016/679/17");
  CHECK(found("articolo 2043 del codice civile") ==
        "[articolo 2043 del codice civile] it/codice civile/2043");
  CHECK(found("Article 50 TEU") == "[Article 50 TEU] eu/teu/50");
  CHECK(found("Art. 101 TFEU") == "[Art. 101 TFEU] eu/tfeu/101");
  CHECK(found("Article 33 DSA") == "[Article 33 DSA] eu/reg/2022/2065/33");
  CHECK(found("Article 5 of the North Atlantic Treaty") ==
        "[Article 5 of the North Atlantic Treaty] treaty/north atlantic treaty/5");
  CHECK(found("Article 8 ECHR") == "[Article 8 ECHR] treaty/echr/8");
}

TEST_CASE("German sections, with laws that no table knows") {
  CHECK(found("§ 5 BDSG") == "[§ 5 BDSG] de/bdsg/5");
  CHECK(found("Art. 5 GG") == "[Art. 5 GG] de/gg/5");
  CHECK(found("§ 1 Abs. 2 Satz 1 BGB") == "[§ 1 Abs. 2 Satz 1 BGB] de/bgb/1");
  CHECK(found("§§ 80, 81 GWB") == "[§§ 80] de/gwb/80; [81 GWB] de/gwb/81");
  CHECK(found("§ 433 II BGB") == "[§ 433 II BGB] de/bgb/433");
  CHECK(found("§ 55 IV SGB I") == "[§ 55 IV SGB I] de/sgb i/55");
  CHECK(found("§ 31 SGB II") == "[§ 31 SGB II] de/sgb ii/31");
  CHECK(found("§ 35a VwVfG") == "[§ 35a VwVfG] de/vwvfg/35a");
  CHECK(found("§ 823 des Bürgerlichen Gesetzbuchs") == "[§ 823 des Bürgerlichen Gesetzbuchs] de/bgb/823");
  CHECK(found("§ 28b des Infektionsschutzgesetzes") == "[§ 28b des Infektionsschutzgesetzes] de/ifsg/28b");
}

TEST_CASE("French numbers carry a letter") {
  CHECK(found("art. L. 121-1 du code de la consommation") ==
        "[art. L. 121-1 du code de la consommation] fr/code de la consommation/l121-1");
  CHECK(found("article L121-1 du Code de la consommation") ==
        "[article L121-1 du Code de la consommation] fr/code de la consommation/l121-1");
  CHECK(found("article 1240 du code civil") == "[article 1240 du code civil] fr/code civil/1240");
}

TEST_CASE("each number of a list is a citation") {
  CHECK(found("Articles 5 and 6 GDPR") == "[Articles 5] eu/reg/2016/679/5; [6 GDPR] eu/reg/2016/679/6");
  CHECK(found("Articles 5(1), 6 and 9 of the GDPR") ==
        "[Articles 5(1)] eu/reg/2016/679/5; [6] eu/reg/2016/679/6; [9 of the GDPR] eu/reg/2016/679/9");
  CHECK(found("Article 5 and Article 6 GDPR") == "[Article 5] eu/reg/2016/679/5; [6 GDPR] eu/reg/2016/679/6");
  CHECK(found("Articles 101 to 106 TFEU") == "[Articles 101] eu/tfeu/101; [106 TFEU] eu/tfeu/106");
}

TEST_CASE("ranges, what follows, and pins that are read together") {
  CHECK(found("§§ 81 ff. StGB") == "[§§ 81 ff. StGB] de/stgb/81");
  CHECK(found("§§ 219a-219b StGB") == "[§§ 219a] de/stgb/219a; [219b StGB] de/stgb/219b");
  CHECK(found("Art. 2 Abs. 1 i.V.m. Art. 1 Abs. 1 GG") == "[Art. 2 Abs. 1] de/gg/2; [1 Abs. 1 GG] de/gg/1");
  CHECK(found("50 U.S.C. §§ 1701–1706") == "[50 U.S.C. §§ 1701] us/usc/50/1701; [1706] us/usc/50/1706");
  CHECK(found("Article 5 of the EU’s AI Act") == "[Article 5 of the EU’s AI Act] eu/reg/2024/1689/5");
  CHECK(found("the AI Act’s Article 5") == "[AI Act’s Article 5] eu/reg/2024/1689/5");
}

TEST_CASE("pins behind the act") {
  CHECK(found("Human Rights Act 1998, s. 6(1)") ==
        "[Human Rights Act 1998, s. 6(1)] uk/act/human rights act/1998/6");
  CHECK(found("2014, c. 12, s. 76") == "[2014, c. 12, s. 76] ca/sc/2014/12/76");
  CHECK(found("SOR/2016-305, s. 9 SOR/2022-168") ==
        "[SOR/2016-305, s. 9] ca/sor/2016-305/9; [SOR/2022-168] ca/sor/2022-168");
  CHECK(found("2014, c. 12, ss. 76, 77") == "[2014, c. 12, ss. 76] ca/sc/2014/12/76; [77] ca/sc/2014/12/77");
  CHECK(found("GDPR, Article 17") == "[GDPR, Article 17] eu/reg/2016/679/17");
  CHECK(found("the GDPR. Article 17 says") == "[GDPR] eu/reg/2016/679");
}

TEST_CASE("annexes, titles, parts and recitals are named in the id") {
  CHECK(found("Annex II to Regulation (EU) 2017/745") ==
        "[Annex II to Regulation (EU) 2017/745] eu/reg/2017/745/annex ii");
  CHECK(found("Title VII of the Civil Rights Act of 1964") ==
        "[Title VII of the Civil Rights Act of 1964] us/act/civil rights act/1964/title vii");
  CHECK(found("recital 47 of the GDPR") == "[recital 47 of the GDPR] eu/reg/2016/679/recital 47");
  CHECK(find_citations("Annex II to Regulation (EU) 2017/745")[0].name ==
        "Annex II Medical Devices Regulation");
}

TEST_CASE("a pin belongs to the act that follows it, not to the one before") {
  CHECK(found("the GDPR, Article 33 DSA") == "[GDPR] eu/reg/2016/679; [Article 33 DSA] eu/reg/2022/2065/33");
}

TEST_CASE("pins of nothing are no citations") {
  CHECK(found("Section 5 of the report") == "");
  CHECK(found("§ 5 ist wichtig") == "");
  CHECK(found("Article 5 of that agreement") == "");
  CHECK(found("Part 2 of the trilogy") == "");
  CHECK(found("section 5\n\nGDPR") == "[GDPR] eu/reg/2016/679");
}

}  // namespace
}  // namespace broadsheet
