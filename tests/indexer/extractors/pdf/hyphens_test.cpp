#include "indexer/extractors/pdf/hyphens.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

namespace {

std::string joined(std::string first, const std::string& second, const std::string& elsewhere = "") {
  Vocabulary vocabulary;
  vocabulary.add_line(elsewhere);
  append_line(first, second, vocabulary);
  return first;
}

}  // namespace

TEST_CASE("lines are joined by a blank") {
  CHECK(joined("water", "rights") == "water rights");
}

TEST_CASE("a divided word is joined") {
  CHECK(joined("the agree-", "ment of") == "the agreement of");
  CHECK(joined("die Heizungsan\u2010", "lagen") == "die Heizungsanlagen");
  CHECK(joined("COMMIS-", "SION") == "COMMISSION");
}

TEST_CASE("the document decides between two spellings") {
  CHECK(joined("co-", "operation", "a co-operation") == "co-operation");
  CHECK(joined("co-", "operation", "a cooperation") == "cooperation");
  CHECK(joined("co-", "operation", "each operation") == "co-operation");
}

TEST_CASE("compounds and numbers keep their hyphen") {
  CHECK(joined("die EU-", "Kommission") == "die EU-Kommission");
  CHECK(joined("in 2019-", "20") == "in 2019-20");
  CHECK(joined("Covid-", "19") == "Covid-19");
  CHECK(joined("a-t-", "il dit") == "a-t-il dit");
  CHECK(joined("see www.example.org/water-", "rights") == "see www.example.org/water-rights");
}

TEST_CASE("a hyphen that stands for a part of a word is followed by a blank") {
  CHECK(joined("Wirtschafts-", "und Sozialausschuss") == "Wirtschafts- und Sozialausschuss");
}

TEST_CASE("soft hyphens disappear") {
  CHECK(joined("agree\u00ad", "ment") == "agreement");
  CHECK(without_soft_hyphens("agree\u00adment") == "agreement");
}

TEST_CASE("a dash is no hyphen") {
  CHECK(joined("water -", "rights") == "water - rights");
}

TEST_CASE("Chinese lines are joined without a blank") {
  CHECK(joined("改造", "旧居") == "改造旧居");
}
