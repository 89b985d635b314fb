#include "common/reference/completions.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::reference;
using Catch::Matchers::Contains;

namespace {

ProgramDescription program() {
  ProgramDescription made;
  made.name = "finder";
  made.commands = {"get", "list"};
  made.options = {{"db", "", "INDEX", "the folder", false, Completion::folders},
                  {"sort", "", "ORDER", "what's [first]: by", false, Completion::values, {"new", "old"}},
                  {"filter", "", "FIELD:VALUE", "only", true, Completion::values, {"by:"}},
                  {"help", "h", "", "this"}};
  return made;
}

}  // namespace

TEST_CASE("completions of every shell know options, values and commands") {
  CHECK_THAT(bash_completions(program()), Contains("compgen -W 'new old'") &&
                                              Contains("compgen -W 'get list'") &&
                                              Contains("'--db --sort --filter --help'"));
  CHECK_THAT(zsh_completions(program()),
             Contains("'--sort=[what'\\''s \\[first\\]\\: by]:ORDER:{compadd - new old}'") &&
                 Contains("'*--filter=[only]:FIELD\\:VALUE:{compadd -S \"\" - by\\:}'") &&
                 Contains("compadd - get list"));
  CHECK_THAT(fish_completions(program()), Contains("-l sort -x -a 'new old' -d 'what\\'s [first]: by'") &&
                                              Contains("-l help -s h -d 'this'") &&
                                              Contains("__fish_use_subcommand -a 'get list'"));
}
