#include "searcher/interactive/threads/search_thread.h"

#include "searcher/interactive/threads/search_lane.h"

namespace broadsheet::interactive {

struct SearchThread::Private {
  AnswerQueue answers;
  SearchLane finding, counting;

  Private(const std::filesystem::path& index, const EntityOverrides& overrides,
          const saved::KeptQueries& kept)
      : finding(index, overrides, kept, answers), counting(index, overrides, kept, answers) {}

  SearchLane& lane_of(Question::Kind kind) { return kind < Question::Kind::counts ? finding : counting; }

  void cancel(Question::Kind kind) {
    answers.admit(kind);
    lane_of(kind).cancel(kind);
  }
};

SearchThread::SearchThread(const std::filesystem::path& index, const EntityOverrides& overrides,
                           const saved::KeptQueries& kept)
    : self_(std::make_unique<Private>(index, overrides, kept)) {}
SearchThread::~SearchThread() = default;

void SearchThread::ask(Question question) {
  const Question::Kind kind = question.kind;
  if (kind == Question::Kind::hits && question.request.offset == 0)
    for (const Question::Kind older : {Question::Kind::counts, Question::Kind::advice}) self_->cancel(older);
  self_->lane_of(kind).ask(std::move(question), self_->answers.admit(kind));
}

void SearchThread::cancel(Question::Kind kind) {
  self_->cancel(kind);
}

std::optional<Answer> SearchThread::take() {
  return self_->answers.take();
}

int SearchThread::descriptor() const {
  return self_->answers.descriptor();
}

}  // namespace broadsheet::interactive
