#include <random>

#include "indexer/extractors/pdf/pdf.h"
#include "tests/support/catch.h"
#include "tests/support/pdf_writer.h"

using namespace broadsheet::extraction;
using broadsheet::testing::PdfPage;
using broadsheet::testing::PdfWriter;

namespace {

struct NoBudget : TimeBudget {
  void part_done() override {}
};

std::string sample() {
  PdfWriter writer;
  for (int page = 0; page < 4; ++page) {
    PdfPage drawn{{{50, 30, "Running head"}, {280, 800, std::to_string(page + 1)}}, "10 10 50 50 re f\n"};
    for (int i = 0; i < 6; ++i) {
      drawn.runs.push_back({50, 100.0 + 12 * i, "left column of the agree-"});
      drawn.runs.push_back({300, 100.0 + 12 * i, "ment and some right text", 10, "Times-Bold", i % 4});
    }
    writer.page(drawn);
  }
  return writer.information("Title", "Water")
      .bookmark("One")
      .bookmark("Two")
      .embedded("a.txt", "attached")
      .bytes();
}

void damage(std::string& bytes, std::mt19937& random) {
  const auto below = [&](std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
  };
  for (std::size_t changes = below(6) + 1; changes > 0; --changes) {
    const std::size_t at = below(bytes.size());
    switch (below(5)) {
      case 0:
        bytes.resize(at + 1);
        break;
      case 1:
        bytes[at] = static_cast<char>(below(256));
        break;
      case 2:
        bytes.erase(at, below(40));
        if (bytes.empty()) bytes = "%";
        break;
      case 3:
        bytes.insert(at, bytes.substr(below(bytes.size()), below(200)));
        break;
      default:
        bytes.replace(at, std::min<std::size_t>(4, bytes.size() - at), std::to_string(below(100000)));
    }
  }
}

}  // namespace

TEST_CASE("a thousand damaged files are read or refused") {
  const std::string whole = sample();
  std::mt19937 random(17);
  std::size_t read = 0, refused = 0;
  for (int run = 0; run < 1000; ++run) {
    std::string bytes = whole;
    damage(bytes, random);
    NoBudget budget;
    try {
      extract_pdf({"pdf", "a.pdf", {}, bytes}, budget);
      ++read;
    } catch (const ExtractionFault&) {
      ++refused;
    }
  }
  CHECK(read + refused == 1000);
  CHECK(read > 100);
}
