#pragma once

#include <memory>
#include <string>

#include <xapian.h>

#include "searcher/request/deadline.h"

namespace broadsheet {

/// A list of all documents that ends when the time is up. A query filtered by it finds what it found until
/// then. (Enquire::set_time_limit() does not stop a match.)
class DeadlineSource : public Xapian::PostingSource {
 public:
  explicit DeadlineSource(const Deadline& deadline);

  /// Whether it ended early, itself or one of its clones.
  bool has_ended_early() const { return state_->ended; }

  /// Without a time it has all documents, unless nobody wants them: bounds of totals stay exact.
  Xapian::doccount get_termfreq_min() const override { return state_->deadline.has_time() ? 0 : documents_; }
  /// Below that of tests of whole documents, so that the clock is looked at before each of them.
  Xapian::doccount get_termfreq_est() const override { return documents_ > 1 ? documents_ - 1 : documents_; }
  Xapian::doccount get_termfreq_max() const override { return documents_; }
  void next(double least_weight) override;
  void skip_to(Xapian::docid id, double least_weight) override;
  bool check(Xapian::docid id, double least_weight) override;
  bool at_end() const override;
  Xapian::docid get_docid() const override { return id_; }
  /// One a generation; all know when one of them has ended.
  DeadlineSource* clone() const override;
  void init(const Xapian::Database& database) override;
  std::string get_description() const override { return "DeadlineSource"; }

 private:
  struct State {
    Deadline deadline;
    unsigned calls = 0;
    bool ended = false;
  };

  explicit DeadlineSource(std::shared_ptr<State> state) : state_(std::move(state)) {}
  void look_at_clock();

  std::shared_ptr<State> state_;
  Xapian::PostingIterator document_, end_;
  Xapian::docid id_ = 0;  ///< 0: before the first
  bool at_end_ = false;
  Xapian::doccount documents_ = 0;
};

}  // namespace broadsheet
