#include "searcher/commands/get.h"

#include <fmt/format.h>

#include <iostream>

#include "common/error.h"
#include "searcher/command_line/option_checks.h"
#include "searcher/command_line/output_style.h"
#include "searcher/commands/command.h"
#include "searcher/commands/document_parts.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/whole_documents.h"

namespace broadsheet::commands {
namespace {

/// If the document has none of the wanted lines or pages, writes a message and returns false.
bool take_part(const Options& options, Hit& document, std::ostream& messages) {
  const auto say_none = [&](std::size_t there, std::string_view part, std::size_t wanted) {
    messages << fmt::format("searcher: The document {} has {} {}{}, and none from {} on.\n",
                            render::safe_line(document.id), there, part, there == 1 ? "" : "s", wanted);
  };
  if (options.lines) {
    const std::size_t there = line_count(document.text);
    document.lines = cut_to_lines(document.text, *options.lines);
    if (!document.lines) say_none(there, "line", options.lines->first);
  }
  if (options.pages) {
    document.pages = cut_to_pages(document.text, document.page_starts, *options.pages);
    if (!document.pages) say_none(document.page_starts.size(), "page", options.pages->first);
  }
  return (!options.lines || document.lines) && (!options.pages || document.pages);
}

}  // namespace

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
    const bool there = document && take_part(options, *document, messages);
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
  if (options.lines && options.pages) throw UsageError("--lines and --pages cannot be combined; give one.");
  options.ids = words;
}

ExitCode run_get(const Options& options, DataStream& data) {
  Searcher searcher(options.index, overrides_of(options));
  return print_documents(
      options, standard_style(options), [&](const std::string& id) { return searcher.whole_document(id); },
      data, std::cerr);
}

constexpr auto get_options = joined_lists(
    index_options, names("lines", "pages", "fields", "entities", "show-entities"), printing_options);

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
