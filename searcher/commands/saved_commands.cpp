#include "searcher/commands/saved_commands.h"

#include <fmt/format.h>

#include <algorithm>

#include "common/unicode.h"
#include "searcher/query/parser.h"
#include "searcher/query/query_notes.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/paragraph.h"
#include "searcher/request/command_words.h"
#include "searcher/saved/saved_search_line.h"

namespace broadsheet {
namespace {

constexpr std::size_t widest_name = 24;  // columns; the rest of a longer one is on its own line

void say(std::ostream& messages, const std::string& sentence) {
  messages << "searcher: " << render::safe_line(sentence) << '\n';
}

std::string command_of(const saved::SavedSearch& search) {
  return shell_line(command_words(saved::request_of(search)));
}

std::vector<saved::SavedSearch> with_name_part(std::vector<saved::SavedSearch> searches,
                                               const std::string& part) {
  std::erase_if(searches, [&](const saved::SavedSearch& search) {
    return fold_keyword(search.name).find(fold_keyword(part)) == std::string::npos;
  });
  return searches;
}

/// A name and what it stands for a line, in columns.
void append_text(const std::vector<saved::SavedSearch>& searches, const render::Style& style,
                 std::string& out) {
  std::size_t column = 0;
  for (const saved::SavedSearch& search : searches)
    column = std::max(column, std::min(widest_name, render::width_of(render::glyphs_of(search.name))));
  for (const saved::SavedSearch& search : searches) {
    const std::size_t width = render::width_of(render::glyphs_of(search.name));
    std::string indent = render::safe_line(search.name);
    indent += width > column ? "\n" + std::string(column, ' ') : std::string(column - width, ' ');
    render::append_paragraph({command_of(search), {}},
                             {.first_indent = indent + "  ", .indent = column + 2, .colour = {}, .link = {}},
                             style, out);
  }
}

void append_json(const std::vector<saved::SavedSearch>& searches, std::string& out) {
  out += R"({"format":1,"searches":[)";
  for (const saved::SavedSearch& search : searches)
    out.append(&search == &searches.front() ? "" : ",").append(saved::saved_search_line(search));
  out += "]}\n";
}

}  // namespace

ExitCode save_search(const Options& options, const saved::SavedSearches& saved, std::ostream& messages) {
  for (const std::string& note : parse_query(options.request.text).notes) say(messages, note);
  const saved::SavedSearch search = saved::saved_search(options.search_name, options.request);
  const std::optional<saved::SavedSearch> before = saved.save(search);
  const bool bare = search.name.find_first_of(" \t()") == std::string::npos;
  say(messages,
      fmt::format("Saved; saved:{} in a query finds it.", bare ? search.name : '"' + search.name + '"'));
  if (before && command_of(*before) != command_of(search))
    say(messages, fmt::format("Until now it was: {}", command_of(*before)));
  return ExitCode::success;
}

ExitCode list_searches(const Options& options, const render::Style& style, const saved::SavedSearches& saved,
                       DataStream& data, std::ostream& messages) {
  saved::SavedSearchList list = saved.load();
  const std::vector<saved::SavedSearch> searches =
      with_name_part(std::move(list.searches), options.search_name);
  std::string out;
  if (options.renderer->name == "json")
    append_json(searches, out);
  else
    append_text(searches, style, out);
  data.write(out);
  if (list.damaged > 0)
    say(messages, fmt::format("{} line{} of the saved searches cannot be read and {} left out.", list.damaged,
                              list.damaged == 1 ? "" : "s", list.damaged == 1 ? "was" : "were"));
  return searches.empty() ? ExitCode::partial : ExitCode::success;
}

ExitCode forget_search(const Options& options, const saved::SavedSearches& saved, std::ostream& messages) {
  const std::optional<saved::SavedSearch> before = saved.forget(options.search_name);
  if (before)
    say(messages, fmt::format("Forgotten; it was: {}", command_of(*before)));
  else
    say(messages,
        fmt::format("No search is saved as {}; searcher saved lists them.", in_note(options.search_name)));
  return before ? ExitCode::success : ExitCode::partial;
}

}  // namespace broadsheet
