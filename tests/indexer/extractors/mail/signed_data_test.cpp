#include "indexer/extractors/mail/signed_data.h"

#include "tests/indexer/extractors/mail/mail_reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

std::string element(char tag, const std::string& content) {
  return std::string(1, tag) + static_cast<char>(content.size()) + content;
}

// Of indefinite length.
std::string open_element(char tag, const std::string& content) {
  return std::string(1, tag) + '\x80' + content + std::string(2, '\0');
}

std::string signed_message(const std::string& octets) {
  const std::string data_identifier = element(6, "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01");
  const std::string content = element(0x30, data_identifier + element('\xa0', octets));
  const std::string data = element(0x30, element(2, "\x01") + element(0x31, "") + content);
  return element(0x30, element(6, "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02") + element('\xa0', data));
}

}  // namespace

TEST_CASE("the message inside of a signature is found") {
  CHECK(content_of_signed_data(signed_message(element(4, "The crane."))) == "The crane.");
  CHECK(content_of_signed_data(
            signed_message(open_element(0x24, element(4, "The ") + element(4, "crane.")))) == "The crane.");
}

TEST_CASE("it is read as the message") {
  CHECK(read_mail("Subject: x\nContent-Type: application/pkcs7-mime; smime-type=signed-data\n"
                  "Content-Transfer-Encoding: binary\n\n" +
                  signed_message(element(4, "Content-Type: text/plain\n\nThe crane.")))
            .text == "The crane.");
}

TEST_CASE("anything else has no such message") {
  const std::string whole = signed_message(element(4, "The crane."));
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK(content_of_signed_data(whole.substr(0, size)).empty());
  CHECK(content_of_signed_data(std::string(5000, '\x30')).empty());
  std::string nested;
  for (int i = 0; i < 1000; ++i) nested += "\x30\x80";
  CHECK(content_of_signed_data(nested).empty());
}
