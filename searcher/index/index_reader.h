#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/index/index_stub.h"
#include "searcher/index/date_counts.h"
#include "searcher/index/found.h"
#include "searcher/query/ast.h"
#include "searcher/query/entity_pattern.h"
#include "searcher/query/text_pattern.h"
#include "searcher/request/deadline.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/request/request.h"

namespace broadsheet {

class OpenIndex;

/// A term of the index and how many documents have it.
struct TermCount {
  std::string term;
  std::uint64_t documents = 0;
};

/// Called for one word after the other in the order of bytes; false: no more. `go_to` may be set to where to
/// go on; else it is with the next word.
using WordVisitor = std::function<bool(std::string_view word, std::string& go_to)>;

/// The published state of an index, open for searching. One thread.
class IndexReader {
 public:
  /// Throws EnvironmentError when the index is missing, damaged or of another version.
  explicit IndexReader(std::filesystem::path index);
  ~IndexReader();
  IndexReader(const IndexReader&) = delete;
  IndexReader& operator=(const IndexReader&) = delete;

  /// Opens the newest published state, when another is open. Throws EnvironmentError; what is open stays
  /// then.
  void refresh();
  /// From now on every call throws Cancelled when the flag is set. nullptr: none does. It must outlive its
  /// use.
  void watch(const CancelFlag* cancelled);

  /// Of the state that is open.
  const IndexStub& stub() const;

  /// Runs `root` with the filters, dates, facets, order and page of the request. When the index changes so
  /// much that the open state cannot be read on, opens the new one and starts again. Facets of entities hold
  /// ids, merged by `overrides`. Throws EnvironmentError.
  /// After the deadline it finds no more: see Found::partial; throws Cancelled when that was cancelled.
  Found search(const QueryNode& root, const Request& request, QueryReader& reader,
               const EntityOverrides& overrides = {}, const Deadline& deadline = {});

  /// Called for one document found after the other; false: no more. `round` counts, from 0, how often the
  /// index was opened anew meanwhile: documents of earlier rounds come again.
  using MatchVisitor = std::function<bool(FoundDocument found, std::size_t round)>;

  /// Visits all documents that `root` with the filters and dates of the request finds, unranked, in the order
  /// of the index. When the index changes so much that the open state cannot be read on, the visit begins
  /// again with the new state. Throws EnvironmentError.
  void visit_matches(const QueryNode& root, const Request& request, QueryReader& reader,
                     const MatchVisitor& visit);

  /// Which of the trees find the document with this id, in their order.
  std::vector<bool> which_find(const std::string& id, std::span<const QueryNode> roots, QueryReader& reader);

  /// How many documents any of the pattern's terms occurs in, at most: sequences count as their rarest place.
  std::uint64_t frequency(const TextPattern& pattern);

  /// How many documents name any of the entities, at most.
  std::uint64_t frequency(const EntityPattern& pattern);

  /// How many documents have the term.
  std::uint64_t document_count(const std::string& term);
  /// The record of one of the documents that have the term; empty when there is none.
  std::string first_record(const std::string& term);
  /// The same with its story; also empty when the term is.
  FoundDocument first_document(const std::string& term);
  /// Ids of the documents of the story that the one with this id belongs to, in the order of time; that id
  /// alone when it belongs to none. Empty: no document has the id.
  std::vector<std::string> story_ids(const std::string& id);
  /// How many documents the index has of every day.
  DateCounts date_counts();
  /// Every term that begins with `prefix`, in the order of bytes.
  std::vector<TermCount> terms(const std::string& prefix);
  /// The same one after the other: for prefixes with many terms.
  void visit_terms(const std::string& prefix, const std::function<void(const TermCount&)>& visit);
  /// The words of the index's documents as written, without digits, from `from` on; see word_forms.h. Words
  /// of removed documents are among them.
  void visit_forms(const std::string& from, const WordVisitor& visit);
  /// The values of one of them.
  std::vector<std::string> form_values(const std::string& form);
  /// All terms from `from` on, prefixes included.
  void visit_terms_from(const std::string& from, const WordVisitor& visit);
  /// How many documents name any of the entities, exactly.
  std::uint64_t count_documents(const EntityPattern& pattern);

 private:
  std::unique_ptr<OpenIndex> index_;
};

}  // namespace broadsheet
