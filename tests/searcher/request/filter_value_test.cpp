#include "searcher/request/filter_value.h"

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

Filter read(std::string_view written) {
  Filter filter{"author", {}};
  read_filter_value(written, filter);
  return filter;
}

}  // namespace

TEST_CASE("none means documents without a value, unless it is in quotes") {
  CHECK(read("none").none);
  CHECK_FALSE(read("\"none\"").none);
  CHECK(read("\"none\"").value == "none");
  CHECK_FALSE(read("None").none);
}

TEST_CASE("other values are taken as they are, without quotes around them") {
  CHECK(read("Ines Falk").value == "Ines Falk");
  CHECK(read("\"Ines Falk\"").value == "Ines Falk");
  CHECK(read("the \"Post\"").value == "the \"Post\"");
  CHECK(read("\"").value == "\"");
}

TEST_CASE("what is written is read as the same filter") {
  for (const Filter& filter : {Filter{"author", "Ines Falk"}, Filter{"author", "none"},
                               Filter{"author", "\"x\""}, Filter{"author", "none", {}, true}})
    CHECK(read(written_filter_value(filter)) == filter);
}
