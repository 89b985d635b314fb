#include "indexer/entities/training/conll.h"

#include "common/error.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

std::vector<LabelledSpan> spans_in(std::string_view content) {
  return spans_of(read_conll(content, LanguageGroup::english).at(0).labels);
}

}  // namespace

TEST_CASE("Columns are read as documents, sentences and names") {
  const auto documents = read_conll(
      "-DOCSTART-\tO\n\nAngela\tB-PER\nMerkel\tI-PER\nleft\tO\n\nParis\tB-LOC\n\n-DOCSTART-\tO\n\nIt\tO\n",
      LanguageGroup::german);
  REQUIRE(documents.size() == 2);
  CHECK(documents[0].text == "Angela Merkel left\nParis");
  CHECK(documents[0].group == LanguageGroup::german);
  CHECK(spans_of(documents[0].labels) ==
        std::vector<LabelledSpan>{{0, 2, MentionType::person}, {3, 4, MentionType::place}});
  CHECK(documents[0].tokens[3].starts_sentence);
}

TEST_CASE("A name ends where another begins, where the type changes and where the sentence ends") {
  CHECK(spans_in("A\tB-ORG\nB\tB-ORG\nC\tI-LOC\n\nD\tI-LOC\n") ==
        std::vector<LabelledSpan>{{0, 1, MentionType::organisation},
                                  {1, 2, MentionType::organisation},
                                  {2, 3, MentionType::place},
                                  {3, 4, MentionType::place}});
}

TEST_CASE("Columns between word and tag, blanks and carriage returns do not matter") {
  CHECK(spans_in("Rome NNP I-NP B-LOC\r\n\r\n") == std::vector<LabelledSpan>{{0, 1, MentionType::place}});
}

TEST_CASE("Unknown types and words without a tag are outside") {
  CHECK(spans_in("2020\tB-DATE\nword\n").empty());
}

TEST_CASE("Penn marks become what they stand for") {
  CHECK(read_conll("``\tO\n-LRB-\tO\n", LanguageGroup::english).at(0).text == "\" (");
}

TEST_CASE("Nothing gives no documents; a missing file is an error") {
  CHECK(read_conll("", LanguageGroup::english).empty());
  CHECK(read_conll("-DOCSTART-\tO\n\n", LanguageGroup::english).empty());
  CHECK_THROWS_AS(read_possibly_packed("/nowhere/x.gz"), EnvironmentError);
}
