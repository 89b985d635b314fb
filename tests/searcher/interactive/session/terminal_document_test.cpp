// The keys that docs/TERMINAL.md lists are those of the program. To bring the list up to date, run this test
// with BROADSHEET_APPROVE=1.
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "searcher/interactive/session/key_table.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;

namespace {

const std::string document_path = BROADSHEET_SOURCE_DIR "/docs/TERMINAL.md";
const std::string list_begin = "```keys\n";

std::string document() {
  std::ifstream file(document_path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The key table as text: a heading for each group, a line for each row.
std::string list_of_keys() {
  std::string list;
  for (const KeyGroup& group : key_groups()) {
    list += fmt::format("{}{}\n", list.empty() ? "" : "\n", group.heading);
    for (const KeyRow& row : group.rows) list += fmt::format("  {:<16}{}\n", row.keys, row.help);
  }
  return list;
}

/// The document with this list of keys instead of its own.
std::string with_list(std::string text, const std::string& list) {
  const std::size_t begin = text.find(list_begin);
  if (begin == std::string::npos) return text;
  const std::size_t end = text.find("```", begin + list_begin.size());
  return text.replace(begin + list_begin.size(), end - begin - list_begin.size(), list);
}

}  // namespace

TEST_CASE("docs/TERMINAL.md lists every key") {
  const std::string before = document();
  REQUIRE(before.find(list_begin) != std::string::npos);
  const std::string after = with_list(before, list_of_keys());
  if (std::getenv("BROADSHEET_APPROVE")) std::ofstream(document_path, std::ios::binary) << after;
  CHECK(before == after);
}
