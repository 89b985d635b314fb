#include "indexer/extractors/mail/tnef_files.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

namespace {

std::string little(std::uint32_t number, int bytes = 4) {
  std::string out;
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(number >> 8 * i);
  return out;
}

std::string attribute(std::uint32_t id, const std::string& data) {
  return '\x02' + little(id) + little(static_cast<std::uint32_t>(data.size())) + data + little(0, 2);
}

const std::string head = little(0x223e9f78) + little(1, 2);

}  // namespace

TEST_CASE("attachments of winmail.dat are files with their long names") {
  const std::string name = std::string("c\0r\0a\0n\0e\0.\0p\0d\0f\0\0\0", 20);
  const std::string properties = little(2) + little(3, 2) + little(0x3705, 2) + little(1) + little(0x1f, 2) +
                                 little(0x3707, 2) + little(1) + little(20) + name;
  const TnefContent content =
      tnef_content(head + attribute(0x00069002, "") + attribute(0x00018010, "CRANE~1.PDF") +
                   attribute(0x0006800f, "%PDF") + attribute(0x00069005, properties));
  CHECK(content.complete);
  CHECK(content.files == std::vector<EmbeddedFile>{{"crane.pdf", "%PDF"}});
}

TEST_CASE("what is read before damage is kept") {
  const TnefContent content =
      tnef_content(head + attribute(0x00069002, "") + attribute(0x0006800f, "%PDF") + "\x02" + little(5));
  CHECK_FALSE(content.complete);
  CHECK(content.files.size() == 1);
  CHECK_FALSE(tnef_content("no such file").complete);
}
