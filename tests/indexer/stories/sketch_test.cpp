#include "indexer/stories/sketch.h"

#include <fmt/format.h>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::stories;

namespace {

/// Words `w<from>` to `w<to - 1>`.
std::string words(int from, int to) {
  std::string text;
  for (int i = from; i < to; ++i) text += fmt::format("w{} ", i);
  return text;
}

}  // namespace

TEST_CASE("a text of fewer than fifty words has no sketch") {
  CHECK_FALSE(make_sketch(""));
  CHECK_FALSE(make_sketch(words(0, 49)));
  CHECK(make_sketch(words(0, 50)));
}

TEST_CASE("the same words give the same sketch, whatever stands between them") {
  CHECK(make_sketch("One, " + words(0, 60)) == make_sketch("ONE\n\n" + words(0, 60) + "!"));
}

TEST_CASE("texts share about as many bands as their shingles resemble each other") {
  const auto share = [](int common, int own) {
    std::size_t bands = 0;
    for (int i = 0; i < 200; ++i) {
      const int at = i * 10'000;
      bands += common_bands(*make_sketch(words(at, at + common + own)),
                            *make_sketch(words(at + own, at + common + 2 * own)));
    }
    return static_cast<double>(bands) / (200.0 * Sketch::bands);
  };
  CHECK(share(200, 0) == 1);
  CHECK(share(200, 100) == Approx(0.5).margin(0.05));
  CHECK(share(100, 150) == Approx(0.25).margin(0.05));
  CHECK(share(0, 100) == Approx(0).margin(0.001));
}

TEST_CASE("a text whose words repeat has a sketch with every band filled") {
  std::string chant;
  for (int i = 0; i < 30; ++i) chant += "no more war ";
  const auto sketch = make_sketch(chant);
  REQUIRE(sketch);
  CHECK(make_sketch(chant + chant) == sketch);
}

TEST_CASE("a sketch is read back from its 24 bytes, other bytes are none") {
  const auto sketch = make_sketch(words(0, 100));
  const std::string bytes = encode_sketch(*sketch);
  CHECK(bytes.size() == 24);
  CHECK(decode_sketch(bytes) == sketch);
  CHECK_FALSE(decode_sketch(""));
  CHECK_FALSE(decode_sketch(bytes + "x"));
}
