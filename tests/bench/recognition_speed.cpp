// Times the recogniser of names alone, on one thread.
// Usage: recognition_speed MODEL FILE [LANGUAGE]
// FILE: JSON lines with the fields title, text and language, or (other extensions) one plain text. Prints a
// row for each repetition: the first one is cold (no word seen before), the last one warm.

#include <fmt/format.h>

#include <ctime>
#include <fstream>
#include <nlohmann/json.hpp>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/entities/tagging/tagger.h"

namespace {

using broadsheet::Document;
using broadsheet::EntityModel;
using broadsheet::Tagger;

constexpr int repetitions = 3;

std::vector<Document> read_documents(const std::string& path, const std::string& language) {
  std::vector<Document> documents;
  std::ifstream in(path);
  if (!path.ends_with(".jsonl")) {
    std::ostringstream text;
    text << in.rdbuf();
    documents.emplace_back().text = text.str();
    documents.back().language = language;
    return documents;
  }
  for (std::string line; std::getline(in, line);) {
    const nlohmann::json record = nlohmann::json::parse(line);
    Document document;
    document.title = record.value("title", "");
    document.text = record.value("text", "");
    document.language = record.value("language", language);
    documents.push_back(std::move(document));
  }
  return documents;
}

double megabytes(const std::vector<Document>& documents) {
  std::size_t bytes = 0;
  for (const Document& document : documents) bytes += document.title.size() + document.text.size();
  return static_cast<double>(bytes) / 1e6;
}

/// Of the processor, so that other programs do not count.
double seconds_now() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

int run(std::span<char*> arguments) {
  if (arguments.size() < 3) {
    fmt::print(stderr, "Usage: recognition_speed MODEL FILE [LANGUAGE]\n");
    return 2;
  }
  const double start = seconds_now();
  const EntityModel model = EntityModel::load(arguments[1]);
  fmt::print("model loaded in {:.1f} ms\n", 1000 * (seconds_now() - start));
  const std::vector<Document> documents =
      read_documents(arguments[2], arguments.size() > 3 ? arguments[3] : "en");
  Tagger tagger(model);
  fmt::print("| repetition | documents | MB | mentions | CPU seconds | MB/s |\n|---|---|---|---|---|---|\n");
  for (int repetition = 1; repetition <= repetitions; ++repetition) {
    std::size_t mentions = 0;
    const double begin = seconds_now();
    for (const Document& document : documents) mentions += tagger.tag(document, {}, {}).size();
    const double seconds = seconds_now() - begin;
    fmt::print("| {} | {} | {:.1f} | {} | {:.2f} | {:.1f} |\n", repetition, documents.size(),
               megabytes(documents), mentions, seconds, megabytes(documents) / seconds);
  }
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
