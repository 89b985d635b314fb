#include "searcher/ranking/feedback.h"

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("Unless told otherwise, the best documents' terms rank for queries of six words or more") {
  CHECK_FALSE(uses_feedback(Feedback::automatic, 5));
  CHECK(uses_feedback(Feedback::automatic, 6));
  CHECK(uses_feedback(Feedback::on, 1));
  CHECK_FALSE(uses_feedback(Feedback::off, 100));
}
