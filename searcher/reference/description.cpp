#include "searcher/reference/description.h"

#include <algorithm>

#include "common/schema.h"
#include "common/version.h"
#include "searcher/command_line/option_table.h"
#include "searcher/commands/command_table.h"
#include "searcher/commands/help.h"

namespace broadsheet::reference {
namespace {

Completion completion_of(std::string_view argument) {
  if (argument == "INDEX") return Completion::folders;
  if (argument == "FILE" || argument == "PATH") return Completion::files;
  return Completion::nothing;
}

DescribedOption described(const OptionRow& row) {
  const std::string_view all = row.name;
  const std::string_view name = row.long_name();
  DescribedOption option{std::string(name), std::string(all.substr(std::min(name.size() + 1, all.size()))),
                         row.argument ? row.argument : "", row.help};
  option.repeated = row.in_requests == InRequests::repeated;
  option.completion = completion_of(option.argument);
  if (row.values) {
    option.completion = row.takes_list ? Completion::list_of_values : Completion::values;
    option.values = row.values();
  }
  return option;
}

}  // namespace

ProgramDescription describe_searcher() {
  ProgramDescription program;
  program.name = "searcher";
  program.version = program_version;
  program.synopsis = commands::usage_lines();
  for (const commands::Command* command : commands::command_table())
    if (!command->name.empty()) program.commands.emplace_back(command->name);
  for (const OptionRow& row : option_table()) program.options.push_back(described(row));
  for (const render::Renderer& renderer : render::result_formats())
    program.formats.push_back({std::string(renderer.name), std::string(renderer.help)});
  for (const Field& field : fields)
    if (field.in_query) program.fields.push_back({std::string(field.example), std::string(field.help)});
  return program;
}

}  // namespace broadsheet::reference
