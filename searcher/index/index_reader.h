// The searcher's only door to an index. Hides Xapian, and copes with an indexer that publishes meanwhile.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/index/index_stub.h"
#include "common/index_fields.h"
#include "searcher/index/date_counts.h"
#include "searcher/index/index_results.h"
#include "searcher/index/word_visitor.h"
#include "searcher/query/ast.h"
#include "searcher/query/entity_pattern.h"
#include "searcher/query/text_pattern.h"
#include "searcher/request/deadline.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/request/request.h"

namespace broadsheet {

class OpenIndex;

/// A term of the index and the number of documents that have it.
struct TermCount {
  std::string term;
  std::uint64_t documents = 0;
};

/// The published state of an index, open for searching. Use on one thread only.
class IndexReader {
 public:
  /// Throws EnvironmentError when the index is missing, damaged or of another version.
  explicit IndexReader(std::filesystem::path index);
  ~IndexReader();
  IndexReader(const IndexReader&) = delete;
  IndexReader& operator=(const IndexReader&) = delete;

  /// Opens the newest published state if it is not open. Throws EnvironmentError; the open state then stays.
  void refresh();
  /// From now on every call throws Cancelled while the flag is set. nullptr turns this off. The flag must
  /// outlive its use.
  void watch(const CancelFlag* cancelled);

  /// The stub of the open state.
  const IndexStub& stub() const;
  /// Its fields.
  const IndexFields& fields() const;

  /// Runs `root` with the filters, dates, facets, order and page of the request. If the index changes so much
  /// that the open state is unreadable, opens the new one and starts again. Entity facets have ids, merged by
  /// `overrides`. Throws EnvironmentError, and Cancelled if the deadline was cancelled. At the deadline, it
  /// returns what it has found: see IndexResults::partial.
  IndexResults search(const QueryNode& root, const Request& request, QueryReader& reader,
                      const EntityOverrides& overrides = {}, const Deadline& deadline = {});

  /// Called for each document. Return false to stop. `round` counts how often the index was reopened;
  /// documents of earlier rounds then come again.
  using MatchVisitor = std::function<bool(FoundDocument found, std::size_t round)>;

  /// Visits all documents that match `root` with the filters and dates of the request, in index order,
  /// unranked. If the index changes so much that the open state is unreadable, the visit starts again with
  /// the new state. Throws EnvironmentError.
  void visit_matches(const QueryNode& root, const Request& request, QueryReader& reader,
                     const MatchVisitor& visit);

  /// For each of the queries, whether it finds the document with this id.
  std::vector<bool> which_find(const std::string& id, std::span<const QueryNode> roots, QueryReader& reader);

  /// An upper bound for how many documents have any of the pattern's terms. A sequence counts as its rarest
  /// place.
  std::uint64_t frequency(const TextPattern& pattern);

  /// An upper bound for how many documents name any of the entities.
  std::uint64_t frequency(const EntityPattern& pattern);

  /// How many documents have the term.
  std::uint64_t document_count(const std::string& term);
  /// How many documents have the two terms side by side, in order; when there are very many, an estimate.
  std::uint64_t documents_side_by_side(const std::vector<std::string>& terms);
  /// The record of one document with the term; empty when there is none.
  std::string first_record(const std::string& term);
  /// One document with the term, with its story; empty when there is none, or the term is empty.
  FoundDocument first_document(const std::string& term);
  /// Ids of the documents in the same story as this one, by date. Only the id itself if it is in no story;
  /// empty if no document has the id.
  std::vector<std::string> story_ids(const std::string& id);
  /// How many documents the index has for every day.
  DateCounts date_counts();
  /// All terms that begin with `prefix`, in byte order.
  std::vector<TermCount> terms(const std::string& prefix);
  /// Visits those terms one by one, for prefixes with many terms.
  void visit_terms(const std::string& prefix, const std::function<void(const TermCount&)>& visit);
  /// Visits the words of documents as written, from `from` on, without words that have digits; see
  /// word_forms.h. Includes words of removed documents.
  void visit_forms(const std::string& from, const WordVisitor& visit);
  /// The values of a form; see word_forms.h.
  std::vector<std::string> form_values(const std::string& form);
  /// Visits all terms from `from` on, with their prefixes.
  void visit_terms_from(const std::string& from, const WordVisitor& visit);
  /// Exactly how many documents name any of the entities.
  std::uint64_t count_documents(const EntityPattern& pattern);

 private:
  std::unique_ptr<OpenIndex> index_;
};

}  // namespace broadsheet
