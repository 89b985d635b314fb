#include "searcher/index/index_reader.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include <xapian.h>

#include "common/index/arrival.h"
#include "common/index/entity_terms.h"
#include "common/index/story_file.h"
#include "common/schema.h"
#include "searcher/index/filter_nodes.h"
#include "searcher/index/index_facts.h"
#include "searcher/index/index_match.h"
#include "searcher/index/match_stream.h"
#include "searcher/index/open_index.h"
#include "searcher/index/story_page.h"
#include "searcher/query/compiler.h"
#include "searcher/query/term_queries.h"
#include "searcher/ranking/ranking_words.h"

namespace broadsheet {
namespace {

constexpr std::size_t term_batch = 10'000;

/// The next terms with the prefix behind `last`, at most a batch. An empty `last` begins with the first one.
std::vector<TermCount> terms_after(const Xapian::Database& database, const std::string& prefix,
                                   const std::string& last) {
  std::vector<TermCount> found;
  auto term = database.allterms_begin(prefix);
  const auto end = database.allterms_end(prefix);
  if (!last.empty()) term.skip_to(last);
  if (!last.empty() && term != end && *term == last) ++term;
  for (; term != end && found.size() < term_batch; ++term) found.push_back({*term, term.get_termfreq()});
  return found;
}

/// Visits words from `from` on. `from` moves with the visit; `visited` says whether it is the last word
/// visited.
void visit_words(Xapian::TermIterator word, const Xapian::TermIterator& end, const WordVisitor& visit,
                 std::string& from, bool& visited) {
  if (!from.empty()) word.skip_to(from);
  std::string go_to;
  while (word != end) {
    std::string text = *word;
    const bool again = visited && text == from;
    from = std::move(text);
    visited = true;
    if (!again && !visit(from, go_to)) return;
    if (go_to.empty()) {
      ++word;
    } else {
      from = std::exchange(go_to, {});
      visited = false;
      word.skip_to(from);
    }
  }
}

/// Visits the words between the iterators that `range` returns. If the index changes meanwhile, continues in
/// the new state.
template <typename Range>
void visit_from(OpenIndex& index, const std::string& from, const WordVisitor& visit, Range range) {
  std::string at = from;
  bool visited = false;
  const WordVisitor until_cancelled = [&](std::string_view word, std::string& go_to) {
    end_if_cancelled(index.cancelled());
    return visit(word, go_to);
  };
  index.on_present_state([&] {
    const auto [begin, end] = range(index.database());
    visit_words(begin, end, until_cancelled, at, visited);
  });
}

constexpr auto arrival_slot = static_cast<Xapian::valueno>(Slot::arrival);
constexpr auto arrival_time_slot = static_cast<Xapian::valueno>(Slot::arrival_time);

/// Limits a query to documents that arrived then.
Xapian::Query among_arrivals(Xapian::Query query, const Arrivals& arrivals) {
  const auto narrow = [&](Xapian::valueno slot, const std::string& least) {
    query = {Xapian::Query::OP_FILTER, query, Xapian::Query(Xapian::Query::OP_VALUE_GE, slot, least)};
  };
  if (arrivals.after > 0) narrow(arrival_slot, arrival_key(arrivals.after + 1, arrivals.after + 1));
  if (arrivals.from_seconds) narrow(arrival_time_slot, arrival_time_key(*arrivals.from_seconds));
  return query;
}

FoundDocument found_document(const Xapian::Document& document, const StoryFile& stories) {
  return {0, record_of(document), {}, story_summary(story_of(document, stories), stories)};
}

}  // namespace

IndexReader::IndexReader(std::filesystem::path index)
    : index_(std::make_unique<OpenIndex>(std::move(index))) {}
IndexReader::~IndexReader() = default;

void IndexReader::refresh() {
  index_->refresh();
}

void IndexReader::watch(const CancelFlag* cancelled) {
  index_->watch(cancelled);
}

const IndexStub& IndexReader::stub() const {
  return index_->stub();
}

const IndexFields& IndexReader::fields() const {
  return index_->fields();
}

IndexResults IndexReader::search(const QueryNode& root, const Request& request, QueryReader& reader,
                                 const EntityOverrides& overrides, const Deadline& deadline) {
  return index_->on_present_state([&] {
    const IndexFacts facts = index_facts(*index_);
    const std::vector<QueryNode> filters = filter_nodes(request.filters);
    const CompiledQuery compiled = QueryCompiler(reader, facts).compile(root, filters, request.dates);
    IndexResults found =
        match_index(*index_, compiled, ranking_words(root, reader), request, overrides, deadline);
    if (deadline.is_cancelled()) throw Cancelled();
    return found;
  });
}

void IndexReader::visit_matches(const QueryNode& root, const Request& request, QueryReader& reader,
                                const MatchVisitor& visit) {
  std::optional<MatchStream> stream;
  std::uint64_t opening = 0;
  std::size_t round = 0;
  const auto next = [&]() -> std::optional<FoundDocument> {
    if (!stream || opening != index_->openings()) {
      if (stream) ++round;
      const CompiledQuery compiled = QueryCompiler(reader, index_facts(*index_))
                                         .compile(root, filter_nodes(request.filters), request.dates);
      stream.emplace(index_->generations(),
                     request.arrived ? among_arrivals(compiled.query, *request.arrived) : compiled.query);
      opening = index_->openings();
    }
    const std::optional<Xapian::Document> document = stream->next();
    if (!document) return std::nullopt;
    FoundDocument found = found_document(*document, index_->stories());
    if (request.arrived)
      found.arrival = read_arrival(document->get_value(arrival_slot), document->get_value(arrival_time_slot));
    return found;
  };
  while (std::optional<FoundDocument> found = index_->on_present_state(next))
    if (!visit(*std::move(found), round)) return;
}

std::vector<bool> IndexReader::which_find(const std::string& id, std::span<const QueryNode> roots,
                                          QueryReader& reader) {
  return index_->on_present_state([&] {
    const IndexFacts facts = index_facts(*index_);
    const Xapian::Query document(keyword_term(*find_field("id"), id));
    Xapian::Enquire enquire(index_->database());
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    std::vector<bool> found;
    for (const QueryNode& root : roots) {
      const CompiledQuery compiled = QueryCompiler(reader, facts).compile(root, {}, {});
      enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, document, compiled.query));
      found.push_back(!enquire.get_mset(0, 1).empty());
    }
    return found;
  });
}

