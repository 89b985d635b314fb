// Damages a document of each office format in a thousand ways. Whatever comes out: a document of valid UTF-8
// that is not much larger than its file, or a fault that says why.
#include "indexer/input/charset.h"
#include "tests/indexer/extractors/office/office_files.h"
#include "tests/indexer/extractors/office/office_samples.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

constexpr std::uint32_t corruptions = 1000;
constexpr std::size_t most_bytes = 1 << 20;

bool is_sound(const OfficeSample& sample, const std::string& bytes) {
  try {
    const extraction::ExtractedDocument document = extracted(sample.extract, bytes);
    for (const auto& [key, value] : document.values)
      if (!readers::is_utf8(value)) return false;
    return readers::is_utf8(document.text) && document.text.size() < most_bytes;
  } catch (const extraction::ExtractionFault& fault) {
    return *fault.what() != '\0';
  }
}

}  // namespace

TEST_CASE("damaged office documents end in a document or in a fault") {
  for (const OfficeSample& sample : office_samples()) {
    CAPTURE(sample.name);
    for (std::uint32_t seed = 0; seed < corruptions; ++seed) {
      CAPTURE(seed);
      const std::string bytes = damaged(sample.bytes, seed);
      if (!is_sound(sample, bytes)) FAIL("unsound");
    }
    for (std::size_t size = 0; size < sample.bytes.size(); size += 1 + sample.bytes.size() / 100)
      if (!is_sound(sample, sample.bytes.substr(0, size))) FAIL("unsound when cut off at " << size);
  }
}
