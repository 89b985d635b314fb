#include "indexer/entities/training/labelled_document.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

TEST_CASE("Spans and labels are two forms of the same") {
  std::vector<Label> labels(6, outside);
  const LabelledSpan person{0, 3, MentionType::person}, place{3, 4, MentionType::place};
  set_labels(person, labels);
  set_labels(place, labels);
  CHECK(spans_of(labels) == std::vector<LabelledSpan>{person, place});
}

TEST_CASE("Labels that do not fit what is before them begin a name") {
  const Label last = make_label(MentionType::person, LabelPlace::last);
  const Label begin = make_label(MentionType::place, LabelPlace::begin);
  CHECK(spans_of({last, begin, last}) == std::vector<LabelledSpan>{{0, 1, MentionType::person},
                                                                   {1, 2, MentionType::place},
                                                                   {2, 3, MentionType::person}});
}

TEST_CASE("Appended tokens know their place in the text") {
  LabelledDocument document;
  append_token("Bad", true, document);
  append_token("Ems", false, document);
  append_token("Then", true, document);
  CHECK(document.text == "Bad Ems\nThen");
  CHECK(document.tokens[1].of(document.text) == "Ems");
  CHECK(document.tokens[2].starts_sentence);
  CHECK(document.labels.size() == 3);
}
