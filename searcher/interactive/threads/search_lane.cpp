#include "searcher/interactive/threads/search_lane.h"

#include <utility>

#include "searcher/interactive/state/preview_lines.h"

namespace broadsheet::interactive {
namespace {

constexpr std::size_t most_completions = 20;

}  // namespace

SearchLane::SearchLane(const std::filesystem::path& index, const EntityOverrides& overrides,
                       const saved::KeptQueries& kept, AnswerQueue& answers)
    : searcher_(index, overrides, kept), answers_(answers), thread_([this] { run(); }) {}

SearchLane::~SearchLane() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
    cancelled_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void SearchLane::ask(Question question, AnswerQueue::Ticket ticket) {
  {
    const std::lock_guard lock(mutex_);
    const Question::Kind kind = question.kind;
    waiting_[kind] = {std::move(question), ticket};
    if (running_ && kind <= *running_) {
      // A search that was cancelled for good is not run again.
      interrupted_ = kind < *running_ && (interrupted_ || !cancelled_);
      cancelled_ = true;
    }
  }
  changed_.notify_one();
}

void SearchLane::cancel(Question::Kind kind) {
  const std::lock_guard lock(mutex_);
  waiting_.erase(kind);
  if (running_ != kind) return;
  interrupted_ = false;
  cancelled_ = true;
}

void SearchLane::run() {
  while (std::optional<Asked> asked = next()) answer(*std::move(asked));
}

std::optional<SearchLane::Asked> SearchLane::next() {
  std::unique_lock lock(mutex_);
  running_.reset();
  changed_.wait(lock, [&] { return ending_ || !waiting_.empty(); });
  if (ending_) return std::nullopt;
  Asked asked = std::move(waiting_.begin()->second);
  waiting_.erase(waiting_.begin());
  running_ = asked.question.kind;
  cancelled_ = interrupted_ = false;
  return asked;
}

void SearchLane::answer(Asked asked) {
  try {
    answers_.put(answer_to(asked.question), asked.ticket);
  } catch (const Cancelled&) {
    ask_again(std::move(asked));
  }
}

/// Queues an interrupted question again, unless a newer one of its kind is waiting.
void SearchLane::ask_again(Asked asked) {
  const std::lock_guard lock(mutex_);
  const Question::Kind kind = asked.question.kind;
  if (interrupted_) waiting_.try_emplace(kind, std::move(asked));
}

Answer SearchLane::answer_to(const Question& question) {
  Answer answer;
  try {
    searcher_.refresh();
    answer = answered(question);
  } catch (const std::exception& fault) {
    answer.fault = fault.what();
  }
  answer.kind = question.kind;
  answer.number = question.number;
  answer.index_documents = searcher_.document_count();
  return answer;
}

/// The lines are made here too, because wrapping a long text takes time.
void SearchLane::open(const Question& question, Answer& answer) {
  answer.document = searcher_.open_document(question.id, question.request, &cancelled_);
  if (answer.document) answer.lines = preview_lines(answer.document->text.text, question.width);
}

void SearchLane::complete(const std::string& query, Answer& answer) {
  Completions completions = searcher_.complete(query, most_completions, &cancelled_);
  answer.completed = {completions.begin, query.size()};
  for (Completion& way : completions.ways)
    answer.completions.push_back({std::move(way.text), std::move(way.detail)});
}

Answer SearchLane::answered(const Question& question) {
  Answer answer;
  if (question.kind == Question::Kind::document)
    open(question, answer);
  else if (question.kind == Question::Kind::completions)
    complete(question.text, answer);
  else
    answer.results = searcher_.search(question.request, &cancelled_);
  return answer;
}

}  // namespace broadsheet::interactive
