#include "indexer/entities/tagging/labels.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {
constexpr Label begin_person = make_label(MentionType::person, LabelPlace::begin);
constexpr Label last_person = make_label(MentionType::person, LabelPlace::last);
constexpr Label inside_place = make_label(MentionType::place, LabelPlace::inside);
constexpr Label unit_place = make_label(MentionType::place, LabelPlace::unit);
}  // namespace

TEST_CASE("Labels give back type and place") {
  CHECK(label_type(inside_place) == MentionType::place);
  CHECK(label_place(inside_place) == LabelPlace::inside);
  CHECK(make_label(MentionType::miscellaneous, LabelPlace::unit) == label_count - 1);
}

TEST_CASE("Names begin, go on with one type, and end") {
  CHECK(may_follow(outside, begin_person));
  CHECK(may_follow(begin_person, last_person));
  CHECK(may_follow(last_person, unit_place));
  CHECK_FALSE(may_follow(outside, inside_place));
  CHECK_FALSE(may_follow(begin_person, inside_place));
  CHECK_FALSE(may_follow(begin_person, outside));
  CHECK_FALSE(may_follow(unit_place, last_person));
}
