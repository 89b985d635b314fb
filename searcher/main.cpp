#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "common/error.h"
#include "common/exit_code.h"
#include "searcher/command_line/usage.h"
#include "searcher/commands/document_printing.h"
#include "searcher/commands/saved_commands.h"
#include "searcher/commands/word_printing.h"
#include "searcher/diff/document_diff.h"
#include "searcher/interactive/interactive.h"
#include "searcher/render/document_diffs.h"
#include "searcher/render/entity_lists.h"
#include "searcher/render/glyphs.h"
#include "searcher/saved/state_files.h"
#include "searcher/search/search.h"
#include "searcher/serve/serve.h"
#include "searcher/topics/answering.h"
#include "searcher/topics/topics.h"
#include "searcher/watches/watch.h"

namespace broadsheet {
namespace {

/// A search changes nothing, so it can end at any moment.
void end_on_signals() {
  const auto end = [](int) { _exit(to_int(ExitCode::interrupted)); };
  std::signal(SIGINT, end);
  std::signal(SIGTERM, end);
  std::signal(SIGPIPE, SIG_IGN);  // writing reports it
}

EntityOverrides overrides_of(const Options& options) {
  if (options.entities.empty()) return {};
  std::vector<std::string> faults;
  EntityOverrides overrides = load_entity_overrides(options.entities, faults);
  for (const std::string& fault : faults) std::cerr << "searcher: " << fault << '\n';
  return overrides;
}

ExitCode list_with(const Options& options, DataStream& data) {
  Searcher searcher(options.index, overrides_of(options));
  const std::vector<EntityList> lists = searcher.entities(options.listing);
  std::string out;
  render::find_entity_renderer(options.renderer->name)(
      lists, style_for(options, terminal_facts(STDOUT_FILENO)), out);
  data.write(out);
  const auto has_some = [](const EntityList& list) { return !list.entities.empty(); };
  return std::any_of(lists.begin(), lists.end(), has_some) ? ExitCode::success : ExitCode::partial;
}

/// Both documents, or a message for each that is not there.
ExitCode compare_with(const Options& options, DataStream& data) {
  Searcher searcher(options.index);
  std::vector<Document> documents;
  for (const std::string& id : options.ids) {
    if (std::optional<Document> document = searcher.document(id))
      documents.push_back(*std::move(document));
    else
      std::cerr << "searcher: No document has the id \"" << render::safe_line(id)
                << "\"; `--format ids` prints the ids of what a query finds.\n";
  }
  if (documents.size() != 2) return ExitCode::partial;
  std::string out;
  render::find_diff_renderer(options.renderer->name)(
      diff_documents(std::move(documents[0]), std::move(documents[1])),
      style_for(options, terminal_facts(STDOUT_FILENO)), out);
  data.write(out);
  return ExitCode::success;
}

ExitCode get_with(const Options& options, DataStream& data) {
  Searcher searcher(options.index, overrides_of(options));
  return print_documents(
      options, style_for(options, terminal_facts(STDOUT_FILENO)),
      [&](const std::string& id) { return searcher.whole_document(id); }, data, std::cerr);
}

ExitCode list_words_with(const Options& options, DataStream& data) {
  Searcher searcher(options.index, overrides_of(options));
  return print_words(
      options, [&](const auto& visit) { searcher.visit_words(options.words, visit); }, data);
}

/// A searcher of its own for every thread.
SearchFunctions open_search(const Options& options, const EntityOverrides& overrides) {
  const auto searcher = std::make_shared<Searcher>(
      options.index, overrides, saved::KeptQueries{saved::SavedSearches(saved::saved_searches_file()), {}});
  return {
      [searcher](const Request& request) { return searcher->search(request); },
      [searcher](const Request& request, const auto& visit) { return searcher->visit_all(request, visit); }};
}

ExitCode search_with(const Options& options, DataStream& data) {
  TopicsFile topics(options.topics);
  const EntityOverrides overrides = overrides_of(options);
  return answer(
      options, style_for(options, terminal_facts(STDOUT_FILENO)),
      [&] { return open_search(options, overrides); }, {topics.stream(), [&] { topics.stop(); }}, data,
      std::cerr);
}

/// Searches that other searches name are looked up in the same file.
ExitCode watch_with(const Options& options, DataStream& data) {
  const saved::SavedSearches saved(saved::saved_searches_file());
  Searcher searcher(options.index, overrides_of(options), saved::KeptQueries{saved, {}});
  const WatchedIndex index{
      [&] {
        searcher.refresh();
        return searcher.stub();
      },
      [&](const Request& request, const auto& visit) { return searcher.visit_all(request, visit); }};
  return watch(options, style_for(options, terminal_facts(STDOUT_FILENO)),
               {saved, saved::WatchCursors(saved::watch_cursors_file()), index}, data, std::cerr);
}

/// What needs no index.
std::optional<ExitCode> keep_searches(const Options& options, DataStream& data) {
  const saved::SavedSearches saved(saved::saved_searches_file());
  if (options.action == Options::Action::save) return save_search(options, saved, std::cerr);
  if (options.action == Options::Action::saved)
    return list_searches(options, style_for(options, terminal_facts(STDOUT_FILENO)), saved, data, std::cerr);
  if (options.action == Options::Action::forget) {
    saved::WatchCursors(saved::watch_cursors_file()).forget(options.search_name);
    return forget_search(options, saved, std::cerr);
  }
  return std::nullopt;
}

ExitCode act(const Options& options, DataStream& data) {
  if (options.action == Options::Action::search) return search_with(options, data);
  if (options.action == Options::Action::get) return get_with(options, data);
  if (options.action == Options::Action::terms) return list_words_with(options, data);
  if (options.action == Options::Action::entities) return list_with(options, data);
  if (options.action == Options::Action::diff) return compare_with(options, data);
  if (options.action == Options::Action::watch) return watch_with(options, data);
  if (options.action == Options::Action::serve) return serve::run(options, overrides_of(options), std::cerr);
  if (const std::optional<ExitCode> done = keep_searches(options, data)) return *done;
  data.write(about_text(options.action));
  return ExitCode::success;
}

ExitCode run(const std::vector<std::string>& arguments) {
  const char* index = std::getenv("BROADSHEET_DB");
  const bool on_terminal = isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0;
  const Options options = parse_command_line(arguments, index ? index : "", on_terminal);
  if (options.action == Options::Action::interactive)
    return interactive::run_interactive(options, overrides_of(options));
  DataStream data(STDOUT_FILENO, paging_of(options, terminal_facts(STDOUT_FILENO)));
  try {
    const ExitCode code = act(options, data);
    data.finish();
    return code;
  } catch (...) {
    data.finish();  // the answers before the fault
    throw;
  }
}

int fail(ExitCode code, const std::exception& fault) {
  std::cerr << "searcher: " << fault.what() << '\n';
  return to_int(code);
}

}  // namespace
}  // namespace broadsheet

int main(int count, char** arguments) try {
  broadsheet::end_on_signals();
  return to_int(broadsheet::run({arguments + (count > 0), arguments + count}));
} catch (const broadsheet::UsageError& fault) {
  return broadsheet::fail(broadsheet::ExitCode::usage, fault);
} catch (const std::exception& fault) {
  return broadsheet::fail(broadsheet::ExitCode::environment, fault);
}
