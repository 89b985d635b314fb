#include "indexer/extraction/text_marks.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

namespace {

const std::string page(page_mark), begin(aside_begin_mark), end(aside_end_mark);

}  // namespace

TEST_CASE("marks say where pages begin") {
  CHECK(take_marks(page + "One.\n\n" + page + page + "Three.") ==
        UnmarkedText{"One.\n\nThree.", {0, 6, 6}, {}});
}

TEST_CASE("marks say what is not the document's own text") {
  CHECK(take_marks("Yes.\n" + begin + "> Shall we?\n" + end + "Jo") ==
        UnmarkedText{"Yes.\n> Shall we?\nJo", {}, {{5, 17}}});
  CHECK(take_marks("Yes.\n" + begin + "> Shall we?") == UnmarkedText{"Yes.\n> Shall we?", {}, {{5, 16}}});
  CHECK(take_marks(begin + end + "Yes.") == UnmarkedText{"Yes.", {}, {}});
}

TEST_CASE("text that has such characters already loses them") {
  CHECK(without_marks("a" + page + "b" + begin + "c\ufdf0") == "abc\ufdf0");
}
