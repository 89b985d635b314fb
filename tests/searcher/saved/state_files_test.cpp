#include "searcher/saved/state_files.h"

#include <cstdlib>
#include <optional>
#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::saved;

namespace {

/// A variable of the environment, as it was before in the end.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    set(value);
  }
  ~Variable() { set(before_ ? before_->c_str() : nullptr); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  void set(const char* value) { value ? setenv(name_, value, 1) : unsetenv(name_); }

  const char* name_;
  std::optional<std::string> before_;
};

}  // namespace

TEST_CASE("state is kept where XDG says") {
  const Variable data("XDG_DATA_HOME", "/data"), state("XDG_STATE_HOME", "/state");
  CHECK(saved_searches_file() == "/data/broadsheet/searches");
  CHECK(history_file() == "/state/broadsheet/history");
}

TEST_CASE("a folder that is not absolute does not count, and HOME is the default") {
  const Variable home("HOME", "/home/ines"), data("XDG_DATA_HOME", "data"), state("XDG_STATE_HOME", nullptr);
  CHECK(saved_searches_file() == "/home/ines/.local/share/broadsheet/searches");
  CHECK(history_file() == "/home/ines/.local/state/broadsheet/history");
}

TEST_CASE("without any folder nothing is kept") {
  const Variable home("HOME", nullptr), data("XDG_DATA_HOME", ""), state("XDG_STATE_HOME", nullptr);
  CHECK(saved_searches_file().empty());
  CHECK(history_file().empty());
}
