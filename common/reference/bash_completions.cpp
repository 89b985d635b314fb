#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/reference/completions.h"

namespace broadsheet::reference {
namespace {

/// Sets `current`, the part of the word already typed, and `before`, the word before it. Values never have
/// blanks or quotes.
constexpr const char* opening = R"(# bash completion for {0}
_{0}() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} kept=
  COMPREPLY=()
  [[ $current == = ]] && current=
  [[ $before == = ]] && before=${{COMP_WORDS[COMP_CWORD-2]}}
  case $before in
)";

constexpr const char* closing = R"(  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W '{1}' -- "$current"))
  elif [[ $COMP_CWORD == 1 ]]; then
    COMPREPLY=($(compgen -W '{2}' -- "$current"))
  fi
{3}}}
complete -F _{0} {0}
)";

constexpr const char* complete_files =
    "  if [[ $current != -* ]]; then\n"
    "    compopt -o filenames\n"
    "    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- \"$current\")\n"
    "  fi\n";

std::string reply(const DescribedOption& option) {
  switch (option.completion) {
    case Completion::nothing:
      return "";
    case Completion::values:
      return fmt::format(
          "      COMPREPLY=($(compgen -W '{}' -- \"$current\"))\n"
          "      [[ ${{COMPREPLY[0]-}} == *: ]] && compopt -o nospace\n",
          fmt::join(option.values, " "));
    case Completion::list_of_values:
      return fmt::format(
          "      [[ $current == *,* ]] && kept=${{current%,*}},\n"
          "      COMPREPLY=($(compgen -P \"$kept\" -W '{}' -- \"${{current##*,}}\"))\n"
          "      compopt -o nospace\n",
          fmt::join(option.values, " "));
    case Completion::files:
      return "      compopt -o filenames\n      mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n";
    case Completion::folders:
      return "      compopt -o filenames\n      mapfile -t COMPREPLY < <(compgen -d -- \"$current\")\n";
  }
  return "";
}

}  // namespace

std::string bash_completions(const ProgramDescription& program) {
  std::string text = fmt::format(opening, program.name);
  std::string names;
  for (const DescribedOption& option : program.options) {
    names += fmt::format("{}--{}", names.empty() ? "" : " ", option.name);
    if (!option.argument.empty())
      text += fmt::format("    --{})\n{}      return ;;\n", option.name, reply(option));
  }
  return text + fmt::format(closing, program.name, names, fmt::join(program.commands, " "),
                            program.words == Completion::files ? complete_files : "");
}

}  // namespace broadsheet::reference
