// Answers single requests.
#pragma once

#include <optional>
#include <string>

#include "searcher/command_line/options.h"
#include "searcher/request/deadline.h"
#include "searcher/search/search.h"
#include "searcher/serve/question.h"

namespace broadsheet::serve {

/// A request to be answered.
struct Call {
  RequestObject object;
  std::optional<ServeAction> action =
      {};  ///< from the address of an HTTP request; absent: the request says it
};

struct ServeAnswer {
  int status = 200;  ///< an HTTP status code
  std::string body;  ///< a JSON object and a line end
};

/// `message` is one sentence; `id` is that of the RequestObject.
ServeAnswer refusal(const std::string& id, int status, const std::string& message);

/// Answers requests from the newest state of an index. Use one object per thread.
class Answerer {
 public:
  /// `defaults`: for options that a request omits. Throws EnvironmentError when the index cannot be opened.
  Answerer(const Options& defaults, const EntityOverrides& overrides);

  /// Every request gets an answer, even if the index has become unreadable. Set the flag to end a search that
  /// takes too long.
  ServeAnswer answer(const Call& call, const CancelFlag& cancelled);

 private:
  ServeAnswer answer_question(const Question& question, const std::string& id, const CancelFlag& cancelled);
  std::string search(const Question& question, const CancelFlag& cancelled);

  Options defaults_;
  Searcher searcher_;
};

}  // namespace broadsheet::serve
