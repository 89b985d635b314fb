#include "indexer/entities/training/title_trimming.h"

#include "indexer/entities/training/conll.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

std::vector<LabelledSpan> trimmed(std::string_view columns) {
  LabelledDocument document = read_conll(columns, LanguageGroup::english).at(0);
  trim_titles(document);
  return spans_of(document.labels);
}

}  // namespace

TEST_CASE("Titles before persons go") {
  CHECK(trimmed("Vice\tO\nPresident\tB-PER\nDr.\tI-PER\nAnn\tI-PER\nLee\tI-PER\n") ==
        std::vector<LabelledSpan>{{3, 5, MentionType::person}});
}

TEST_CASE("A title alone stays, and so do titles in other names") {
  CHECK(trimmed("President\tB-PER\n").size() == 1);
  CHECK(trimmed("President\tB-ORG\nHotel\tI-ORG\n") ==
        std::vector<LabelledSpan>{{0, 2, MentionType::organisation}});
}

TEST_CASE("The article before a name goes") {
  CHECK(trimmed("the\tB-LOC\nAlps\tI-LOC\n") == std::vector<LabelledSpan>{{1, 2, MentionType::place}});
}
