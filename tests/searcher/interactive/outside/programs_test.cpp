#include "searcher/interactive/outside/programs.h"

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/error.h"
#include "searcher/interactive/outside/child_process.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::interactive;
using namespace broadsheet::testing;

namespace {

using Commands = std::vector<std::vector<std::string>>;

/// Sets environment variables, and unsets them in the end.
struct Variables {
  explicit Variables(const std::vector<std::pair<const char*, std::string>>& given) {
    for (const auto& [name, value] : given) {
      setenv(name, value.c_str(), 1);
      names.push_back(name);
    }
  }
  ~Variables() {
    for (const char* name : names) unsetenv(name);
  }
  Variables(const Variables&) = delete;
  Variables& operator=(const Variables&) = delete;
  std::vector<const char*> names;
};

/// Records when the terminal is lent and taken back.
struct Lender {
  std::string log;
  TerminalLoan loan{[this] { log += "give "; }, [this] { log += "take"; }};
};

std::string waited_for(const std::filesystem::path& path) {
  for (int i = 0; i < 500; ++i) {
    if (std::filesystem::exists(path) && std::filesystem::file_size(path) > 0) return read_file(path);
    run_in_terminal({"sleep", "0.01"});
  }
  return {};
}

}  // namespace

TEST_CASE("browsers are tried in the order of the variable, then the desktop's") {
  CHECK(browser_commands("https://a.example/x", "firefox --new %s:w3m") ==
        Commands{{"firefox", "--new", "https://a.example/x"},
                 {"w3m", "https://a.example/x"},
                 {"xdg-open", "https://a.example/x"}});
  CHECK(browser_commands("https://a.example/x", nullptr) == Commands{{"xdg-open", "https://a.example/x"}});
  CHECK(browser_commands("HTTPS://a.example/x y\"$(id)`", ":") ==
        Commands{{"xdg-open", "HTTPS://a.example/x%20y\"$(id)`"}});
}

TEST_CASE("addresses that could run something are not opened") {
  for (const char* url :
       {"javascript:alert(1)", "-rf", "data:text/html,x", "", "mailto:a@b", "/etc/passwd"}) {
    CHECK(browser_commands(url, "firefox").empty());
    CHECK_THROWS_AS(open_url(url, {}), EnvironmentError);
  }
}

TEST_CASE("a browser gets the address as one word that no shell has read") {
  const TemporaryFolder folder;
  const std::string script = (folder / "browse").string();
  write_file(script, "#!/bin/sh\nprintf '%s|' \"$#\" \"$1\" > " + (folder / "seen.part").string() +
                         " && mv " + (folder / "seen.part").string() + " " + (folder / "seen").string() +
                         "\n");
  std::filesystem::permissions(script, std::filesystem::perms::owner_all);
  const Variables variables({{"BROWSER", "no-such-browser-here:" + script}});
  Lender lender;
  open_url("https://a.example/?q=$(touch x);'&b=`id`", lender.loan);
  CHECK(waited_for(folder / "seen") == "1|https://a.example/?q=$(touch%20x);'&b=`id`|");
  CHECK(lender.log.empty());
}

TEST_CASE("the pager gets a private file of text without control characters, and the terminal") {
  const TemporaryFolder folder;
  const std::string seen = (folder / "seen").string();
  const Variables variables({{"PAGER", "stat -c %a \"$1\" > " + seen + "; cat >> " + seen}});
  Lender lender;
  page_text("Title\n\x1b[31mred\tend\n", lender.loan);
  CHECK(read_file(seen) == "600\nTitle\n\xEF\xBF\xBD[31mred\tend\n");
  CHECK(lender.log == "give take");
}

TEST_CASE("the editor gets the text as it is, and the file is gone afterwards") {
  const TemporaryFolder folder;
  const std::string seen = (folder / "seen").string();
  const Variables variables({{"EDITOR", "sh -c 'cp \"$0\" " + seen + "; echo \"$0\" > " + seen + ".name'"}});
  edit_text("a\x01b\n", {});
  CHECK(read_file(seen) == "a\x01b\n");
  std::string name = read_file(seen + ".name");
  name.pop_back();
  CHECK(name.ends_with(".txt"));
  CHECK_FALSE(std::filesystem::exists(name));
}

TEST_CASE("a program that cannot be run leads to the next one") {
  const TemporaryFolder folder;
  const Variables variables({{"VISUAL", "no-such-editor-here"},
                             {"EDITOR", "cp \"$1\" " + (folder / "seen").string() + " && true"}});
  edit_text("text", {});
  CHECK(read_file(folder / "seen") == "text");
}

TEST_CASE("the exit status of a program is known, and whether it could be run") {
  CHECK(run_in_terminal({"sh", "-c", "exit 3"}) == 3);
  CHECK(run_in_terminal({"sh", "-c", "kill -TERM $$"}) == 128 + 15);
  CHECK_FALSE(run_in_terminal({"no-such-program-here"}));
  CHECK_FALSE(start_beside({"no-such-program-here"}));
}
