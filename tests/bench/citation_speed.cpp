// How fast citations are found, and how many: citation_speed FILE.jsonl... (title and text of each line)
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "common/laws/citation.h"

namespace {

std::vector<std::string> read_texts(const char* path) {
  std::ifstream file(path);
  std::vector<std::string> texts;
  for (std::string line; std::getline(file, line);) {
    const nlohmann::json record = nlohmann::json::parse(line, nullptr, false);
    if (record.is_object()) texts.push_back(record.value("title", "") + "\n\n" + record.value("text", ""));
  }
  return texts;
}

void measure(const char* path) {
  const std::vector<std::string> texts = read_texts(path);
  std::size_t bytes = 0;
  std::size_t citations = 0;
  const auto start = std::chrono::steady_clock::now();
  for (const std::string& text : texts) {
    bytes += text.size();
    citations += broadsheet::find_citations(text).size();
  }
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  const double megabytes = static_cast<double>(bytes) / 1e6;
  fmt::print("{}: {} texts, {:.1f} MB, {} citations, {:.3f} s, {:.1f} MB/s\n", path, texts.size(), megabytes,
             citations, seconds, megabytes / seconds);
}

}  // namespace

int main(int argument_count, char** arguments) {
  if (argument_count < 2) {
    fmt::print(stderr, "usage: citation_speed FILE.jsonl...\n");
    return EXIT_FAILURE;
  }
  broadsheet::find_citations("GDPR");  // the tables are compiled now
  for (int i = 1; i < argument_count; ++i) measure(arguments[i]);
  return EXIT_SUCCESS;
}
