#include "indexer/input/archive.h"

#include "indexer/input/unpack_meter.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

struct Listing {
  Members members;
  std::vector<std::string> faults;
};

Listing list(const std::string& bytes) {
  std::atomic<std::uint64_t> taken = bytes.size();
  UnpackMeter meter(taken, 1 << 30, 1e9);
  Listing listing;
  try {
    Archive archive(stream_of(bytes, 512), meter, 0);
    while (auto member = archive.next()) try {
        if (member->stream)
          listing.members.emplace_back(member->name, read_all(*member->stream));
        else
          listing.faults.push_back(member->name + ": " + member->fault);
      } catch (const ReadFault& fault) {
        listing.faults.push_back(member->name + ": " + fault.what());
      }
  } catch (const ReadFault& fault) {
    listing.faults.emplace_back(fault.what());
  }
  return listing;
}

const Members two = {{"a.txt", "one"}, {"b/c.txt", std::string(100000, 'x')}};

}  // namespace

TEST_CASE("zip and tar are recognised, and read member by member") {
  for (const char* format : {"zip", "tar"}) {
    const std::string bytes = packed(format, "none", two);
    CHECK(is_archive(bytes));
    CHECK(list(bytes).members == two);
    CHECK(list(bytes).faults.empty());
  }
}

TEST_CASE("office documents and texts are no archives") {
  CHECK_FALSE(is_archive(packed("zip", "none", {{"[Content_Types].xml", "x"}})));
  CHECK_FALSE(is_archive(packed("zip", "none", {{"mimetype", "application/epub+zip"}})));
  CHECK_FALSE(is_archive(std::string(2000, 'x')));
  CHECK_FALSE(is_archive(""));
}

TEST_CASE("hidden members and those of macOS are left out, names made relative") {
  for (const char* format : {"zip", "tar"})
    CHECK(list(packed(format, "none",
                      {{".hidden", "h"},
                       {"a/.git/b", "h"},
                       {"__MACOSX/a", "h"},
                       {"./ä.txt", "1"},
                       {"../../up.txt", "2"}}))
              .members == Members{{"ä.txt", "1"}, {"up.txt", "2"}});
}

TEST_CASE("encrypted members are a fault of their own") {
  const Listing listing =
      list(packed("zip", "none", {{"secret.txt", "words"}}, "zip:encryption=traditional"));
  CHECK(listing.members.empty());
  CHECK(listing.faults == std::vector<std::string>{"secret.txt: encrypted"});
}

TEST_CASE("of a cut archive the members before the cut are read, and one fault") {
  for (const char* format : {"zip", "tar"}) {
    std::string bytes = packed(format, "none", two);
    bytes.resize(bytes.size() - bytes.size() / 2);
    const Listing listing = list(bytes);
    REQUIRE_FALSE(listing.members.empty());
    CHECK(listing.members[0] == two[0]);
    CHECK(listing.members.size() == 1);
    CHECK(listing.faults.size() == 1);
  }
}

TEST_CASE("what is no archive is a fault") {
  CHECK(list("PK\x03\x04 no, not at all").faults.size() == 1);
}
