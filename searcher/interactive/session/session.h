#pragma once

#include <string>
#include <vector>

#include "searcher/interactive/state/effect.h"
#include "searcher/interactive/state/kept_searches.h"
#include "searcher/interactive/state/question.h"
#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"
#include "searcher/interactive/terminal/key.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Turns keys and answers into new states, questions and effects. It uses neither a terminal nor threads nor
/// files.
class Session {
 public:
  /// `initial` is what the command line asked for.
  Session(const Request& initial, std::string index_name, Size size, KeptSearches kept_searches = {});

  const State& state() const { return workspace_.state; }
  /// Handles a key. An exception from the kept searches becomes a message.
  void handle(const Key& key, Size size);
  void take(Answer answer, Size size);
  /// Shows one sentence about what an effect did.
  void report(std::string message, bool is_fault);
  /// The file to be saved exists, so the user is asked whether to overwrite it.
  void report_existing(const std::string& path);

  /// The questions and effects that have come up since the last call, in order.
  std::vector<Question> questions();
  std::vector<Effect> effects();

 private:
  void run(const Key& key);

  Workspace workspace_;
};

}  // namespace broadsheet::interactive
