#include "searcher/reference/description.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "common/calendar.h"
#include "common/language.h"
#include "common/schema.h"
#include "common/version.h"
#include "searcher/command_line/option_table.h"
#include "searcher/command_line/usage.h"
#include "searcher/render/hit_fields.h"

namespace broadsheet::reference {
namespace {

using Values = std::vector<std::string>;

Values format_names() {
  Values names;
  for (const render::Renderer& renderer : render::renderers()) names.emplace_back(renderer.name);
  return names;
}

Values selectable_fields() {
  Values names;
  for (const render::HitField& field : render::hit_fields()) names.emplace_back(field.name);
  return names;
}

Values filter_beginnings() {
  Values names;
  for (const Field& field : fields)
    if (field.in_query && field.kind != FieldKind::relation) names.push_back(std::string(field.name) + ':');
  return names;
}

Values facet_fields() {
  Values names;
  for (const Field& field : fields)
    if (field.facet != FacetKind::none) names.emplace_back(field.name);
  return names;
}

Values period_names() {
  Values names;
  for (const Period period : {Period::year, Period::quarter, Period::month, Period::week, Period::day})
    names.emplace_back(period_name(period));
  return names;
}

Values order_names() {
  return {sort_names.begin(), sort_names.end()};
}

Values language_codes() {
  Values codes{"auto"};
  for (const Language& language : languages()) codes.emplace_back(language.code);
  return codes;
}

/// Options whose values are one of a few.
struct KnownValues {
  std::string_view option;
  Completion completion;
  Values (*values)();
};
constexpr std::array known_values = {
    KnownValues{"format", Completion::values, format_names},
    KnownValues{"fields", Completion::list_of_values, selectable_fields},
    KnownValues{"filter", Completion::values, filter_beginnings},
    KnownValues{"facet", Completion::values, facet_fields},
    KnownValues{"facet-mode", Completion::values,
                [] {
                  return Values{"strict", "disjunctive"};
                }},
    KnownValues{"histogram", Completion::values, period_names},
    KnownValues{"sort", Completion::values, order_names},
    KnownValues{"feedback", Completion::values,
                [] {
                  return Values{"on", "off", "auto"};
                }},
    KnownValues{"lang", Completion::values, language_codes},
    KnownValues{"color", Completion::values,
                [] {
                  return Values{"auto", "always", "never"};
                }},
    KnownValues{"pager", Completion::values,
                [] {
                  return Values{"auto", "always", "never"};
                }},
};

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
  for (const KnownValues& known : known_values) {
    if (known.option != name) continue;
    option.completion = known.completion;
    option.values = known.values();
  }
  return option;
}

/// The words that the forms of command lines begin with.
Values commands(const Values& synopsis, std::string_view program) {
  Values names;
  for (const std::string& line : synopsis) {
    const std::string rest = line.substr(std::min(program.size() + 1, line.size()));
    if (!rest.empty() && std::islower(static_cast<unsigned char>(rest.front())))
      names.push_back(rest.substr(0, rest.find(' ')));
  }
  return names;
}

}  // namespace

ProgramDescription describe_searcher() {
  ProgramDescription program;
  program.name = "searcher";
  program.version = program_version;
  program.synopsis = usage_lines();
  program.commands = commands(program.synopsis, program.name);
  for (const OptionRow& row : option_table()) program.options.push_back(described(row));
  for (const render::Renderer& renderer : render::renderers())
    program.formats.push_back({std::string(renderer.name), std::string(renderer.help)});
  for (const Field& field : fields)
    if (field.in_query) program.fields.push_back({std::string(field.example), std::string(field.help)});
  return program;
}

}  // namespace broadsheet::reference
