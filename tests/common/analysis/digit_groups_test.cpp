#include "common/analysis/digit_groups.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

/// `first separator groups`; `-` when there is none.
std::string found(std::string_view text, std::size_t at = 0) {
  const DigitGroups number = digit_groups_at(text, at);
  if (number.groups == 0) return "-";
  return std::to_string(number.first) + "[" + std::string(number.separator) + "]" +
         std::to_string(number.groups);
}

}  // namespace

TEST_CASE("Digits in groups of three behind at most three others are one number") {
  CHECK(found("1,200") == "1[,]1");
  CHECK(found("12'345'678") == "2[']2");
  CHECK(found("EUR 250\u202F000", 4) == "3[\u202F]1");
}

TEST_CASE("Dots and blanks group digits only where nothing else can be meant") {
  CHECK(found("1.200") == "-");
  CHECK(found("1.200,50") == "1[.]1");
  CHECK(found("1.000.000") == "1[.]2");
  CHECK(found("10 000") == "2[ ]1");
  CHECK(found("10 123") == "-");
  CHECK(found("1 250 000") == "1[ ]2");
}

TEST_CASE("Other digits are no groups") {
  CHECK(found("") == "-");
  CHECK(found("2024") == "-");
  CHECK(found("1234,567") == "-");
  CHECK(found("0,125") == "-");
  CHECK(found("1,20") == "-");
  CHECK(found("1,2345") == "-");
}
