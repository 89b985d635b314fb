// The fenced examples of docs/OUTPUT_FORMATS.md are the outputs of the example answer: ```json, ```tsv, ...
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/searcher/render/example_results.h"
#include "tests/searcher/render/rendered.h"
#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

/// The contents of the fenced blocks that name a format.
std::map<std::string, std::string> examples() {
  std::ifstream document(BROADSHEET_SOURCE_DIR "/docs/OUTPUT_FORMATS.md");
  std::map<std::string, std::string> blocks;
  std::string open;
  for (std::string line; std::getline(document, line);) {
    if (line.starts_with("```"))
      open = open.empty() ? line.substr(3) : "";
    else if (!open.empty())
      blocks[open] += line + "\n";
  }
  return blocks;
}

std::string with_bare_line_ends(const Renderer& renderer) {
  std::string out = rendered(renderer, example_results());
  std::erase(out, '\r');
  return out;
}

}  // namespace

TEST_CASE("the document shows the output of every format as it is") {
  const std::map<std::string, std::string> shown = examples();
  for (const Renderer& renderer : result_formats()) {
    INFO(renderer.name);
    REQUIRE(shown.contains(std::string(renderer.name)));
    const std::string& example = shown.at(std::string(renderer.name));
    if (renderer.name == "json")
      CHECK(nlohmann::ordered_json::parse(example) ==
            nlohmann::ordered_json::parse(with_bare_line_ends(renderer)));
    else
      CHECK(example == with_bare_line_ends(renderer));
  }
}

TEST_CASE("the document shows the answer to a query that finds nothing as it is") {
  const std::map<std::string, std::string> shown = examples();
  Results results;
  results.query_text = "+sovereignty +\"digital levies\"";
  results.parsed = "(or (must sovereignty) (must (phrase \"digital levies\")))";
  results.help = example_help();
  results.seconds = 0.0042;
  std::string text, json;
  result_formats().find("text")->render(results, Style{}, text);
  result_formats().find("json")->render(results, render::Style{}, json);
  CHECK(shown.at("text help") == text);
  CHECK(nlohmann::ordered_json::parse(shown.at("json help")) == nlohmann::ordered_json::parse(json));
}

}  // namespace broadsheet::render
