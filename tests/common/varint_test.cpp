#include "common/varint.h"

#include <limits>
#include <string>

#include "tests/support/catch.h"

using namespace std::string_view_literals;
using broadsheet::append_block;
using broadsheet::append_varint;
using broadsheet::take_block;
using broadsheet::take_varint;

TEST_CASE("A varint is seven bits a byte, lowest first") {
  std::string out;
  append_varint(out, 0);
  append_varint(out, 127);
  append_varint(out, 300);
  CHECK(out == "\x00\x7F\xAC\x02"sv);
}

TEST_CASE("A varint comes back as it was written") {
  for (int bit = 0; bit < 63; ++bit) {
    for (const std::size_t number : {std::size_t{1} << bit, (std::size_t{1} << bit) - 1}) {
      std::string bytes;
      append_varint(bytes, number);
      bytes += "rest";
      std::string_view in = bytes;
      REQUIRE(take_varint(in) == number);
      REQUIRE(in == "rest");
    }
  }
}

TEST_CASE("A cut or endless varint is damaged") {
  std::string_view cut = "\xAC";
  CHECK(take_varint(cut) == std::nullopt);
  std::string_view empty;
  CHECK(take_varint(empty) == std::nullopt);
  const std::string endless(40, '\xFF');
  std::string_view in = endless;
  CHECK(take_varint(in) == std::nullopt);
}

TEST_CASE("A block comes back as it was written") {
  std::string bytes;
  append_block(bytes, "grid\0drill"sv);
  append_block(bytes, "");
  std::string_view in = bytes;
  CHECK(take_block(in) == "grid\0drill"sv);
  CHECK(take_block(in) == ""sv);
  CHECK(in.empty());
}

TEST_CASE("A block longer than what is left is damaged") {
  std::string_view in = "\x05grid";
  CHECK(take_block(in) == std::nullopt);
  std::string huge;
  append_varint(huge, std::numeric_limits<std::size_t>::max() >> 1);
  in = huge;
  CHECK(take_block(in) == std::nullopt);
}
