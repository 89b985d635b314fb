#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/reference/completions.h"

namespace broadsheet::reference {
namespace {

std::string fish_quoted(std::string_view text) {
  std::string made = "'";
  for (const char letter : text) {
    if (letter == '\'' || letter == '\\') made += '\\';
    made += letter;
  }
  return made + "'";
}

std::string value_of(const DescribedOption& option) {
  switch (option.completion) {
    case Completion::nothing:
      return " -x";
    case Completion::values:
      return fmt::format(" -x -a {}", fish_quoted(fmt::format("{}", fmt::join(option.values, " "))));
    case Completion::list_of_values:
      return fmt::format(" -x -a \"(__fish_complete_list , 'printf %s\\\\\\\\n {}')\"",
                         fmt::join(option.values, " "));
    case Completion::files:
      return " -r -F";
    case Completion::folders:
      return " -x -a '(__fish_complete_directories)'";
  }
  return "";
}

}  // namespace

std::string fish_completions(const ProgramDescription& program) {
  std::string text =
      fmt::format("complete -c {}{}\n", program.name, program.words == Completion::files ? "" : " -f");
  text += fmt::format("complete -c {} -n __fish_use_subcommand -a {}\n", program.name,
                      fish_quoted(fmt::format("{}", fmt::join(program.commands, " "))));
  for (const DescribedOption& option : program.options) {
    text += fmt::format("complete -c {} -l {}", program.name, option.name);
    if (!option.short_name.empty()) text += fmt::format(" -s {}", option.short_name);
    if (!option.argument.empty()) text += value_of(option);
    text += fmt::format(" -d {}\n", fish_quoted(option.help));
  }
  return text;
}

}  // namespace broadsheet::reference
