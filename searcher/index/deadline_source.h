// Stops a search at its deadline.
#pragma once

#include <memory>
#include <string>

#include <xapian.h>

#include "searcher/request/deadline.h"

namespace broadsheet {

/// A posting list of all documents that ends when the time is up. A query filtered by it then has what it has
/// found so far. (Enquire::set_time_limit() does not stop a match.)
class DeadlineSource : public Xapian::PostingSource {
 public:
  explicit DeadlineSource(const Deadline& deadline);

  /// Whether this source or one of its clones ended early.
  bool has_ended_early() const { return state_->ended; }

  /// Without a time limit it has all documents, unless the search is cancelled: so bounds of totals stay
  /// exact.
  Xapian::doccount get_termfreq_min() const override { return state_->deadline.has_time() ? 0 : documents_; }
  /// Lower than the estimate of document tests, so that Xapian asks this source before each of those.
  Xapian::doccount get_termfreq_est() const override { return documents_ > 1 ? documents_ - 1 : documents_; }
  Xapian::doccount get_termfreq_max() const override { return documents_; }
  void next(double least_weight) override;
  void skip_to(Xapian::docid id, double least_weight) override;
  bool check(Xapian::docid id, double least_weight) override;
  bool at_end() const override;
  Xapian::docid get_docid() const override { return id_; }
  /// Xapian clones it for each generation. All clones share the state, so they all know when one has ended.
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
  Xapian::docid id_ = 0;  ///< 0: before the first document
  bool at_end_ = false;
  Xapian::doccount documents_ = 0;
};

}  // namespace broadsheet
