// Damaged office documents: every one must become a document or a fault, soon and in little memory.
//   office_fuzz GROUP RUNS SEED       GROUP: package, rtf or compound

#include <cstdlib>
#include <iostream>
#include <string>

#include "indexer/input/charset.h"
#include "tests/indexer/extractors/office/office_files.h"
#include "tests/indexer/extractors/office/office_samples.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

constexpr std::size_t most_bytes = 1 << 20;

bool is_sound(const OfficeSample& sample, const std::string& bytes) {
  try {
    const extraction::ExtractedDocument document = extracted(sample.extract, bytes, true);
    for (const auto& [key, value] : document.values)
      if (!readers::is_utf8(value)) return false;
    return readers::is_utf8(document.text) && document.text.size() < most_bytes;
  } catch (const extraction::ExtractionFault&) {
    return true;
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: office_fuzz GROUP RUNS SEED\n";
    return 2;
  }
  const std::string group = argv[1];
  const auto runs = static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10));
  const auto first = static_cast<std::uint32_t>(std::strtoul(argv[3], nullptr, 10));
  for (const OfficeSample& sample : office_samples())
    for (std::uint32_t i = 0; sample.group == group && i < runs; ++i)
      if (!is_sound(sample, damaged(sample.bytes, first + i))) {
        std::cerr << sample.name << " with seed " << first + i << " is not sound\n";
        return 1;
      }
}
