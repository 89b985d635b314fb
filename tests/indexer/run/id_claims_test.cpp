#include "indexer/run/id_claims.h"

#include <thread>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("batches have their turns in the order of the input, whichever thread comes first") {
  IdClaims claims(1);
  std::vector<int> order;
  std::thread later([&] {
    IdClaims::Turn turn(claims, 3, 5);
    turn.wait();
    order.push_back(2);
  });
  {
    IdClaims::Turn turn(claims, 1, 3);
    turn.wait();
    order.push_back(1);
  }
  later.join();
  CHECK(order == std::vector<int>{1, 2});
}

TEST_CASE("a batch that ends without waiting, as after a fault, does not hold up others") {
  IdClaims claims(1);
  { IdClaims::Turn second(claims, 2, 3); }
  { IdClaims::Turn first(claims, 1, 2); }
  IdClaims::Turn third(claims, 3, 4);
  third.wait();
  SUCCEED();
}

TEST_CASE("the last record with an id has it") {
  IdClaims claims(1);
  CHECK(claims.find("a") == nullptr);
  claims.claim("a", {{}, 7, nullptr, "x:1"});
  claims.claim("a", {{}, 8, nullptr, "x:2"});
  CHECK(claims.find("a")->where == "x:2");
}
