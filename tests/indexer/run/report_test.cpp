#include "indexer/run/report.h"

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using broadsheet::testing::read_file;
using broadsheet::testing::TemporaryFolder;
using broadsheet::testing::write_file;

TEST_CASE("a run without anything to report leaves no report") {
  const TemporaryFolder folder;
  Report report(folder / "reports/run.tsv");
  report.finish();
  CHECK_FALSE(report.written());
  CHECK_FALSE(std::filesystem::exists(folder / "reports"));
}

TEST_CASE("a report lists rejected records and warnings in the order they are met") {
  const TemporaryFolder folder;
  Report report(folder / "reports/run.tsv");
  report.reject({"dump.jsonl:3", "no text"});
  report.warn("dump.jsonl:4", "date not understood: soon");
  report.finish();
  CHECK(report.written());
  CHECK(read_file(folder / "reports/run.tsv") ==
        "kind\twhere\twhy\n"
        "rejected\tdump.jsonl:3\tno text\n"
        "warning\tdump.jsonl:4\tdate not understood: soon\n");
}

TEST_CASE("nothing in a record's name can break a line or a column of the report, or reach a terminal") {
  const TemporaryFolder folder;
  Report report(folder / "run.tsv");
  report.reject({"a\tb\nc\\d", "\x1b[31m \x7f\r"});
  report.finish();
  CHECK(read_file(folder / "run.tsv") == "kind\twhere\twhy\nrejected\ta\\tb\\nc\\\\d\t?[31m ??\n");
}

TEST_CASE("a report that cannot be written is a fault that names it") {
  const TemporaryFolder folder;
  write_file(folder / "file", "");
  Report report(folder / "file/run.tsv");
  report.reject({"dump.jsonl:3", "no text"});
  CHECK_THROWS_WITH(report.finish(), Catch::Contains((folder / "file/run.tsv").string()));
}

TEST_CASE("only the newest reports are kept, and other files are not touched") {
  const TemporaryFolder index;
  const auto in_reports = [&](const std::string& name) { return reports_path(index.path()) / name; };
  for (const char* name : {"20260101-000000-7.tsv", "20260102-000000-12.tsv", "20260102-000001-3.tsv",
                           "2025-annual.pdf", "budget.tsv", "20260101.tsv"})
    write_file(in_reports(name), "");
  remove_old_reports(index.path(), 2);
  CHECK_FALSE(std::filesystem::exists(in_reports("20260101-000000-7.tsv")));
  for (const char* name :
       {"20260102-000000-12.tsv", "20260102-000001-3.tsv", "2025-annual.pdf", "budget.tsv", "20260101.tsv"})
    CHECK(std::filesystem::exists(in_reports(name)));
}

TEST_CASE("an index without reports has none to remove") {
  const TemporaryFolder index;
  CHECK_NOTHROW(remove_old_reports(index.path(), 2));
}
