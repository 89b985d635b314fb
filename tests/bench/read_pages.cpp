// Reads HTML pages as the indexer does, for evaluate_extraction.
// Usage: read_pages [--repeat N] FILE...
// Prints one JSON object a line: path, title, authors, date, text, or why there is no document. With --repeat
// each page is parsed N times and the CPU seconds of all passes go to standard error.

#include <fmt/format.h>

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <nlohmann/json.hpp>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/formats.h"

using namespace broadsheet;
using namespace broadsheet::readers;
namespace {

RawRecord page_at(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (!in) throw std::runtime_error("cannot read " + path);
  return {bytes.str(), path, path};
}

nlohmann::json json_of(const RawRecord& page, const ParsedRecord& record) {
  nlohmann::json json = {{"path", page.where}};
  if (const auto* bad = std::get_if<BadRecord>(&record)) {
    json["rejected"] = bad->why;
    return json;
  }
  const Document& document = std::get<ParsedDocument>(record).document;
  json["title"] = document.title;
  json["authors"] = document.authors;
  json["date"] = document.date ? iso_date(*document.date) : std::string();
  json["text"] = document.text;
  return json;
}

void time_passes(const RecordParser& parser, const std::vector<RawRecord>& pages, int passes) {
  std::size_t bytes = 0;
  const std::clock_t start = std::clock();
  for (int pass = 0; pass < passes; ++pass)
    for (const RawRecord& page : pages) bytes += page.bytes.size() + 0 * parser.parse(page).index();
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  fmt::print(stderr, "{} passes over {} pages: {:.2f} s, {:.1f} MB/s\n", passes, pages.size(), seconds,
             static_cast<double>(bytes) / 1e6 / seconds);
}

int run(std::span<char*> arguments) {
  int passes = 0;
  std::vector<RawRecord> pages;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    if (std::string_view(arguments[i]) == "--repeat" && i + 1 < arguments.size())
      passes = std::atoi(arguments[++i]);
    else
      pages.push_back(page_at(arguments[i]));
  }
  const Reader reader = open_html({nullptr, {}, 0, std::make_shared<FieldMapping>()});
  for (const RawRecord& page : pages)
    fmt::print("{}\n", json_of(page, reader.parser->parse(page)).dump(-1, ' ', true));
  if (passes > 0) time_passes(*reader.parser, pages, passes);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(std::span(argv, static_cast<std::size_t>(argc)));
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
}
