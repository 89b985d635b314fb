#include "searcher/index/match_stream.h"

#include <algorithm>
#include <string>
#include <utility>

namespace broadsheet {
namespace {

constexpr Xapian::doccount page_size = 256;

/// All documents with greater numbers than a given one. A query filtered by it continues behind that
/// document.
class DocumentsBehind : public Xapian::PostingSource {
 public:
  explicit DocumentsBehind(Xapian::docid last) : last_(last) {}

  Xapian::doccount get_termfreq_min() const override { return 0; }
  /// Small, so that Xapian asks this source first and moves the others by skipping. Without scores, moving
  /// step by step ends in an error (1.4.22) in a posting list whose last block was removed after a merge.
  Xapian::doccount get_termfreq_est() const override { return std::min<Xapian::doccount>(left_, 1); }
  Xapian::doccount get_termfreq_max() const override { return left_; }
  void next(double least_weight) override { skip_to(id_ + 1, least_weight); }
  void skip_to(Xapian::docid id, double) override {
    if (document_ != end_) document_.skip_to(std::max(id, last_ + 1));
    if (document_ != end_) id_ = *document_;
  }
  bool at_end() const override { return document_ == end_; }
  Xapian::docid get_docid() const override { return id_; }
  DocumentsBehind* clone() const override { return new DocumentsBehind(last_); }
  void init(const Xapian::Database& database) override {
    document_ = database.postlist_begin(std::string());
    end_ = database.postlist_end(std::string());
    left_ = database.get_lastdocid() - std::min(last_, database.get_lastdocid());
    id_ = last_;
  }
  std::string get_description() const override { return "DocumentsBehind"; }

 private:
  Xapian::docid last_;
  Xapian::docid id_ = 0;
  Xapian::doccount left_ = 0;
  Xapian::PostingIterator document_, end_;
};

/// The first matches behind `last`, by number. On a single database, Xapian ends a match without scores as
/// soon as it has enough.
std::vector<Xapian::docid> matches_behind(Xapian::docid last, const Xapian::Database& database,
                                          const Xapian::Query& query) {
  DocumentsBehind behind(last);
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, query, Xapian::Query(&behind)));
  const Xapian::MSet found = enquire.get_mset(0, page_size);
  return {found.begin(), found.end()};
}

}  // namespace

MatchStream::MatchStream(std::vector<Xapian::Database> generations, Xapian::Query query)
    : generations_(std::move(generations)), query_(std::move(query)) {}

bool MatchStream::read_page() {
  for (; generation_ < generations_.size(); ++generation_) {
    page_ = matches_behind(page_.empty() ? 0 : page_.back(), generations_[generation_], query_);
    at_ = 0;
    if (!page_.empty()) return true;
  }
  return false;
}

std::optional<Xapian::Document> MatchStream::next() {
  if (at_ == page_.size() && !read_page()) return std::nullopt;
  return generations_[generation_].get_document(page_[at_++]);
}

}  // namespace broadsheet
