#include "searcher/interactive/interactive.h"

#include <fmt/format.h>
#include <poll.h>

#include <csignal>
#include <cstdlib>
#include <utility>

#include "common/error.h"
#include "searcher/interactive/lines/line_prompt.h"
#include "searcher/interactive/outside/exported_file.h"
#include "searcher/interactive/outside/osc52.h"
#include "searcher/interactive/outside/programs.h"
#include "searcher/interactive/outside/searches_in_files.h"
#include "searcher/interactive/panes/draw.h"
#include "searcher/interactive/session/hints.h"
#include "searcher/interactive/session/session.h"
#include "searcher/interactive/terminal/screen.h"
#include "searcher/interactive/threads/search_thread.h"
#include "searcher/saved/state_files.h"

namespace broadsheet::interactive {
namespace {

/// The loop of the full-screen search: passes keys and answers to the session, and carries out its questions
/// and effects.
class Interaction {
 public:
  Interaction(const Options& options, const EntityOverrides& overrides, const saved::KeptQueries& kept)
      : screen_(options.colour),
        search_(options.index, overrides, kept),
        session_(options.request, options.index, screen_.size(),
                 searches_in_files(kept, {options.index, options.entities, options.request.language})) {}

  void run() {
    pass_on();
    while (!quits_) {
      show();
      wait();
      while (const std::optional<Key> key = screen_.read_key()) {
        session_.handle(*key, screen_.size());
        pass_on();
      }
      while (std::optional<Answer> answer = search_.take()) {
        session_.take(*std::move(answer), screen_.size());
        pass_on();
      }
    }
  }

 private:
  void show() {
    Canvas canvas(screen_.size());
    const std::optional<Place> cursor = draw(session_.state(), hints_for(session_.state()), canvas);
    screen_.show(canvas, cursor);
  }

  /// Waits for keys, answers or signals. Quits when the terminal is gone, since no more keys would come.
  void wait() {
    const auto [keys, signals] = screen_.descriptors();
    pollfd sources[] = {{keys, POLLIN, 0}, {signals, POLLIN, 0}, {search_.descriptor(), POLLIN, 0}};
    poll(sources, std::size(sources), -1);
    if ((sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) != 0) quits_ = true;
  }

  void pass_on() {
    for (Question& question : session_.questions()) search_.ask(std::move(question));
    for (const Effect& effect : session_.effects()) apply(effect);
  }

  void apply(const Effect& effect) {
    switch (effect.kind) {
      case Effect::Kind::quit:
        quits_ = true;
        return;
      case Effect::Kind::suspend:
        std::raise(SIGTSTP);
        return;
      case Effect::Kind::redraw:
        screen_.suspend();
        return screen_.resume();
      default:
        return reach_out(effect);
    }
  }

  /// Does something outside the program. A fault becomes a message.
  void reach_out(const Effect& effect) {
    try {
      do_outside(effect);
    } catch (const EnvironmentError& fault) {
      session_.report(fault.what(), true);
    }
  }

  void do_outside(const Effect& effect) {
    const TerminalLoan loan{[this] { screen_.suspend(); }, [this] { screen_.resume(); }};
    if (effect.kind == Effect::Kind::open_url) {
      open_url(effect.text, loan);
      session_.report("Opened in the browser.", false);
    }
    if (effect.kind == Effect::Kind::page) page_text(effect.text, loan);
    if (effect.kind == Effect::Kind::edit) edit_text(effect.text, loan);
    if (effect.kind == Effect::Kind::copy) copy(effect.text);
    if (effect.kind == Effect::Kind::save_file) save(effect);
  }

  void copy(const std::string& text) {
    const char* term = std::getenv("TERM");
    if (const std::optional<std::string> sequence = clipboard_sequence(text, term ? term : ""))
      screen_.write(*sequence);
    else
      session_.report("This is too long for the clipboard of a terminal; E exports it to a file.", true);
  }

  void save(const Effect& effect) {
    const std::filesystem::path path = typed_path(effect.path);
    if (write_export(path, effect.text, effect.replace))
      session_.report(fmt::format("Written to {}.", path.string()), false);
    else
      session_.report_existing(effect.path);
  }

  Screen screen_;
  SearchThread search_;
  Session session_;
  bool quits_ = false;
};

}  // namespace

ExitCode run_interactive(const Options& options, const EntityOverrides& overrides) {
  if (!can_show_screen()) return run_line_prompt(options, overrides);
  const saved::KeptQueries kept{saved::SavedSearches(saved::saved_searches_file()),
                                saved::History(saved::history_file())};
  Interaction(options, overrides, kept).run();
  return ExitCode::success;
}

}  // namespace broadsheet::interactive
