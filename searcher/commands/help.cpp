#include "searcher/commands/help.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>

#include "common/schema.h"
#include "common/version.h"
#include "searcher/command_line/option_table.h"
#include "searcher/commands/command_table.h"
#include "searcher/render/paragraph.h"
#include "searcher/render/renderer.h"

namespace broadsheet::commands {
namespace {

constexpr std::size_t help_width = 100;

/// Appends a name in its column and its meaning, wrapped, in the next one.
void append_row(const std::string& name, const std::string& meaning, std::size_t column, std::string& out) {
  const render::Style style{.width = help_width};
  const std::string indent = fmt::format("  {:<{}}", name, column - 2);
  render::append_paragraph({meaning, {}},
                           {.first_indent = indent, .indent = column, .colour = {}, .link = {}}, style, out);
}

std::string usage_line(const Command& command) {
  return fmt::format("{} {}", full_name(command), command.synopsis);
}

/// Appends a command line, and below it what the command does.
void append_command(const Command& command, std::string& out) {
  out.append(usage_line(command)).append("\n");
  append_row("", std::string(command.summary), 4, out);
}

bool takes(const Command& command, const OptionRow& row) {
  return row.about_program ||
         std::find(command.options.begin(), command.options.end(), row.long_name()) != command.options.end();
}

template <class Wanted>
void append_options(const Wanted& wanted, std::string& out) {
  out += "\nOptions:\n";
  for (const OptionRow& row : option_table()) {
    if (!wanted(row)) continue;
    const std::string argument = row.argument ? fmt::format(" {}", row.argument) : "";
    append_row(fmt::format("--{}{}", row.long_name(), argument), row.help, 24, out);
  }
}

void append_result_formats(std::string& out) {
  out += "\nFormats:\n";
  for (const render::Renderer& renderer : render::result_formats())
    append_row(std::string(renderer.name), std::string(renderer.help), 24, out);
}

std::string program_help() {
  std::string text = "Searches an index that indexer made.\n\n";
  for (const Command* command : command_table()) append_command(*command, text);
  append_options([](const OptionRow&) { return true; }, text);
  append_result_formats(text);
  text +=
      "\nsearcher COMMAND --help prints what concerns one command.\n"
      "\nExit status: 0 something was found, 1 nothing was found, 2 the command line cannot be understood,\n"
      "3 the index is missing, damaged or of another version, or output cannot be written, 130 "
      "interrupted.\n";
  return text;
}

std::string command_help(const Command& command) {
  std::string text;
  append_command(command, text);
  append_options([&](const OptionRow& row) { return takes(command, row); }, text);
  if (command.formats) text += fmt::format("\nFormats: {}\n", fmt::join(command.formats(), ", "));
  return text;
}

std::string field_list(const IndexFields& index_fields) {
  std::string text;
  for (const Field* each : index_fields.all()) {
    const Field& field = *each;
    const bool facet = field.facet != FacetKind::none;
    if (!field.in_query && !facet) continue;
    const std::string_view use = field.in_query && facet             ? "query, filter, facet"
                                 : facet                             ? "facet"
                                 : field.kind == FieldKind::relation ? "query"
                                                                     : "query, filter";
    const std::string example =
        field.in_query ? std::string(field.example) : fmt::format("--facet {}", field.name);
    append_row(std::string(field.name), fmt::format("{} ({}), as in {}", field.help, use, example), 16, text);
  }
  for (const FieldShorthand& shorthand : field_shorthands)
    append_row(std::string(shorthand.shorthand), fmt::format("short for {}", shorthand.name), 16, text);
  return text;
}

}  // namespace

std::vector<std::string> usage_lines() {
  std::vector<std::string> lines;
  for (const Command* command : command_table()) lines.push_back(usage_line(*command));
  return lines;
}

std::string about_text(About about, const Command& command, const IndexFields& index_fields) {
  switch (about) {
    case About::help:
      return command.name.empty() ? program_help() : command_help(command);
    case About::version:
      return fmt::format("searcher (Broadsheet) {}\n", program_version);
    case About::field_list:
      return field_list(index_fields);
    case About::nothing:
      break;
  }
  return {};
}

}  // namespace broadsheet::commands
