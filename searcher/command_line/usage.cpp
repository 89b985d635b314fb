#include "searcher/command_line/usage.h"

#include <fmt/format.h>

#include <string_view>

#include "common/schema.h"
#include "searcher/command_line/option_table.h"
#include "searcher/render/paragraph.h"
#include "searcher/render/renderer.h"

namespace broadsheet {
namespace {

using Action = Options::Action;

constexpr std::size_t help_width = 100;

constexpr std::string_view synopsis =
    "searcher --db INDEX [options] [QUERY...]\n"
    "searcher get ID... --db INDEX [options]\n"
    "searcher count [QUERY...] --db INDEX [options]\n"
    "searcher facets --facet FIELD[:N] [QUERY...] --db INDEX [options]\n"
    "searcher terms [[FIELD:]PATTERN] --db INDEX [options]\n"
    "searcher entities [TYPE] [TEXT] --db INDEX [options]\n"
    "searcher similar ID|FILE --db INDEX [options]\n"
    "searcher diff ID ID --db INDEX [options]\n"
    "searcher save NAME [options] [QUERY...]\n"
    "searcher saved [TEXT]\n"
    "searcher forget NAME\n"
    "searcher watch [NAME...] --db INDEX [options]\n"
    "searcher serve --stdio|--socket PATH|--http ADDRESS:PORT --db INDEX [options]\n";

constexpr std::string_view overview =
    "Searches an index made by indexer. Words of the query are joined by blanks. What a query can hold\n"
    "is in docs/QUERY_SYNTAX.md. A query that begins with -word goes after --.\n"
    "searcher get prints documents, with all of their text.\n"
    "searcher count prints how many documents a query finds, exactly; searcher facets counts the values\n"
    "of fields among them.\n"
    "searcher terms lists the words of the index, or the values of a FIELD, with how many documents have\n"
    "them: all, or those that match a PATTERN such as sover*; with --limit the most frequent.\n"
    "searcher entities lists people, organisations, places and laws with all forms of their names, the\n"
    "most frequent first: of one TYPE, or those whose names contain TEXT.\n"
    "searcher similar searches for documents about the same things as the one with this id, or as a text\n"
    "file; - reads standard input. It takes the options of a search.\n"
    "searcher diff shows what changed from one document to another.\n"
    "searcher save keeps a search by name, for saved:NAME in any query; saved lists them.\n"
    "searcher watch runs saved searches over documents that came into the index since the last time:\n"
    "those of these NAMEs, or all; see docs/ALERTS.md.\n"
    "searcher serve answers requests until it is ended; see docs/SERVER.md.\n";

/// A name in its column and what it means beside it, wrapped.
void append_row(const std::string& name, const std::string& meaning, std::size_t column, std::string& out) {
  const render::Style style{.width = help_width};
  const std::string indent = fmt::format("  {:<{}}", name, column - 2);
  render::append_paragraph({meaning, {}},
                           {.first_indent = indent, .indent = column, .colour = {}, .link = {}}, style, out);
}

std::string help_text() {
  std::string text = fmt::format("{}\n{}\nOptions:\n", synopsis, overview);
  for (const OptionRow& row : option_table()) {
    const std::string argument = row.argument ? fmt::format(" {}", row.argument) : "";
    append_row(fmt::format("--{}{}", row.long_name(), argument), row.help, 24, text);
  }
  text += "\nFormats:\n";
  for (const render::Renderer& renderer : render::renderers())
    append_row(std::string(renderer.name), std::string(renderer.help), 24, text);
  text +=
      "\nExit status: 0 something found, 1 nothing found, 2 the command line cannot be understood,\n"
      "3 the index is missing, damaged or of another version, 130 interrupted.\n";
  return text;
}

std::string field_list() {
  std::string text;
  for (const Field& field : fields) {
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
  for (std::string_view rest = synopsis; !rest.empty();) {
    lines.emplace_back(rest.substr(0, rest.find('\n')));
    rest.remove_prefix(lines.back().size() + 1);
  }
  return lines;
}

std::string about_text(Options::Action action) {
  switch (action) {
    case Action::help:
      return help_text();
    case Action::version:
      return "searcher (Broadsheet) " BROADSHEET_VERSION "\n";
    case Action::list_fields:
      return field_list();
    case Action::search:
    case Action::interactive:
    case Action::get:
    case Action::terms:
    case Action::entities:
    case Action::diff:
    case Action::save:
    case Action::saved:
    case Action::forget:
    case Action::watch:
    case Action::serve:
      break;
  }
  return {};
}

}  // namespace broadsheet
