// What holds for the citations of any bytes.
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "common/laws/citation.h"
#include "tests/support/catch.h"

namespace broadsheet {
namespace {

bool is_boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void check_spans(std::string_view text) {
  std::size_t end = 0;
  for (const Citation& citation : find_citations(text)) {
    REQUIRE(citation.begin >= end);
    REQUIRE(citation.end > citation.begin);
    REQUIRE(citation.end <= text.size());
    REQUIRE(is_boundary(text, citation.begin));
    REQUIRE(is_boundary(text, citation.end));
    REQUIRE_FALSE(citation.id.empty());
    REQUIRE_FALSE(citation.name.empty());
    REQUIRE(citation.act_id.empty() == citation.act_name.empty());
    end = citation.end;
  }
}

const std::vector<std::string> pieces{"Regulation (EU) ",
                                      "2016/679",
                                      "Article ",
                                      "Art. ",
                                      "Articles 5 and 6 ",
                                      "§ ",
                                      "§§ 80, 81 ",
                                      "GDPR",
                                      "BDSG",
                                      "of the ",
                                      "Clean Air Act",
                                      " Act 1998",
                                      " Act of 1990",
                                      "Treaty of ",
                                      "Convention on the ",
                                      "Lisbon",
                                      "C-131/12",
                                      "42 U.S.C. § ",
                                      "1983",
                                      "(a)(2)",
                                      ", s. 6",
                                      "2014, c. 12",
                                      "R.S.C., 1985, c. ",
                                      "C-46",
                                      "résolution ",
                                      "1325 (2000)",
                                      " and ",
                                      ", ",
                                      "(",
                                      ")",
                                      "-",
                                      "/",
                                      ".",
                                      " ",
                                      "\u00A0",
                                      "\u202F",
                                      "\n\n",
                                      "\n",
                                      "\xFF",
                                      "\xC2",
                                      "\xE2\x80",
                                      "é",
                                      "ECLI:EU:C:2014:317",
                                      "A/RES/70/1",
                                      "loi n° 78-17 du 6 janvier 1978",
                                      "Bill",
                                      "XIV",
                                      "Abs. 1 ",
                                      "12345678901234567890"};

TEST_CASE("spans of random bytes are in order, apart, and on character boundaries") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::string text(random() % 300, '\0');
    for (char& c : text) c = static_cast<char>(random());
    for (const Citation& citation : find_citations(text)) REQUIRE(citation.end <= text.size());
  }
}

TEST_CASE("spans of shuffled pieces of citations are in order, apart, and on character boundaries") {
  std::mt19937 random(11);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t count = random() % 25; count > 0; --count) text += pieces[random() % pieces.size()];
    INFO(text);
    check_spans(text);
  }
}

TEST_CASE("a text may end anywhere") {
  std::string text;
  for (const std::string& piece : pieces) text += piece;
  for (std::size_t size = 0; size <= text.size(); ++size) {
    INFO(size);
    check_spans(std::string(text.data(), size));  // a buffer of its own: reading beyond it is an error
  }
}

TEST_CASE("a citation is found wherever the text around it is blank") {
  for (const std::string& around :
       {std::string(" "), std::string("\n"), std::string("\0", 1), std::string("\xFF")}) {
    const auto citations = find_citations(around + "Regulation (EU) 2016/679" + around);
    REQUIRE(citations.size() == 1);
    CHECK(citations[0].begin == around.size());
  }
}

TEST_CASE("long runs of what citations begin with are read in bounded steps") {
  for (const std::string& piece : pieces) {
    std::string text;
    while (text.size() < 200000) text += piece;
    CHECK(find_citations(text).size() <= text.size());
  }
}

}  // namespace
}  // namespace broadsheet
