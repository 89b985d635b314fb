#include "indexer/readers/whole_document.h"

#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

std::variant<RawRecord, BadRecord> only_record(std::string bytes, OwnId own_id, std::uint64_t limit) {
  const auto splitter =
      split_whole_document({stream_of(std::move(bytes), 1000), "in", limit, nullptr}, own_id);
  auto record = splitter->next();
  REQUIRE(record);
  CHECK_FALSE(splitter->next());
  return *record;
}

}  // namespace

TEST_CASE("the whole stream is one record") {
  const std::string bytes(200000, 'x');
  const auto record = std::get<RawRecord>(only_record(bytes, OwnId::no, 1 << 20));
  CHECK(record.bytes == bytes);
  CHECK(record.where == "in");
  CHECK(record.id == "in");
  CHECK(std::get<RawRecord>(only_record(bytes, OwnId::possible, 1 << 20)).id.empty());
}

TEST_CASE("too much and nothing are bad records") {
  CHECK(std::get<BadRecord>(only_record(std::string(3000, 'x'), OwnId::no, 2000)).where == "in");
  CHECK(std::get<RawRecord>(only_record(std::string(2000, 'x'), OwnId::no, 2000)).bytes.size() == 2000);
  CHECK(std::get<BadRecord>(only_record("", OwnId::no, 2000)) == BadRecord{"in", "empty file"});
}
