// The tables of docs/QUERY_SYNTAX.md are the test: every row `| query | tree |` must hold.
#include <fstream>
#include <optional>
#include <string>
#include <utility>

#include "searcher/query/parser.h"
#include "tests/support/catch.h"

namespace {

/// The texts of the first two code spans of a table row; nullopt for other lines.
std::optional<std::pair<std::string, std::string>> example_of(const std::string& line) {
  if (!line.starts_with("| `")) return std::nullopt;
  const std::size_t first = 3;
  const std::size_t first_end = line.find("` | `", first);
  if (first_end == std::string::npos) return std::nullopt;
  const std::size_t second = first_end + 5;
  const std::size_t second_end = line.find("` |", second);
  if (second_end == std::string::npos) return std::nullopt;
  return std::pair{line.substr(first, first_end - first), line.substr(second, second_end - second)};
}

}  // namespace

TEST_CASE("every example of the query syntax document gives the tree it shows") {
  std::ifstream document(BROADSHEET_SOURCE_DIR "/docs/QUERY_SYNTAX.md");
  REQUIRE(document);
  int examples = 0;
  for (std::string line; std::getline(document, line);) {
    const auto example = example_of(line);
    if (!example) continue;
    ++examples;
    INFO(example->first);
    CHECK(to_string(broadsheet::parse_query(example->first).root) == example->second);
  }
  CHECK(examples >= 20);
}
