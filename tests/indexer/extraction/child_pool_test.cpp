#include "indexer/extraction/child_pool.h"

#include <csignal>

#include "common/error.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using Catch::Matchers::StartsWith;

namespace {

ChildPool pool() {
  std::signal(SIGPIPE, SIG_IGN);  // as the indexer does
  return ChildPool(FAULTY_EXTRACT);
}

std::string fault_of(ChildPool& children, const std::string& extractor) {
  const auto answer = children.extract({extractor, "a.pdf", {}, "bytes"});
  const auto* fault = std::get_if<std::string>(&answer);
  return fault ? *fault : "none";
}

std::string text_of(ChildPool& children, const std::string& bytes) {
  return std::get<ExtractedDocument>(children.extract({"echo", "a.pdf", {}, bytes})).text;
}

}  // namespace

TEST_CASE("a child that died costs one document") {
  ChildPool children = pool();
  CHECK(fault_of(children, "crash") == "its reader crashed (Aborted); the file may be damaged");
  CHECK(fault_of(children, "slow") == "takes too long to read; the file may be damaged or made to harm");
  CHECK(fault_of(children, "exit") == "its reader ended too early; the file may be damaged");
  CHECK(fault_of(children, "cut") == "its reader ended too early; the file may be damaged");
  CHECK(fault_of(children, "nonsense") == "its reader answered nonsense; the file may be damaged");
  CHECK_THAT(text_of(children, "still there "), StartsWith("still there "));
}

TEST_CASE("the reason that a child gives is passed on") {
  ChildPool children = pool();
  CHECK(fault_of(children, "fault") == "encrypted");
}

TEST_CASE("a child is kept until it says that it ends") {
  ChildPool children = pool();
  const std::string first = text_of(children, "");
  CHECK(text_of(children, "") == first);
  CHECK(fault_of(children, "fault") == "encrypted");
  CHECK(text_of(children, "") == first);
  CHECK(fault_of(children, "memory") == "needs more than 2048 MiB of memory");
  CHECK(text_of(children, "") != first);
}

TEST_CASE("a child that is killed while it waits costs nothing") {
  ChildPool children = pool();
  const std::string first = text_of(children, "");
  kill(std::stoi(first), SIGKILL);
  usleep(100'000);
  CHECK(text_of(children, "") != first);
}

TEST_CASE("a large file passes") {
  ChildPool children = pool();
  const std::string bytes(20'000'000, 'x');
  CHECK(text_of(children, bytes).starts_with(bytes));
}

TEST_CASE("the documents of a streamed file come one by one") {
  const ChildPool children = pool();
  const auto child = children.stream({"twice", "a.pst", {}, {}}, -1);
  CHECK(std::get<ExtractedDocument>(child->next()).text == "one");
  CHECK(std::get<ExtractedDocument>(child->next()).text == "two");
  CHECK(std::get<EndOfAnswer>(child->next()).fault.empty());
}

TEST_CASE("a program that is not there does not confine anything") {
  CHECK(why_not_confined("/nowhere/broadsheet-extract") ==
        "/nowhere/broadsheet-extract is missing; reinstall Broadsheet");
}

TEST_CASE("a program that is not there is a fault of the environment") {
  ChildPool children("/nowhere/broadsheet-extract");
  CHECK_THROWS_AS(children.extract({"echo", "a.pdf", {}, ""}), broadsheet::EnvironmentError);
}
