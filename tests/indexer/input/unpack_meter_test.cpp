#include "indexer/input/unpack_meter.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {
constexpr std::uint64_t mebibyte = 1 << 20;
}

TEST_CASE("the ratio holds from 32 MiB on, against what was taken since the file was opened") {
  std::atomic<std::uint64_t> taken = 500 * mebibyte;
  UnpackMeter meter(taken, 1ull << 40, 100);
  taken += mebibyte / 10;
  meter.add(0, 31 * mebibyte);
  CHECK_THROWS_WITH(meter.add(0, 2 * mebibyte),
                    "unpacks to more than 100 times its size; raise --max-ratio if this is intended");
  taken += mebibyte;
  meter.add(0, mebibyte);
}

TEST_CASE("the size holds at once") {
  const std::atomic<std::uint64_t> taken = 0;
  UnpackMeter meter(taken, 1000, 1e9);
  meter.add(0, 1000);
  CHECK_THROWS_WITH(meter.add(0, 1),
                    "unpacks to more than 1000 bytes; raise --max-unpacked if this is intended");
}

TEST_CASE("each layer is counted on its own") {
  const std::atomic<std::uint64_t> taken = 0;
  UnpackMeter meter(taken, 1000, 1e9);
  meter.add(0, 900);
  meter.add(1, 900);
  CHECK_THROWS_AS(meter.add(1, 900), UnpackLimit);
}
