#include "common/index/record_packing.h"

#include <string>

#include "tests/support/catch.h"

using broadsheet::pack_record;
using broadsheet::unpack_record;

TEST_CASE("a few sentences of news shrink by what the dictionary knows") {
  const std::string news =
      "The European Commission said on Tuesday that the government had not yet answered its letter. A "
      "spokesman for "
      "the ministry of finance told reporters that the decision would be published next week.";
  const std::string packed = pack_record(news);
  CHECK(packed.front() == 'z');
  CHECK(packed.size() < news.size() * 6 / 10);
  CHECK(unpack_record(packed) == news);
}

TEST_CASE("bytes that zstd cannot shorten stay plain") {
  CHECK(pack_record("qzx") == "pqzx");
  CHECK(unpack_record("pqzx") == "qzx");
  CHECK(pack_record("") == "p");
}

TEST_CASE("damaged records give nothing") {
  CHECK(unpack_record("") == "");
  CHECK(unpack_record("z") == "");
  CHECK(unpack_record("znot a frame") == "");
}
