#include "common/arrival.h"

#include <catch2/catch.hpp>

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
  CHECK(arrival_key(7, 5) >= arrival_key(7));
  CHECK(arrival_time_key(1'700'000'000) < arrival_time_key(4'000'000'000));
  CHECK(arrival_time_key(-5) == arrival_time_key(0));
}

TEST_CASE("values of another size are no arrival") {
  CHECK(read_arrival("", "") == std::nullopt);
  CHECK(read_arrival(arrival_key(1), "") == std::nullopt);
  CHECK(read_arrival("short", arrival_time_key(1)) == std::nullopt);
}
