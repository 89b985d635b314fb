#include "indexer/input/compressed_stream.h"

#include "indexer/input/unpack_meter.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

const char* const filters[] = {"gzip", "zstd", "xz", "bzip2"};

struct UnpackedBytes {
  std::string bytes;
  std::string fault;
};

UnpackedBytes unpack(const std::string& packed, std::size_t piece = 1 << 16) {
  std::atomic<std::uint64_t> taken = packed.size();
  UnpackMeter meter(taken, 1 << 30, 1e9);
  const Compression* compression = detect_compression(packed);
  REQUIRE(compression);
  CompressedStream stream(stream_of(packed, piece), *compression, meter, 0);
  UnpackedBytes unpacked;
  char block[777];
  try {
    while (const std::size_t got = stream.read(block, sizeof block)) unpacked.bytes.append(block, got);
  } catch (const ReadFault& fault) {
    unpacked.fault = fault.what();
  }
  return unpacked;
}

// Text that does not compress to nothing.
std::string varied_text() {
  std::string text;
  for (int i = 0; i < 40000; ++i) text += std::to_string(i * 7919 % 100003) + (i % 11 ? " " : "\n");
  return text;
}

}  // namespace

TEST_CASE("every compression is recognised and undone") {
  const std::string text = varied_text();
  for (const char* filter : filters) {
    const std::string packed = compressed(filter, text);
    REQUIRE(detect_compression(packed));
    CHECK(detect_compression(packed)->name == filter);
    CHECK(unpack(packed).bytes == text);
    CHECK(unpack(packed, 1).bytes == text);
    CHECK(unpack(packed).fault.empty());
  }
}

TEST_CASE("compressed files joined end to end, or padded, are one") {
  for (const char* filter : filters) {
    const std::string packed = compressed(filter, "one\n") + compressed(filter, "two\n");
    CHECK(unpack(packed).bytes == "one\ntwo\n");
    CHECK(unpack(packed + std::string(600, '\0')).bytes == "one\ntwo\n");
    CHECK(unpack(packed + std::string(600, '\0')).fault.empty());
  }
  CHECK(unpack(compressed("gzip", "")).bytes.empty());
}

TEST_CASE("all that comes before a cut is given out") {
  const std::string text = varied_text();
  for (const char* filter : filters) {
    const std::string packed = compressed(filter, text);
    const UnpackedBytes half = unpack(packed.substr(0, packed.size() / 2));
    CHECK(text.starts_with(half.bytes));
    CHECK(half.fault.starts_with("ends too early: the " + std::string(filter)));
  }
  // gzip flows: of half the bytes nearly half the text can be had. The others work in large blocks.
  const std::string packed = compressed("gzip", text);
  CHECK(unpack(packed.substr(0, packed.size() / 2)).bytes.size() > text.size() / 3);
}

TEST_CASE("damage is a fault, not garbage without end") {
  for (const char* filter : filters) {
    std::string packed = compressed(filter, varied_text());
    for (std::size_t i = packed.size() / 2; i < packed.size() / 2 + 40; ++i)
      packed[i] = static_cast<char>(packed[i] ^ 0x55);
    CHECK_FALSE(unpack(packed).fault.empty());
  }
}

TEST_CASE("text is not taken for compressed") {
  for (const char* text : {"", "B", "BZh", "BZh is how bzip2 begins", "\x1f", "PK\x03\x04"})
    CHECK_FALSE(detect_compression(text));
}
