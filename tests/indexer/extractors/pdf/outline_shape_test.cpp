#include "indexer/extractors/pdf/outline_shape.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("an outline of usual size is read") {
  CHECK(has_readable_outline("4 0 obj<</First 5 0 R/Last 6 0 R>>endobj 5 0 obj<</Next 6 0 R>>endobj"));
}

TEST_CASE("an outline with two ways to each item is not read") {
  std::string pdf;
  for (int i = 5; i < 60; ++i)
    pdf += "<</First " + std::to_string(i) + " 0 R/Next " + std::to_string(i) + " 0 R>>";
  CHECK_FALSE(has_readable_outline(pdf));
}

TEST_CASE("an outline of many items is not read") {
  std::string pdf;
  for (int i = 5; i < 6000; ++i) pdf += "<</First " + std::to_string(i) + " 0 R>>";
  CHECK_FALSE(has_readable_outline(pdf));
}
