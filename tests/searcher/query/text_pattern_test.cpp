#include "searcher/query/text_pattern.h"

#include <string_view>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

class Reading {
 public:
  explicit Reading(std::vector<std::string_view> codes) : reader_(languages(codes), analyzer_) {}
  TextPattern word(std::string_view text) { return reader_.read_word(text); }
  TextPattern phrase(std::string_view text) { return reader_.read_phrase(text); }

 private:
  static std::vector<const Language*> languages(const std::vector<std::string_view>& codes) {
    std::vector<const Language*> found;
    for (const std::string_view code : codes) found.push_back(find_language(code));
    return found;
  }
  Analyzer analyzer_;
  QueryReader reader_;
};

using Alternatives = TextPattern::Alternatives;
using Sequences = std::vector<TextPattern::Sequence>;

}  // namespace

TEST_CASE("A word stands for its term in each language, each once") {
  CHECK(Reading({"en"}).word("Ministers") == TextPattern{{"minist"}, {}});
  CHECK(Reading({"en", "de"}).word("Häuser") == TextPattern{{"hauser", "haus"}, {}});
  CHECK(Reading({"en", "pl"}).word("coal") == TextPattern{{"coal"}, {}});
}

TEST_CASE("A compound stands for itself and for its parts in sequence") {
  CHECK(Reading({"en"}).word("COVID-19") == TextPattern{{"covid19"}, Sequences{{{"covid"}, {"19"}}}});
  CHECK(Reading({"en"}).phrase("COVID-19") == TextPattern{{}, Sequences{{{"covid"}, {"19"}}}});
}

TEST_CASE("Words that are typed as one stand for their sequence") {
  CHECK(Reading({"en"}).word("boundary-layers") == TextPattern{{}, Sequences{{{"boundari"}, {"layer"}}}});
  CHECK(Reading({"zh"}).word("人工智能") == TextPattern{{}, Sequences{{{"人工"}, {"工智"}, {"智能"}}}});
}

TEST_CASE("A phrase stands for one sequence a language") {
  CHECK(Reading({"en"}).phrase("net zero goals") ==
        TextPattern{{}, Sequences{{{"net"}, {"zero"}, {"goal"}}}});
  CHECK(Reading({"en", "fr"}).phrase("energies vertes") ==
        TextPattern{{}, Sequences{{{"energi"}, {"vert"}}, {{"energ"}, {"vert"}}}});
  CHECK(Reading({"en"}).phrase("goals") == TextPattern{Alternatives{"goal"}, {}});
}

TEST_CASE("Text without words stands for nothing") {
  CHECK(Reading({"en"}).word("&%").empty());
}

TEST_CASE("A German compound has the terms of its words as parts, except in quotes") {
  const TextPattern expected{{"klimaschutzgesetz"}, {}, {"klima", "schutz", "gesetz"}};
  CHECK(Reading({"de"}).word("Klimaschutzgesetze") == expected);
  CHECK(Reading({"de"}).word("Hauptstadt") == TextPattern{{"hauptstadt"}, {}, {}});
  CHECK(Reading({"de"}).phrase("Klimaschutzgesetz") == TextPattern{{"klimaschutzgesetz"}, {}, {}});
}
