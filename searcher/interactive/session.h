#pragma once

#include <optional>
#include <string>
#include <vector>

#include "searcher/interactive/canvas.h"
#include "searcher/interactive/key.h"
#include "searcher/interactive/search_thread.h"
#include "searcher/interactive/state.h"

namespace broadsheet {

/// Something to do outside the program, or with the terminal.
struct Effect {
  enum class Kind { quit, open_url, page, edit, copy, save_file, suspend, redraw };
  Kind kind = Kind::quit;
  std::string text;  ///< the address, the text to page or to copy, the bytes of the file
  std::string path;  ///< of the file
};

/// What an interactive search does with keys and answers. It knows neither terminal nor threads nor the disk.
class Session {
 public:
  /// `initial`: what the command line asked for besides.
  Session(Request initial, std::string index_name);

  const State& state() const { return state_; }
  void handle(const Key& key, Size size);
  void take(Answer answer, Size size);
  /// One sentence about what an effect did.
  void report(std::string message, bool is_fault);

  /// What it wants to ask, and to have done, since the last call; in order.
  std::vector<Question> questions();
  std::vector<Effect> effects();

 private:
  State state_;
};

}  // namespace broadsheet
