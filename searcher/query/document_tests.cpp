#include "searcher/query/document_tests.h"

#include <memory>
#include <utility>

#include "common/index/stored_record.h"
#include "common/schema.h"
#include "searcher/query/exact_text.h"

namespace broadsheet {
namespace {

/// Iterates over the documents that pass a test. Xapian clones it for each shard and thread.
class TestedDocuments : public Xapian::PostingSource {
 public:
  /// Any number of documents may pass. The highest estimate makes Xapian evaluate the other side of an AND
  /// first.
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return database_.get_doccount(); }
  Xapian::doccount get_termfreq_max() const override { return database_.get_doccount(); }

  void next(double) override { find_from(document_ + 1); }
  void skip_to(Xapian::docid document, double) override {
    if (document > document_) find_from(document);
  }
  bool check(Xapian::docid document, double) override {
    if (!passes(database_, document)) return false;
    document_ = document;
    return true;
  }
  bool at_end() const override { return at_end_; }
  Xapian::docid get_docid() const override { return document_; }
  void init(const Xapian::Database& database) override {
    database_ = database;
    document_ = 0;
    at_end_ = false;
  }

 protected:
  virtual bool passes(const Xapian::Database& database, Xapian::docid document) = 0;

 private:
  void find_from(Xapian::docid document) {
    auto existing = database_.postlist_begin(std::string());
    const auto end = database_.postlist_end(std::string());
    for (existing.skip_to(document); existing != end; ++existing)
      if (passes(database_, *existing)) {
        document_ = *existing;
        return;
      }
    at_end_ = true;
  }

  Xapian::Database database_;
  Xapian::docid document_ = 0;
  bool at_end_ = false;
};

class PositionTest : public TestedDocuments {
 public:
  explicit PositionTest(std::shared_ptr<const SpanPattern> pattern) : pattern_(std::move(pattern)) {}
  PostingSource* clone() const override { return new PositionTest(pattern_); }
  std::string get_description() const override { return "PositionTest()"; }

 private:
  bool passes(const Xapian::Database& database, Xapian::docid document) override {
    const PositionReader positions = [&](const std::string& term) {
      return std::vector<Position>(database.positionlist_begin(document, term),
                                   database.positionlist_end(document, term));
    };
    return !find_spans(*pattern_, positions).empty();
  }

  std::shared_ptr<const SpanPattern> pattern_;
};

class TextTest : public TestedDocuments {
 public:
  TextTest(std::string exact, bool in_title_only) : exact_(std::move(exact)), in_title_only_(in_title_only) {}
  PostingSource* clone() const override { return new TextTest(exact_, in_title_only_); }
  std::string get_description() const override { return "TextTest(" + exact_ + ")"; }

 private:
  bool passes(const Xapian::Database& database, Xapian::docid number) override {
    const Xapian::Document found = database.get_document(number);
    std::string record = found.get_value(static_cast<Xapian::valueno>(Slot::record));
    if (record.empty()) record = found.get_data();
    const Document document = decode_record(record);
    return stands_exactly(document.title, exact_) ||
           (!in_title_only_ && stands_exactly(document.text, exact_));
  }

  std::string exact_;
  bool in_title_only_;
};

}  // namespace

bool is_pair_of_words(const SpanPattern& near) {
  const bool by_words = near.proximity == Proximity::any_order || near.proximity == Proximity::in_order;
  const auto is_word = [](const SpanPattern& part) {
    return part.kind == SpanPattern::Kind::terms && !part.terms.empty();
  };
  return by_words && near.parts.size() == 2 && is_word(near.parts[0]) && is_word(near.parts[1]) &&
         near.parts[0].terms != near.parts[1].terms;
}

Xapian::Query near_words(const SpanPattern& near) {
  std::vector<Xapian::Query> words;
  for (const SpanPattern& part : near.parts)
    words.emplace_back(Xapian::Query::OP_OR, part.terms.begin(), part.terms.end());
  const auto op = near.proximity == Proximity::in_order ? Xapian::Query::OP_PHRASE : Xapian::Query::OP_NEAR;
  return {op, words.begin(), words.end(), near.distance + 1};
}

Xapian::Query stands_in_document(SpanPattern pattern) {
  auto* test = new PositionTest(std::make_shared<const SpanPattern>(std::move(pattern)));
  return Xapian::Query(test->release());
}

Xapian::Query holds_exact_text(std::string exact, bool in_title_only) {
  auto* test = new TextTest(std::move(exact), in_title_only);
  return Xapian::Query(test->release());
}

}  // namespace broadsheet
