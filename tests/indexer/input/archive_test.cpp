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

std::string little_endian(std::uint32_t number, std::size_t bytes) {
  std::string text;
  for (std::size_t i = 0; i < bytes; ++i) text += static_cast<char>(number >> (8 * i));
  return text;
}

std::uint32_t checksum(const std::string& bytes) {
  std::uint32_t sum = ~0u;
  for (unsigned char byte : bytes) {
    sum ^= byte;
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320u : 0);
  }
  return ~sum;
}

// A zip without compression. `flags` 0x800 says that names are UTF-8; without it they are in any encoding.
std::string stored_zip(const Members& members, std::uint32_t flags) {
  std::string zip, directory;
  for (const auto& [name, content] : members) {
    const std::string facts = little_endian(flags, 2) + little_endian(0, 2) + little_endian(0, 4) +
                              little_endian(checksum(content), 4) +
                              little_endian(static_cast<std::uint32_t>(content.size()), 4) +
                              little_endian(static_cast<std::uint32_t>(content.size()), 4) +
                              little_endian(static_cast<std::uint32_t>(name.size()), 2) + little_endian(0, 2);
    directory += "PK\1\2" + little_endian(20, 2) + little_endian(20, 2) + facts + std::string(10, '\0') +
                 little_endian(static_cast<std::uint32_t>(zip.size()), 4) + name;
    zip += "PK\3\4" + little_endian(20, 2) + facts + name + content;
  }
  const auto count = static_cast<std::uint32_t>(members.size());
  const std::string end = "PK\5\6" + little_endian(0, 4) + little_endian(count, 2) + little_endian(count, 2) +
                          little_endian(static_cast<std::uint32_t>(directory.size()), 4) +
                          little_endian(static_cast<std::uint32_t>(zip.size()), 4) + little_endian(0, 2);
  return zip + directory + end;
}

std::vector<std::string> names_in(const std::string& zip) {
  std::vector<std::string> names;
  for (const auto& member : list(zip).members) names.push_back(member.first);
  return names;
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
  CHECK_FALSE(is_archive(packed("zip", "none", {{"ppt/media/a.txt", "x"}, {"ppt/slides/slide1.xml", "y"}})));
  CHECK_FALSE(is_archive(packed("zip", "none", {{"a.txt", "x"}}), "docx"));
  const std::string document = packed("zip", "none", {{"word/document.xml", "x"}});
  CHECK(is_archive(packed("zip", "none", {{"minutes.docx", document}, {"b.txt", "y"}})));
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

TEST_CASE("names of members are read in the locale C, as UTF-8 or in an older encoding") {
  using Names = std::vector<std::string>;
  CHECK(names_in(stored_zip({{"Größe/Łódź.txt", "a"}, {"日本.txt", "b"}}, 0x800)) ==
        Names{"Größe/Łódź.txt", "日本.txt"});
  CHECK(names_in(stored_zip({{"Größe/Łódź.txt", "a"}, {"日本.txt", "b"}}, 0)) ==
        Names{"Größe/Łódź.txt", "日本.txt"});
  CHECK(names_in(stored_zip({{"\x8d\xae\xa2\xae\xe1\xe2\xa8 \xa3\xae\xe0\xae\xa4\xa0.txt", "IBM 866"}}, 0)) ==
        Names{"Новости города.txt"});
  CHECK(names_in(stored_zip({{"Bericht \x81"
                              "ber Gr\x94\xe1"
                              "e.txt",
                              "IBM 437"}},
                            0)) == Names{"Bericht über Größe.txt"});
}

TEST_CASE("names that cannot be told apart get numbers") {
  const auto names = names_in(stored_zip({{"a\xff\xfe.txt", "1"}, {"a\xff\xfe.txt", "2"}}, 0));
  REQUIRE(names.size() == 2);
  CHECK(names[1] == names[0] + " (2)");
}
