// How fast an extractor reads files, for docs/BENCHMARKS.md.
// Usage: extraction_speed EXTRACTOR REPEAT FILE...
// Prints documents and MB a CPU second, on one core; a file that cannot be read counts as well.

#include <fmt/format.h>

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "indexer/extractors/extractors.h"

using namespace broadsheet::extraction;

namespace {

struct FreeTime : TimeBudget {
  void part_done() override {}
};

std::string bytes_at(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

std::size_t text_bytes(const Extractor& extractor, const ExtractionTask& task) {
  FreeTime budget;
  try {
    return extractor.extract(task, budget).text.size();
  } catch (const ExtractionFault&) {
    return 0;
  }
}

}  // namespace

int main(int argc, char** argv) {
  const Extractor* extractor = argc > 3 ? find_extractor(argv[1]) : nullptr;
  if (!extractor || !extractor->extract) {
    fmt::print(stderr, "usage: extraction_speed EXTRACTOR REPEAT FILE...\n");
    return 2;
  }
  const int repeat = std::atoi(argv[2]);
  std::size_t files = 0, bytes = 0, text = 0;
  const std::clock_t begin = std::clock();
  for (int i = 3; i < argc; ++i) {
    const ExtractionTask task{argv[1], argv[i], {}, bytes_at(argv[i])};
    for (int pass = 0; pass < repeat; ++pass, ++files) {
      text += text_bytes(*extractor, task);
      bytes += task.bytes.size();
    }
  }
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  fmt::print("{}: {} documents, {:.0f} a second, {:.1f} MB of files and {:.1f} MB of text a second\n",
             argv[1], files, static_cast<double>(files) / seconds, static_cast<double>(bytes) / 1e6 / seconds,
             static_cast<double>(text) / 1e6 / seconds);
}
