#include "common/file_place.h"

#include <algorithm>

#include "tests/support/catch.h"

using namespace broadsheet;
using Views = std::vector<std::string_view>;

TEST_CASE("the name of a file is what follows the last slash") {
  CHECK(file_name("leaks/2024/report.pdf") == "report.pdf");
  CHECK(file_name("report.pdf") == "report.pdf");
}

TEST_CASE("folders are found alone and in a row") {
  CHECK(folder_runs("/leaks/2024/march.zip/report.pdf") ==
        Views{"leaks", "leaks/2024", "leaks/2024/march.zip", "2024", "2024/march.zip", "march.zip"});
  CHECK(folder_runs("report.pdf").empty());
  CHECK(folder_runs("/report.pdf").empty());
}

TEST_CASE("of a deep path, all beginnings and ends are found") {
  const Views runs = folder_runs("/a/b/c/d/e/f/x.pdf");
  const auto has = [&](std::string_view run) {
    return std::find(runs.begin(), runs.end(), run) != runs.end();
  };
  CHECK(has("a/b/c/d/e"));
  CHECK(has("b/c/d/e/f"));
  CHECK(has("b/c/d/e"));
  CHECK(runs.size() == 21);
  CHECK(folder_runs("/a/b/c/d/e/f/g/x.pdf").size() == 27);  // of 28, all but b/c/d/e/f
}

TEST_CASE("slashes around a folder say nothing") {
  CHECK(without_outer_slashes("/leaks/2024/") == "leaks/2024");
  CHECK(without_outer_slashes("/").empty());
}