std::uint64_t IndexReader::frequency(const EntityPattern& pattern) {
  std::uint64_t documents = pattern.type ? document_count(marker_term(*pattern.type)) : 0;
  for (const EntityId& entity : pattern.entities)
    documents += document_count(keyword_term(entity_field(entity.type), entity.id));
  return documents;
}

std::uint64_t IndexReader::document_count(const std::string& term) {
  return index_->on_present_state([&] { return index_->document_count(term); });
}

std::uint64_t IndexReader::documents_side_by_side(const std::vector<std::string>& terms) {
  constexpr Xapian::doccount counted = 1000;
  return index_->on_present_state([&]() -> std::uint64_t {
    Xapian::Enquire enquire(index_->database());
    enquire.set_query(Xapian::Query(Xapian::Query::OP_PHRASE, terms.begin(), terms.end(),
                                    static_cast<Xapian::termcount>(terms.size())));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    return enquire.get_mset(0, 0, counted).get_matches_estimated();
  });
}

std::string IndexReader::first_record(const std::string& term) {
  return index_->on_present_state([&] {
    const auto posting = index_->database().postlist_begin(term);
    if (posting == index_->database().postlist_end(term)) return std::string();
    return record_of(index_->database().get_document(*posting));
  });
}

FoundDocument IndexReader::first_document(const std::string& term) {
  if (term.empty()) return {};
  return index_->on_present_state([&]() -> FoundDocument {
    const auto posting = index_->database().postlist_begin(term);
    if (posting == index_->database().postlist_end(term)) return {};
    return found_document(index_->database().get_document(*posting), index_->stories());
  });
}

