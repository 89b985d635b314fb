#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "common/unicode.h"
#include "searcher/command_line/output_style.h"
#include "searcher/commands/command.h"
#include "searcher/commands/option_lists.h"
#include "searcher/commands/saved_search_text.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/paragraph.h"
#include "searcher/saved/saved_search.h"
#include "searcher/saved/state_files.h"

namespace broadsheet::commands {
namespace {

using Searches = std::vector<saved::SavedSearch>;

constexpr std::size_t widest_name = 24;  // columns; a longer name has its own line

/// `[TEXT]`
void read_name_part(Options& options, const Words& words) {
  options.search_name = joined(words);
}

Searches with_name_part(Searches searches, const std::string& part) {
  std::erase_if(searches, [&](const saved::SavedSearch& search) {
    return fold_keyword(search.name).find(fold_keyword(part)) == std::string::npos;
  });
  return searches;
}

/// One line for each search, with its name and its command line in two columns.
void append_text(const Searches& searches, const render::Style& style, std::string& out) {
  std::size_t column = 0;
  for (const saved::SavedSearch& search : searches)
    column = std::max(column, std::min(widest_name, render::width_of(render::glyphs_of(search.name))));
  for (const saved::SavedSearch& search : searches) {
    const std::size_t width = render::width_of(render::glyphs_of(search.name));
    std::string indent = render::safe_line(search.name);
    indent += width > column ? "\n" + std::string(column, ' ') : std::string(column - width, ' ');
    render::append_paragraph({command_line_of(search), {}},
                             {.first_indent = indent + "  ", .indent = column + 2, .colour = {}, .link = {}},
                             style, out);
  }
}

void append_json(const Searches& searches, const render::Style&, std::string& out) {
  out += R"({"format":1,"searches":[)";
  for (const saved::SavedSearch& search : searches)
    out.append(&search == &searches.front() ? "" : ",").append(saved::saved_search_line(search));
  out += "]}\n";
}

struct SavedSearchRenderer {
  std::string_view name;
  void (*render)(const Searches& searches, const render::Style& style, std::string& out);
};
constexpr std::array renderers = {SavedSearchRenderer{"text", append_text},
                                  SavedSearchRenderer{"json", append_json}};
constexpr render::FormatTable<SavedSearchRenderer> saved_search_formats(renderers);

ExitCode run_saved(const Options& options, DataStream& data) {
  saved::SavedSearchList list = saved::SavedSearches(saved::saved_searches_file()).load();
  const Searches searches = with_name_part(std::move(list.searches), options.search_name);
  std::string out;
  saved_search_formats.find(options.format)->render(searches, standard_style(options), out);
  data.write(out);
  if (list.damaged > 0)
    say(fmt::format("{} line{} of the saved searches cannot be read and {} left out.", list.damaged,
                    list.damaged == 1 ? "" : "s", list.damaged == 1 ? "was" : "were"));
  return searches.empty() ? ExitCode::partial : ExitCode::success;
}

constexpr auto saved_options = joined_lists(printing_options, index_options);

}  // namespace

extern const Command saved{
    .name = "saved",
    .synopsis = "[TEXT]",
    .summary = "Lists the saved searches, or those whose names contain TEXT.",
    .options = saved_options,
    .formats = [] { return saved_search_formats.names(); },
    .read_words = read_name_part,
    .run = run_saved,
};

}  // namespace broadsheet::commands
