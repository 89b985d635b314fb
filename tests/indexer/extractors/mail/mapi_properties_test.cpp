#include "indexer/extractors/mail/mapi_properties.h"

#include "tests/indexer/extractors/mail/msg_writing.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

TEST_CASE("properties are found by number and type") {
  MsgFolder message = msg_message("Crane", "");
  message.numbers[0x3fde] = 65001;
  message.times[0x0039] = 12345678901234;
  message.binaries[0x1013] = std::string("a\0b", 3);
  const std::string bytes = msg_file(message);
  const CompoundFile file(bytes);
  const MapiProperties properties(file, "", 32, 0);
  CHECK(properties.text(mapi::subject) == "Crane");
  CHECK(properties.number(mapi::internet_code_page) == 65001);
  CHECK(properties.time(mapi::client_submit_time) == 12345678901234);
  CHECK(properties.binary(mapi::body_html) == std::string("a\0b", 3));
  CHECK(properties.text(mapi::body).empty());
  CHECK(properties.number(mapi::recipient_type) == 0);
}
