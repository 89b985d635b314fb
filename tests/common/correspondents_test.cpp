#include "common/correspondents.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using Views = std::vector<std::string_view>;

TEST_CASE("a correspondent is shown by name, or by address where there is none") {
  CHECK(displayed_names({"Ines Falk <ines@courier.example>", "press@courier.example", "<a@b.example>",
                         "\"Reed, Tom\" <tom@courier.example>", "Undisclosed recipients"}) ==
        Views{"Ines Falk", "press@courier.example", "a@b.example", "Reed, Tom", "Undisclosed recipients"});
}

TEST_CASE("a correspondent is found by address and domain as well") {
  CHECK(addresses_and_domains({"Ines Falk <ines@courier.example>", "press@courier.example", "Tom Reed"}) ==
        Views{"ines@courier.example", "courier.example", "press@courier.example", "courier.example"});
}
