#include "common/reference/man_page.h"

#include <fmt/format.h>

#include <algorithm>

namespace broadsheet::reference {
namespace {

/// Escapes a line for roff: backslashes and hyphens stay as they are, and a line never begins with a request.
std::string man_escaped(std::string_view text) {
  std::string made = text.starts_with('.') || text.starts_with('\'') ? "\\&" : "";
  for (const char letter : text) {
    if (letter == '\\')
      made += "\\e";
    else if (letter == '-')
      made += "\\-";
    else
      made += letter;
  }
  return made;
}

/// Quotes an argument of a macro.
std::string man_quoted(std::string_view text) {
  std::string made = "\"";
  for (const char letter : man_escaped(text)) made.append(letter == '"' ? "\"\"" : std::string(1, letter));
  return made + '"';
}

std::string synopsis(const ProgramDescription& program) {
  std::string text = ".nf\n";
  for (const std::string& line : program.synopsis) text += man_escaped(line) + '\n';
  return text + ".fi\n";
}

std::string options(const ProgramDescription& program) {
  std::string text;
  for (const DescribedOption& option : program.options) {
    const std::string names = option.short_name.empty()
                                  ? "--" + option.name
                                  : fmt::format("-{}, --{}", option.short_name, option.name);
    text += option.argument.empty()
                ? fmt::format(".TP\n.B {}\n", man_quoted(names))
                : fmt::format(".TP\n.BI {} {}\n", man_quoted(names + ' '), man_quoted(option.argument));
    text += man_escaped(option.help) + '\n';
  }
  return text;
}

std::string rows(const std::vector<DescribedRow>& described) {
  std::string text;
  for (const DescribedRow& row : described)
    text += fmt::format(".TP\n.B {}\n{}\n", man_quoted(row.name), man_escaped(row.meaning));
  return text;
}

std::string line_of(std::string_view line, const ProgramDescription& program) {
  if (line == "@SYNOPSIS@") return synopsis(program);
  if (line == "@OPTIONS@") return options(program);
  if (line == "@FORMATS@") return rows(program.formats);
  if (line == "@FIELDS@") return rows(program.fields);
  constexpr std::string_view version = "@VERSION@";
  std::string made(line);
  if (const std::size_t at = made.find(version); at != std::string::npos)
    made.replace(at, version.size(), program.version);
  return made + '\n';
}

}  // namespace

std::string man_page(std::string_view page_template, const ProgramDescription& program) {
  std::string page;
  while (!page_template.empty()) {
    const std::size_t end = std::min(page_template.find('\n'), page_template.size());
    page += line_of(page_template.substr(0, end), program);
    page_template.remove_prefix(std::min(end + 1, page_template.size()));
  }
  return page;
}

}  // namespace broadsheet::reference
