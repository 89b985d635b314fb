#include "searcher/render/help_lines.h"

#include <string>

#include "tests/searcher/render/example_results.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::render;

namespace {

std::string lines(const ZeroHitHelp& help, std::size_t width = 80) {
  Style style;
  style.width = width;
  std::string out;
  append_help(help, style, out);
  return out;
}

}  // namespace

TEST_CASE("Help shows the reason, what each part finds, and alternatives with their numbers") {
  CHECK(lines(example_help()) ==
        "Nothing matches \"digital levies\".\n"
        "  +sovereignty 1,240 · \"digital levies\" 0 (digital 3,400, levies 0)\n"
        "\n"
        "Try instead:\n"
        "      2  +sovereignty +\"digital levy\" — spelling\n"
        "  1,240  sovereignty — without \"digital levies\"\n"
        "\n");
}

TEST_CASE("On a narrow terminal help keeps its columns") {
  CHECK(lines(example_help(), 40) ==
        "Nothing matches \"digital levies\".\n"
        "  +sovereignty 1,240 · \"digital levies\"\n"
        "  0 (digital 3,400, levies 0)\n"
        "\n"
        "Try instead:\n"
        "      2  +sovereignty +\"digital levy\" —\n"
        "         spelling\n"
        "  1,240  sovereignty — without \"digital\n"
        "         levies\"\n"
        "\n");
}

TEST_CASE("Of very many parts the first are shown, and of long queries the beginning") {
  ZeroHitHelp help;
  help.reason = "No.";
  help.clauses.assign(40, {"a", 1, {}});
  help.alternatives = {{std::string(5000, 'x'), 3, "any of the words"}, {"", 9, "all documents"}};
  const std::string shown = lines(help, 200);
  CHECK(shown.find("28 more\n") != std::string::npos);
  CHECK(shown.size() < 1000);
  CHECK(shown.find("3  xxx") != std::string::npos);
  CHECK(shown.find("9  '' — all documents\n") != std::string::npos);
}

TEST_CASE("An index without documents has a reason only") {
  CHECK(lines({{}, "The index has no documents.", {}}) == "The index has no documents.\n");
}

TEST_CASE("What was typed cannot act on the terminal") {
  ZeroHitHelp help;
  help.reason = "Nothing matches \x1b[31mred\x07.";
  help.alternatives = {{"\x1b]0;owned", 1, "\x1b[2J"}};
  const std::string shown = lines(help);
  CHECK(shown.find('\x1b') == std::string::npos);
  CHECK(shown.find('\x07') == std::string::npos);
}
