#include "searcher/commands/get.h"

#include <unistd.h>
#include <sstream>

#include "searcher/commands/dispatch.h"
#include "tests/support/catch.h"

namespace broadsheet::commands {
namespace {

struct Printed {
  ExitCode code;
  std::string data;
  std::string messages;
};

std::optional<Hit> find(const std::string& id) {
  if (id == "missing") return std::nullopt;
  Hit document;
  document.id = id;
  document.text = "one\n\nthree\n";
  return document;
}

Printed printed(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "get");
  const Options options = parse_command_line(arguments, "INDEX").options;
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  DataStream data(ends[1]);
  std::ostringstream messages;
  render::Style style;
  style.fields = options.fields;
  Printed result;
  result.code = print_documents(options, style, find, data, messages);
  close(ends[1]);
  char bytes[4096];
  for (ssize_t size = 0; (size = read(ends[0], bytes, sizeof bytes)) > 0;)
    result.data.append(bytes, static_cast<std::size_t>(size));
  close(ends[0]);
  result.messages = messages.str();
  return result;
}

}  // namespace

TEST_CASE("documents come in the order of their ids") {
  const Printed run = printed({"b", "a", "--format", "csv", "--fields", "id"});
  CHECK(run.data == "id\r\nb\r\na\r\n");
  CHECK(run.code == ExitCode::success);
}

TEST_CASE("a missing document is reported, the others are printed, and the exit status says so") {
  const Printed run = printed({"a", "missing", "--format", "json", "--fields", "id,lines", "--lines", "2-"});
  CHECK(run.data == "{\"id\":\"a\",\"lines\":{\"first\":2,\"last\":3}}\n");
  CHECK(
      run.messages ==
      "searcher: No document has the id \"missing\"; `--format ids` prints the ids of what a query finds.\n");
  CHECK(run.code == ExitCode::partial);
}

TEST_CASE("lines that a document does not have are reported") {
  const Printed run = printed({"a", "--lines", "4-5"});
  CHECK(run.data.empty());
  CHECK(run.messages == "searcher: The document a has 3 lines, and none from 4 on.\n");
  CHECK(run.code == ExitCode::partial);
}

}  // namespace broadsheet::commands