std::vector<std::string> IndexReader::story_ids(const std::string& id) {
  return index_->on_present_state([&]() -> std::vector<std::string> {
    const std::string term = keyword_term(*find_field("id"), id);
    const auto posting = index_->database().postlist_begin(term);
    if (term.empty() || posting == index_->database().postlist_end(term)) return {};
    const auto story = story_of(index_->database().get_document(*posting), index_->stories());
    if (!story) return {id};
    std::vector<std::string> ids;
    for (StoryMember& member : index_->stories().members(*story)) ids.push_back(std::move(member.id));
    return ids;
  });
}

std::vector<TermCount> IndexReader::terms(const std::string& prefix) {
  std::vector<TermCount> found;
  visit_terms(prefix, [&](const TermCount& term) { found.push_back(term); });
  return found;
}

/// Reads in batches. If the index changes meanwhile, it repeats only one batch and visits no term twice.
void IndexReader::visit_terms(const std::string& prefix, const std::function<void(const TermCount&)>& visit) {
  std::string last;
  for (std::vector<TermCount> batch(term_batch); batch.size() == term_batch;) {
    batch = index_->on_present_state([&] { return terms_after(index_->database(), prefix, last); });
    for (const TermCount& term : batch) visit(term);
    if (!batch.empty()) last = batch.back().term;
  }
}

void IndexReader::visit_forms(const std::string& from, const WordVisitor& visit) {
  if (const FormList* forms = index_->on_present_state([&] { return index_->listed_forms(); }))
    return forms->visit(from, visit);
  visit_from(*index_, from, visit, [](const Xapian::Database& database) {
    return std::pair(database.synonym_keys_begin(), database.synonym_keys_end());
  });
}

void IndexReader::visit_terms_from(const std::string& from, const WordVisitor& visit) {
  visit_from(*index_, from, visit, [](const Xapian::Database& database) {
    return std::pair(database.allterms_begin(), database.allterms_end());
  });
}

std::vector<std::string> IndexReader::form_values(const std::string& form) {
  return index_->on_present_state([&] {
    return std::vector<std::string>(index_->database().synonyms_begin(form),
                                    index_->database().synonyms_end(form));
  });
}

DateCounts IndexReader::date_counts() {
  const std::string prefix(find_field("date")->prefix);
  DateCounts counts;
  visit_terms(prefix, [&](const TermCount& term) {
    counts.add(std::string_view(term.term).substr(prefix.size()), term.documents);
  });
  const std::uint64_t documents = index_->on_present_state([&] { return index_->database().get_doccount(); });
  counts.add_undated(documents - std::min(documents, counts.dated()));
  return counts;
}

std::uint64_t IndexReader::count_documents(const EntityPattern& pattern) {
  return index_->on_present_state([&]() -> std::uint64_t {
    std::vector<Xapian::Query> any;
    if (pattern.type) any.emplace_back(marker_term(*pattern.type));
    for (const EntityId& entity : pattern.entities)
      any.emplace_back(keyword_term(entity_field(entity.type), entity.id));
    Xapian::Enquire enquire(index_->database());
    enquire.set_query(all_that_match({Xapian::Query::OP_OR, any.begin(), any.end()}));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    return enquire.get_mset(0, 0, index_->database().get_doccount()).get_matches_estimated();
  });
}

std::uint64_t IndexReader::frequency(const TextPattern& pattern) {
  return index_->on_present_state([&] {
    const auto sum = [&](const TextPattern::Alternatives& terms) {
      std::uint64_t documents = 0;
      for (const std::string& term : terms) documents += index_->document_count(term);
      return documents;
    };
    std::uint64_t documents = sum(pattern.terms) + sum(pattern.other_terms);
    for (const TextPattern::Sequence& sequence : pattern.sequences) {
      std::uint64_t rarest = index_->stub().documents;
      for (const TextPattern::Alternatives& place : sequence) rarest = std::min(rarest, sum(place));
      documents += rarest;
    }
    return documents;
  });
}

}  // namespace broadsheet
