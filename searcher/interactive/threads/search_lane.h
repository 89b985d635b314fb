#pragma once

#include <condition_variable>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include "searcher/interactive/state/question.h"
#include "searcher/interactive/threads/answer_queue.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/saved/kept_queries.h"
#include "searcher/search/search.h"

namespace broadsheet::interactive {

/// One thread that answers questions, in the order of their kinds.
class SearchLane {
 public:
  /// Throws EnvironmentError when the index cannot be opened. The queue must outlive the lane.
  SearchLane(const std::filesystem::path& index, const EntityOverrides& overrides,
             const saved::KeptQueries& kept, AnswerQueue& answers);
  /// Cancels the running search and waits for the thread to end.
  ~SearchLane();
  SearchLane(const SearchLane&) = delete;
  SearchLane& operator=(const SearchLane&) = delete;

  /// `ticket` is what AnswerQueue::admit() returned for the question.
  void ask(Question question, AnswerQueue::Ticket ticket);
  void cancel(Question::Kind kind);

 private:
  struct Asked {
    Question question;
    AnswerQueue::Ticket ticket;
  };

  void run();
  std::optional<Asked> next();
  void answer(Asked asked);
  Answer answer_to(const Question& question);
  Answer answered(const Question& question);
  void open(const Question& question, Answer& answer);
  void complete(const std::string& query, Answer& answer);
  void ask_again(Asked asked);

  Searcher searcher_;  ///< used only by the thread
  AnswerQueue& answers_;
  CancelFlag cancelled_ = false;
  std::mutex mutex_;  ///< guards all that follows
  std::condition_variable changed_;
  std::map<Question::Kind, Asked> waiting_;
  std::optional<Question::Kind> running_;
  bool interrupted_ = false;  ///< the running search made way for an earlier kind and has to be run again
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace broadsheet::interactive
