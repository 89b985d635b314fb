#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/reference/completions.h"

namespace broadsheet::reference {
namespace {

/// Escapes text in single quotes, inside a description that ends with a bracket or a colon.
std::string zsh_escaped(std::string_view text) {
  std::string made;
  for (const char letter : text) {
    if (letter == '\'')
      made += "'\\''";
    else if (letter == '[' || letter == ']' || letter == ':' || letter == '\\')
      made.append("\\").append(1, letter);
    else
      made += letter;
  }
  return made;
}

std::string action(const DescribedOption& option) {
  switch (option.completion) {
    case Completion::nothing:
      return "";
    case Completion::values:
      // Without a blank after values that are only beginnings.
      return fmt::format("{{compadd {}- {}}}", option.values.front().ends_with(':') ? "-S \"\" " : "",
                         zsh_escaped(fmt::format("{}", fmt::join(option.values, " "))));
    case Completion::list_of_values:
      return fmt::format("{{compset -P \"*,\"; compadd -S \"\" - {}}}", fmt::join(option.values, " "));
    case Completion::files:
      return "_files";
    case Completion::folders:
      return "_files -/";
  }
  return "";
}

std::string specification(const DescribedOption& option) {
  const std::string argument =
      option.argument.empty() ? "" : fmt::format(":{}:{}", zsh_escaped(option.argument), action(option));
  return fmt::format("  '{}--{}{}[{}]{}' \\\n", option.repeated ? "*" : "", option.name,
                     option.argument.empty() ? "" : "=", zsh_escaped(option.help), argument);
}

}  // namespace

std::string zsh_completions(const ProgramDescription& program) {
  std::string text = fmt::format("#compdef {}\n_arguments \\\n", program.name);
  for (const DescribedOption& option : program.options) text += specification(option);
  const bool files = program.words == Completion::files;
  text += fmt::format("  '1:command or {}:{{compadd - {}{}}}' \\\n", files ? "path" : "query",
                      fmt::join(program.commands, " "), files ? "; _files" : "");
  return text + fmt::format("  '*:{}'\n", files ? "path:_files" : "query:");
}

}  // namespace broadsheet::reference
