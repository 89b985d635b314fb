#include "searcher/query/text_pattern.h"

#include <string_view>
#include <vector>

#include "common/analysis/stemmer.h"
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
  CHECK(Reading({"en"}).word("net/zero") == TextPattern{{}, Sequences{{{"net"}, {"zero"}}}});
  CHECK(Reading({"zh"}).word("人工智能") == TextPattern{{}, Sequences{{{"人工"}, {"工智"}, {"智能"}}}});
}

TEST_CASE("A hyphenated word stands for its joined form and for its words side by side") {
  CHECK(Reading({"en"}).word("boundary-layers") ==
        TextPattern{{"boundarylay"}, Sequences{{{"boundari"}, {"layer"}}}});
  CHECK(Reading({"en"}).phrase("low-cost homes") ==
        TextPattern{{}, Sequences{{{"lowcost"}, {"home"}}, {{"low"}, {"cost"}, {"home"}}}});
}

TEST_CASE("A phrase also stands for what writes two of its words as one, if documents have that") {
  KnownWords known;
  known.documents = [](const std::string& term) { return term == "policymak" ? 3 : 0; };
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer, known);
  CHECK(reader.read_phrase("policy makers vote") ==
        TextPattern{{}, Sequences{{{"polici"}, {"maker"}, {"vote"}}, {{"policymak"}, {"vote"}}}});
}

TEST_CASE("A word also stands for two words if documents write it so") {
  KnownWords known;
  known.apart = [](const std::string& word) {
    return word == "redbull" ? std::vector<std::string>{"red", "bull"} : std::vector<std::string>();
  };
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer, known);
  CHECK(reader.read_word("redbull") == TextPattern{{"redbul"}, Sequences{{{"red"}, {"bull"}}}});
}

TEST_CASE("In other languages a word has other terms, if documents have them") {
  KnownWords known;
  const std::string laws_typed = "\u0437\u0430\u043A\u043E\u043D\u044B";
  known.documents = [&](const std::string& term) { return term == laws_typed ? 0 : 1; };
  known.other_languages = {find_language("ru"), find_language("fr")};
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer, known);
  const TextPattern laws = reader.read_word(laws_typed);
  CHECK(laws.terms == Alternatives{laws_typed});
  CHECK(laws.other_terms == Alternatives{broadsheet::Stemmer(*find_language("ru"))(laws_typed)});
}

TEST_CASE("Capitals stand for the acronym alone unless it is rare beside the common word") {
  KnownWords known;
  known.documents = [](const std::string& term) {
    if (term == "@who") return 30;
    if (term == "@aids") return 1;
    return term == "who" || term == "aid" ? 1000 : 0;
  };
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer, known);
  CHECK(reader.read_word("WHO") == TextPattern{{"@who"}, {}});
  CHECK(reader.read_word("who") == TextPattern{{"who"}, {}});
  CHECK(reader.read_word("AIDS").terms == Alternatives{"aid"});
  CHECK(reader.read_word("AIDS").acronym == "@aids");
  CHECK(reader.read_word("US").terms == Alternatives{"us"});
  CHECK(reader.is_acronym("WHO"));
  CHECK_FALSE(reader.is_acronym("US"));
  reader.ignore_capitals();
  CHECK_FALSE(reader.is_acronym("WHO"));
}

TEST_CASE("Spellings that join a word with its neighbours are terms of it") {
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  CHECK(reader.read_word("policy", {"policymaker"}) == TextPattern{{"polici", "policymak"}, {}});
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
