#include "searcher/commands/get.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "common/error.h"
#include "searcher/command_line/option_checks.h"
#include "searcher/command_line/output_style.h"
#include "searcher/commands/command.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/whole_documents.h"

namespace broadsheet::commands {
namespace {

std::size_t line_count(const std::string& text) {
  const auto ends = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  return ends + (text.empty() || text.back() == '\n' ? 0 : 1);
}

/// The offset of a line, counted from 1; the size of the text if there is no such line.
std::size_t line_begin(const std::string& text, std::size_t number) {
  std::size_t at = 0;
  for (; number > 1 && at < text.size(); --number) at = std::min(text.find('\n', at), text.size() - 1) + 1;
  return at;
}

/// If the document has none of the wanted lines, writes a message and returns false.
bool take_lines(const LineRange& wanted, Hit& document, std::ostream& messages) {
  const std::size_t lines = line_count(document.text);
  document.lines = cut_to_lines(document.text, wanted);
  if (document.lines) return true;
  messages << fmt::format("searcher: The document {} has {} line{}, and none from {} on.\n",
                          render::safe_line(document.id), lines, lines == 1 ? "" : "s", wanted.first);
  return false;
}

}  // namespace

std::optional<LineRange> cut_to_lines(std::string& text, const LineRange& wanted) {
  const std::size_t lines = line_count(text);
  if (wanted.first > lines) return std::nullopt;
  const LineRange there{wanted.first, std::min(wanted.last, lines)};
  const std::size_t begin = line_begin(text, there.first);
  text = text.substr(begin, line_begin(text, there.last + 1) - begin);
  return there;
}

ExitCode print_documents(const Options& options, const render::Style& style, const FindDocument& find,
                         DataStream& data, std::ostream& messages) {
  const render::DocumentRenderer& renderer = *render::document_formats().find(options.format);
  bool complete = true;
  std::string out;
  if (renderer.header) renderer.header(style, out);
  for (const std::string& id : options.ids) {
    std::optional<Hit> document = find(id);
    if (!document)
      messages << fmt::format(
          "searcher: No document has the id \"{}\"; `--format ids` prints the ids of what a query finds.\n",
          render::safe_line(id));
    const bool there = document && (!options.lines || take_lines(*options.lines, *document, messages));
    complete = complete && there;
    if (there) renderer.render(*document, style, options.ids.size() > 1, out);
    data.write(out);
    out.clear();
    if (data.is_closed()) break;
  }
  data.write(out);
  return complete ? ExitCode::success : ExitCode::partial;
}

namespace {

/// `ID...`
void read_ids(Options& options, const Words& words) {
  check_index(options);
  if (words.empty()) throw UsageError("searcher get takes ids of documents: searcher get ID... --db INDEX.");
  check_fields(options);
  options.ids = words;
}

ExitCode run_get(const Options& options, DataStream& data) {
  Searcher searcher(options.index, overrides_of(options));
  return print_documents(
      options, standard_style(options), [&](const std::string& id) { return searcher.whole_document(id); },
      data, std::cerr);
}

constexpr auto get_options =
    joined_lists(index_options, names("lines", "fields", "entities", "show-entities"), printing_options);

}  // namespace

extern const Command get{
    .name = "get",
    .synopsis = "ID... --db INDEX [options]",
    .summary = "Prints documents with all of their text.",
    .options = get_options,
    .formats = [] { return render::document_formats().names(); },
    .read_words = read_ids,
    .run = run_get,
};

}  // namespace broadsheet::commands
