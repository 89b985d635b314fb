#pragma once

#include <optional>
#include <string>

#include "searcher/command_line/options.h"
#include "searcher/request/deadline.h"
#include "searcher/search/search.h"
#include "searcher/serve/question.h"

namespace broadsheet::serve {

/// A request on its way to an answer.
struct Call {
  RequestObject object;
  std::optional<ServeAction> action = {};  ///< what the address says; absent: the request does
};

struct ServeAnswer {
  int status = 200;  ///< as in HTTP
  std::string body;  ///< a JSON object and a line end
};

/// `message`: one sentence. `id`: as in RequestObject.
ServeAnswer refusal(const std::string& id, int status, const std::string& message);

/// Answers one request after another from the newest state of an index. One thread.
class Answerer {
 public:
  /// `defaults`: what requests do not say. Throws EnvironmentError when the index cannot be opened.
  Answerer(const Options& defaults, const EntityOverrides& overrides);

  /// Any request gets an answer, also when the index has become unreadable. The flag ends what takes too
  /// long.
  ServeAnswer answer(const Call& call, const CancelFlag& cancelled);

 private:
  ServeAnswer answer_question(const Question& question, const std::string& id, const CancelFlag& cancelled);
  std::string search(const Question& question, const CancelFlag& cancelled);

  Options defaults_;
  Searcher searcher_;
};

}  // namespace broadsheet::serve
