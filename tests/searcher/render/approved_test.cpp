// Every format of one fixed answer, byte for byte. To approve a change, run this test with
// BROADSHEET_APPROVE=1, then read the difference before committing it.
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "tests/searcher/render/example_results.h"
#include "tests/searcher/render/rendered.h"
#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::string contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void check_approved(const std::string& name, const std::string& output) {
  const std::string path = BROADSHEET_SOURCE_DIR "/tests/searcher/render/approved/" + name + ".txt";
  if (std::getenv("BROADSHEET_APPROVE")) std::ofstream(path, std::ios::binary) << output;
  INFO(path);
  CHECK(output == contents(path));
}

}  // namespace

TEST_CASE("every format prints the approved output") {
  for (const Renderer& renderer : result_formats())
    check_approved(std::string(renderer.name), rendered(renderer, example_results()));
}

TEST_CASE("text adapts to a narrow and to a wide terminal") {
  check_approved("text-60", rendered("text", example_results(), Style{.width = 60}));
  check_approved("text-200", rendered("text", example_results(), Style{.width = 200}));
}

TEST_CASE("text on a terminal has colours and links") {
  check_approved("text-terminal", rendered("text", example_results(), Style{.colour = true, .links = true}));
}

}  // namespace broadsheet::render
