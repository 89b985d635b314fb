#include "common/reference/man_page.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::reference;

namespace {

ProgramDescription described_program() {
  ProgramDescription made;
  made.name = "finder";
  made.version = "1.2";
  made.synopsis = {"finder --db INDEX QUERY..."};
  made.options = {{"db", "", "INDEX", "what to \"search\""}, {"help", "h", "", ".begins with a dot"}};
  made.formats = {{"text", "for people"}};
  return made;
}

}  // namespace

TEST_CASE("a manual page has the program's options where the template says so") {
  CHECK(man_page(".SH OPTIONS\n@OPTIONS@\n.SH END\n", described_program()) ==
        ".SH OPTIONS\n"
        ".TP\n.BI \"\\-\\-db \" \"INDEX\"\nwhat to \"search\"\n"
        ".TP\n.B \"\\-h, \\-\\-help\"\n\\&.begins with a dot\n"
        ".SH END\n");
}

TEST_CASE("a manual page has the synopsis, the formats and the version") {
  CHECK(man_page(".TH X 1 \"\" \"Finder @VERSION@\"\n@SYNOPSIS@\n@FORMATS@\n", described_program()) ==
        ".TH X 1 \"\" \"Finder 1.2\"\n"
        ".nf\nfinder \\-\\-db INDEX QUERY...\n.fi\n"
        ".TP\n.B \"text\"\nfor people\n");
}
