#include "searcher/commands/dispatch.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>

#include "common/error.h"
#include "searcher/command_line/arguments.h"
#include "searcher/command_line/option_table.h"
#include "searcher/command_line/output_style.h"
#include "searcher/commands/command_table.h"
#include "searcher/commands/help.h"
#include "searcher/commands/open_search.h"

namespace broadsheet::commands {
namespace {

constexpr std::size_t most_listed = 16;

/// Lists the options of a command for a message.
std::string options_taken(const Command& command) {
  if (command.options.size() > most_listed)
    return fmt::format("{} --help lists those that it takes", full_name(command));
  return fmt::format("it takes --{}", fmt::join(command.options, ", --"));
}

void check_options(const Command& command, const Options& options) {
  for (const std::string& name : options.given) {
    const bool taken =
        std::find(command.options.begin(), command.options.end(), name) != command.options.end();
    if (!taken && !find_option(name).about_program)
      throw UsageError(
          fmt::format("{} does not take --{}; {}.", full_name(command), name, options_taken(command)));
  }
}

void check_format(const Command& command, const Options& options) {
  if (!command.formats) return;
  const std::vector<std::string> known = command.formats();
  if (std::find(known.begin(), known.end(), options.format) == known.end())
    throw UsageError(
        fmt::format("{} prints {}, not \"{}\".", full_name(command), fmt::join(known, ", "), options.format));
}

}  // namespace

ParsedCommand parse_command_line(const std::vector<std::string>& arguments, std::string_view default_index,
                                 bool on_terminal) {
  const Command& command = command_of(arguments);
  Options options;
  options.on_terminal = on_terminal;
  options.index = default_index;
  options.renderer = &*render::result_formats().begin();
  const Words words = read_arguments({arguments.begin() + !command.name.empty(), arguments.end()}, options);
  if (options.about == About::nothing) {
    check_options(command, options);
    check_format(command, options);
    command.read_words(options, words);
  }
  return {&command, std::move(options)};
}

ExitCode run(const ParsedCommand& parsed) {
  const auto& [command, options] = parsed;
  DataStream data(STDOUT_FILENO, paging_of(options, terminal_facts(STDOUT_FILENO)));
  ExitCode code = ExitCode::success;
  try {
    if (options.about == About::nothing)
      code = command->run(options, data);
    else
      data.write(about_text(options.about, *command, fields_of_index(options)));
  } catch (...) {
    data.finish();  // prints the answers from before the exception
    throw;
  }
  data.finish();
  return code;
}

}  // namespace broadsheet::commands
