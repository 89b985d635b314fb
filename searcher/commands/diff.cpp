#include <fmt/format.h>

#include <iostream>

#include "common/error.h"
#include "searcher/command_line/option_checks.h"
#include "searcher/command_line/output_style.h"
#include "searcher/commands/command.h"
#include "searcher/commands/open_search.h"
#include "searcher/commands/option_lists.h"
#include "searcher/render/document_diffs.h"
#include "searcher/render/glyphs.h"

namespace broadsheet::commands {
namespace {

/// `ID ID`
void read_two_ids(Options& options, const Words& words) {
  check_index(options);
  if (words.size() != 2)
    throw UsageError("searcher diff takes the ids of two documents: searcher diff ID ID --db INDEX.");
  options.ids = words;
}

/// Reports missing documents on standard error.
std::vector<Document> find_documents(const Options& options) {
  Searcher searcher(options.index);
  std::vector<Document> documents;
  for (const std::string& id : options.ids) {
    if (std::optional<Document> document = searcher.document(id))
      documents.push_back(*std::move(document));
    else
      std::cerr << fmt::format(
          "searcher: No document has the id \"{}\"; `--format ids` prints the ids of what a query finds.\n",
          render::safe_line(id));
  }
  return documents;
}

ExitCode run_diff(const Options& options, DataStream& data) {
  std::vector<Document> documents = find_documents(options);
  if (documents.size() != 2) return ExitCode::partial;
  std::string out;
  render::diff_formats()
      .find(options.format)
      ->render(diff_documents(std::move(documents[0]), std::move(documents[1])), standard_style(options),
               out);
  data.write(out);
  return ExitCode::success;
}

constexpr auto diff_options = joined_lists(index_options, printing_options);

}  // namespace

extern const Command diff{
    .name = "diff",
    .synopsis = "ID ID --db INDEX [options]",
    .summary = "Shows what changed from one document to another.",
    .options = diff_options,
    .formats = [] { return render::diff_formats().names(); },
    .read_words = read_two_ids,
    .run = run_diff,
};

}  // namespace broadsheet::commands
