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

/// What an interactive search does with keys and answers. It knows neither terminal nor threads nor the disk.
class Session {
 public:
  /// `initial`: what the command line asked for besides.
  Session(const Request& initial, std::string index_name, Size size, KeptSearches kept_searches = {});

  const State& state() const { return workspace_.state; }
  /// What an effect or a function of the kept searches throws becomes a message.
  void handle(const Key& key, Size size);
  void take(Answer answer, Size size);
  /// One sentence about what an effect did.
  void report(std::string message, bool is_fault);
  /// The file that was to be saved exists.
  void report_existing(const std::string& path);

  /// What it wants to ask, and to have done, since the last call; in order.
  std::vector<Question> questions();
  std::vector<Effect> effects();

 private:
  void run(const Key& key);

  Workspace workspace_;
};

}  // namespace broadsheet::interactive
