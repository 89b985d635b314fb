#include "searcher/index/deadline_source.h"

#include <string>

namespace broadsheet {
namespace {

constexpr unsigned calls_a_look = 32;  // how often the clock is read; between two calls a match does little

}  // namespace

DeadlineSource::DeadlineSource(const Deadline& deadline) : state_(std::make_shared<State>()) {
  state_->deadline = deadline;
}

DeadlineSource* DeadlineSource::clone() const {
  return new DeadlineSource(state_);
}

void DeadlineSource::init(const Xapian::Database& database) {
  document_ = database.postlist_begin(std::string());
  end_ = database.postlist_end(std::string());
  id_ = 0;
  at_end_ = false;
  documents_ = database.get_doccount();
}

void DeadlineSource::look_at_clock() {
  if (state_->calls++ % calls_a_look == 0 && state_->deadline.has_passed()) state_->ended = true;
}

void DeadlineSource::next(double least_weight) {
  skip_to(id_ + 1, least_weight);
}

void DeadlineSource::skip_to(Xapian::docid id, double) {
  look_at_clock();
  if (document_ != end_) document_.skip_to(id);
  at_end_ = document_ == end_;
  if (!at_end_) id_ = *document_;
}

/// Xapian asks about documents of another list, so there is nothing to look up.
bool DeadlineSource::check(Xapian::docid id, double) {
  look_at_clock();
  id_ = id;
  return true;
}

bool DeadlineSource::at_end() const {
  return state_->ended || at_end_;
}

}  // namespace broadsheet
