// Times recognition and its three parts, on one thread: citations, names, and the entities behind them.
// Usage: recognition_speed MODEL FILE [LANGUAGE]
// FILE: JSON lines with the fields title, text and language or lang, or (other extensions) one plain text.
// Prints MB/s, a row for each repetition: the first one is cold (no word seen before), the last one warm.

#include <fmt/format.h>

#include <ctime>
#include <fstream>
#include <nlohmann/json.hpp>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "common/laws/citation.h"
#include "indexer/entities/resolution/resolver.h"
#include "indexer/entities/tagging/tagger.h"

using namespace broadsheet;
namespace {

using broadsheet::Citation;
using broadsheet::Document;
using broadsheet::resolution::Resolver;
using broadsheet::tagging::EntityModel;
using broadsheet::tagging::RawMention;
using broadsheet::tagging::Tagger;
using broadsheet::tagging::TextSpan;

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
    document.language = record.value("language", record.value("lang", language));
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

std::vector<tagging::TextSpan> spans_of(const std::vector<Citation>& citations) {
  std::vector<tagging::TextSpan> spans;
  for (const Citation& citation : citations) spans.push_back({citation.begin, citation.end});
  return spans;
}

/// Seconds of each part over all documents.
struct Spent {
  double citations = 0, names = 0, resolution = 0;
  std::size_t entities = 0;
  double whole() const { return citations + names + resolution; }
};

/// As EntityRecogniser does it.
void recognise(const Document& document, tagging::Tagger& tagger, resolution::Resolver& resolver,
               Spent& spent) {
  const double start = seconds_now();
  const std::vector<Citation> title = broadsheet::find_citations(document.title);
  const std::vector<Citation> text = broadsheet::find_citations(document.text);
  const double cited = seconds_now();
  const std::vector<tagging::RawMention> raw = tagger.tag(document, spans_of(title), spans_of(text));
  const double tagged = seconds_now();
  spent.entities += resolver.resolve(document, raw, title, text).size();
  spent.citations += cited - start;
  spent.names += tagged - cited;
  spent.resolution += seconds_now() - tagged;
}

int run(std::span<char*> arguments) {
  if (arguments.size() < 3) {
    fmt::print(stderr, "Usage: recognition_speed MODEL FILE [LANGUAGE]\n");
    return 2;
  }
  const double start = seconds_now();
  const tagging::EntityModel model = tagging::EntityModel::load(arguments[1]);
  fmt::print("model loaded in {:.1f} ms\n\n", 1000 * (seconds_now() - start));
  const std::vector<Document> documents =
      read_documents(arguments[2], arguments.size() > 3 ? arguments[3] : "en");
  const double size = megabytes(documents);
  fmt::print("{} documents, {:.1f} MB\n\n", documents.size(), size);
  tagging::Tagger tagger(model);
  resolution::Resolver resolver;
  fmt::print("| repetition | entities | citations MB/s | names MB/s | resolution MB/s | whole MB/s |\n");
  fmt::print("|---|---|---|---|---|---|\n");
  for (int repetition = 1; repetition <= repetitions; ++repetition) {
    Spent spent;
    for (const Document& document : documents) recognise(document, tagger, resolver, spent);
    fmt::print("| {} | {} | {:.1f} | {:.1f} | {:.1f} | {:.1f} |\n", repetition, spent.entities,
               size / spent.citations, size / spent.names, size / spent.resolution, size / spent.whole());
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
