
#include "searcher/render/renderer.h"
#include "tests/searcher/render/example_results.h"
#include "tests/support/catch.h"

namespace broadsheet::render {

TEST_CASE("the first format is text, the default") {
  CHECK(result_formats().begin()->name == "text");
}

TEST_CASE("every format is found by its name, others are not") {
  for (const Renderer& renderer : result_formats()) CHECK(result_formats().find(renderer.name) == &renderer);
  CHECK(result_formats().find("xml") == nullptr);
  CHECK(result_formats().find("") == nullptr);
}

TEST_CASE("machine formats are the same on a terminal") {
  const Style terminal{.width = 40, .colour = true, .links = true};
  for (const Renderer& renderer : result_formats()) {
    if (renderer.name == "text") continue;
    std::string in_pipe, on_terminal;
    renderer.render(example_results(), Style{}, in_pipe);
    renderer.render(example_results(), terminal, on_terminal);
    CHECK(in_pipe == on_terminal);
  }
}

}  // namespace broadsheet::render
