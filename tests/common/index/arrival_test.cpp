#include "common/index/arrival.h"

#include "tests/support/catch.h"

using broadsheet::Arrival;
using broadsheet::arrival_key;
using broadsheet::arrival_time_key;
using broadsheet::read_arrival;

TEST_CASE("an arrival comes back as it was written") {
  for (const Arrival& arrival :
       {Arrival{1, 1, 0}, Arrival{300, 0, 1'700'000'000}, Arrival{(1ULL << 48) - 1, 65'536, (1LL << 40) - 1}})
    CHECK(read_arrival(arrival_key(arrival.revision, arrival.first), arrival_time_key(arrival.seconds)) ==
          arrival);
}

TEST_CASE("arrivals sort by the revision of the present state, whatever the first was") {
  CHECK(arrival_key(255, 255) < arrival_key(256, 0));
  CHECK(arrival_key(2, 9) < arrival_key(10, 1));
  CHECK(arrival_key(7, 5) >= arrival_key(7, 7));
  CHECK(arrival_key(65'535, 65'535) < arrival_key(65'536, 65'536));
  CHECK(arrival_time_key(1'700'000'000) < arrival_time_key(4'000'000'000));
  CHECK(arrival_time_key(-5) == arrival_time_key(0));
}

TEST_CASE("a document that came with the run takes two bytes") {
  CHECK(arrival_key(1, 1) == "\x01\x01");
  CHECK(arrival_key(300, 300) == "\x02\x01\x2c");
  CHECK(arrival_key(300, 2) == "\x02\x01\x2c\x01\x02");
}

TEST_CASE("damaged values are no arrival") {
  CHECK(read_arrival("", "") == std::nullopt);
  CHECK(read_arrival(arrival_key(1, 1), "") == std::nullopt);
  CHECK(read_arrival("\x02\x01", arrival_time_key(1)) == std::nullopt);
  CHECK(read_arrival("\x01\x01\x01\x01z", arrival_time_key(1)) == std::nullopt);
  CHECK(read_arrival("short", arrival_time_key(1)) == std::nullopt);
}
