#include "indexer/extractors/mail/attachment_names.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("names of attachments are harmless") {
  CHECK(safe_file_name("plan.pdf") == "plan.pdf");
  CHECK(safe_file_name("../../etc/plan.pdf") == ".._.._etc_plan.pdf");
  CHECK(safe_file_name("C:\\plan.pdf") == "C:_plan.pdf");
  CHECK(safe_file_name(std::string_view("pl\0an\n.pdf", 10)) == "plan.pdf");
  CHECK(safe_file_name("plan\u202efdp.exe") == "planfdp.exe");
  CHECK(safe_file_name("gr\xfcn.pdf") == "gr\ufffdn.pdf");
  CHECK(safe_file_name("..").empty());
  CHECK(safe_file_name("/").empty());
}

TEST_CASE("a very long name keeps its extension") {
  const std::string name = safe_file_name(std::string(5000, 'a') + ".pdf");
  CHECK(name.size() == 200);
  CHECK(name.ends_with("a.pdf"));
}

TEST_CASE("an attachment without a name is numbered") {
  CHECK(attachment_name("", "application/pdf", 2) == "attachment-2.pdf");
  CHECK(attachment_name("..", "application/x-unknown", 3) == "attachment-3");
}
