#include "searcher/interactive/lines/line_prompt.h"

#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>
#include <cstdio>  // readline wants it first

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "common/error.h"
#include "searcher/command_line/data_stream.h"
#include "searcher/command_line/output_style.h"
#include "searcher/interactive/lines/conversation.h"
#include "searcher/interactive/outside/exported_file.h"
#include "searcher/interactive/outside/programs.h"
#include "searcher/interactive/outside/searches_in_files.h"
#include "searcher/render/glyphs.h"
#include "searcher/saved/state_files.h"
#include "searcher/search/search.h"

namespace broadsheet::interactive {
namespace {

constexpr const char* prompt = "search> ";
constexpr std::size_t most_completions = 30;

/// Data for readline's callbacks, which have no parameter for it.
struct Completing {
  Searcher* searcher = nullptr;
  Completions completions;
} completing;

/// A copy that readline frees.
char* owned(const std::string& text) {
  return strdup(text.c_str());
}

/// Completions as readline takes them, each a whole line because a completion may begin anywhere in it. The
/// first entry replaces the typed line: the longest common beginning, if that continues what was typed.
char** lines_with(const std::string& typed, const Completions& completions) {
  std::vector<std::string> lines;
  for (const Completion& way : completions.ways)
    lines.push_back(typed.substr(0, completions.begin) + way.text);
  std::string common = lines.front();
  for (const std::string& line : lines) {
    const auto end = std::mismatch(common.begin(), common.end(), line.begin(), line.end()).first;
    common.erase(end, common.end());
  }
  if (lines.size() > 1 && !common.starts_with(typed)) common = typed;
  auto** matches = static_cast<char**>(std::calloc(lines.size() + 2, sizeof(char*)));
  if (!matches) return nullptr;
  matches[0] = owned(common);
  if (lines.size() == 1) return matches;
  for (std::size_t i = 0; i < lines.size(); ++i) matches[i + 1] = owned(lines[i]);
  return matches;
}

char** complete_line(const char*, int, int end) {
  rl_attempted_completion_over = 1;
  rl_completion_suppress_append = 1;
  const std::string typed(rl_line_buffer, static_cast<std::size_t>(end));
  try {
    completing.completions = completing.searcher->complete(typed, most_completions);
  } catch (const EnvironmentError&) {
    return nullptr;  // the search will report it
  }
  return completing.completions.ways.empty() ? nullptr : lines_with(typed, completing.completions);
}

/// Lists one completion a line, each with its detail.
void list_completions(char**, int, int) {
  std::string out = "\n";
  for (const Completion& way : completing.completions.ways)
    out += "  " + render::safe_line(way.text) +
           (way.detail.empty() ? "" : "  (" + render::fitted(way.detail, 50) + ")") + "\n";
  std::fputs(out.c_str(), rl_outstream);
  rl_forced_update_display();
}

/// Makes readline treat the whole line as one word.
char* no_word_breaks() {
  static char none[] = "";
  return none;
}

void set_up_readline(Searcher& searcher) {
  std::setlocale(LC_CTYPE, "");
  completing.searcher = &searcher;
  rl_readline_name = "broadsheet";
  rl_attempted_completion_function = complete_line;
  rl_completion_display_matches_hook = list_completions;
  rl_completion_word_break_hook = no_word_breaks;
  rl_basic_quote_characters = "";
  rl_completer_quote_characters = nullptr;
  rl_sort_completion_matches = 0;
  rl_ignore_completion_duplicates = 0;
}

void add_to_history(const saved::History& history) {
  const std::vector<std::string> queries = history.load().newest_first;
  std::for_each(queries.rbegin(), queries.rend(),
                [](const std::string& query) { add_history(query.c_str()); });
}

/// Gives the history to readline. Returns a line about what went wrong; empty: nothing.
std::string load_history(const saved::History& history) {
  try {
    add_to_history(history);
    return {};
  } catch (const EnvironmentError& fault) {
    return render::safe_line(fault.what()) + "\n";
  }
}

/// The next line. nullopt: the input has ended.
std::optional<std::string> read_line() {
  const std::unique_ptr<char, decltype(&std::free)> line(readline(prompt), &std::free);
  if (!line) return std::nullopt;
  if (*line) add_history(line.get());
  return std::string(line.get());
}

ConversationPartners partners(Searcher& searcher, const Options& options, const saved::KeptQueries& kept) {
  ConversationPartners partners;
  partners.search = [&](const Request& request) {
    searcher.refresh();
    return searcher.search(request);
  };
  partners.whole_document = [&](const std::string& id) { return searcher.whole_document(id); };
  partners.open_url = [](const std::string& url) { open_url(url, {}); };
  partners.write_file = [](const std::string& path, const std::string& bytes) {
    return write_export(typed_path(path), bytes, false);
  };
  partners.kept_searches =
      searches_in_files(kept, {options.index, options.entities, options.request.language});
  return partners;
}

}  // namespace

ExitCode run_line_prompt(const Options& options, const EntityOverrides& overrides) {
  const saved::KeptQueries kept{saved::SavedSearches(saved::saved_searches_file()),
                                saved::History(saved::history_file())};
  Searcher searcher(options.index, overrides, kept);
  set_up_readline(searcher);
  Conversation conversation(options.request, style_for(options, terminal_facts(STDOUT_FILENO)),
                            partners(searcher, options, kept));
  DataStream data(STDOUT_FILENO);
  data.write(load_history(kept.history) + "Type a query, or :help.\n");
  while (!conversation.has_ended()) {
    const std::optional<std::string> line = read_line();
    if (!line) break;
    data.write(conversation.answer(*line));
  }
  return ExitCode::success;
}

}  // namespace broadsheet::interactive
