#include "searcher/index_reader.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <tuple>

#include "common/entity_terms.h"
#include "common/error.h"
#include "common/schema.h"
#include "common/stored_record.h"
#include "common/story_file.h"
#include "searcher/deadline_source.h"
#include "searcher/facet_spy.h"
#include "searcher/filter_nodes.h"
#include "searcher/query/compiler.h"
#include "searcher/ranking/bm25.h"
#include "searcher/ranking/ranked_matches.h"
#include "searcher/ranking/ranking_words.h"
#include "searcher/ranking/reranker.h"
#include "searcher/story_page.h"

namespace broadsheet {
namespace {

constexpr Xapian::doccount counted_anyway = 1000;  // matches looked at for a better estimate of the total
constexpr int attempts = 5;
constexpr std::size_t term_batch = 10'000;

constexpr Xapian::valueno slot_number(Slot slot) {
  return static_cast<Xapian::valueno>(slot);
}

/// Dates in ascending order, undated documents behind them.
class OldestFirst : public Xapian::KeyMaker {
 public:
  std::string operator()(const Xapian::Document& document) const override {
    const std::string key = document.get_value(slot_number(Slot::date));
    return key.empty() ? "~" : key;
  }
};

std::string record_of(const Xapian::Document& document) {
  std::string record = document.get_value(slot_number(Slot::record));
  return record.empty() ? document.get_data() : record;
}

[[noreturn]] void report_damage(const std::filesystem::path& index, const Xapian::Error& error) {
  throw EnvironmentError(fmt::format("The index {} cannot be read ({}); check it with `indexer verify`.",
                                     index.string(), error.get_msg()));
}

IndexStub load_stub(const std::filesystem::path& index) {
  const std::optional<IndexStub> stub = read_stub(index);
  if (!stub)
    throw EnvironmentError(fmt::format("There is no index at {}; make one with `indexer --db {} PATH...`.",
                                       index.string(), index.string()));
  if (const std::string mismatch = explain_mismatch(*stub); !mismatch.empty())
    throw EnvironmentError(mismatch);
  return *stub;
}

}  // namespace

struct IndexReader::Private {
  std::filesystem::path index;
  IndexStub stub;
  Xapian::Database database;
  StoryFile stories;

  Xapian::Database open_generations() const {
    Xapian::Database opened;
    for (const std::string& generation : stub.generations)
      opened.add_database(Xapian::Database((index / generation).string(), Xapian::DB_BACKEND_GLASS));
    // Xapian searches no set of no databases; when all documents are deleted there is no generation.
    if (stub.generations.empty())
      opened.add_database(Xapian::WritableDatabase(std::string(), Xapian::DB_BACKEND_INMEMORY));
    return opened;
  }

  /// Opens the generations that the stub lists. A stub replaced meanwhile makes it start again, also when all
  /// could be opened: a generation that was being removed may have opened without some of its tables.
  void open() {
    for (int attempt = 1;; ++attempt) {
      stub = load_stub(index);
      try {
        database = open_generations();
        stories = stub.stories.empty() ? StoryFile() : StoryFile(index / stub.stories);
        if (attempt == attempts || load_stub(index).revision == stub.revision) return;
      } catch (const Xapian::Error& error) {
        if (attempt == attempts || load_stub(index).revision == stub.revision) report_damage(index, error);
      } catch (const EnvironmentError&) {  // of the stories
        if (attempt == attempts || load_stub(index).revision == stub.revision) throw;
      }
    }
  }

  /// Runs `action`; when the open state can no longer be read, opens the present one and runs it again.
  template <typename Action>
  auto on_present_state(Action action) {
    for (int attempt = 1;; ++attempt) {
      try {
        return action();
      } catch (const Xapian::DatabaseModifiedError& error) {
        if (attempt == attempts) report_damage(index, error);
      } catch (const Xapian::DatabaseOpeningError& error) {
        if (attempt == attempts) report_damage(index, error);
      } catch (const Xapian::Error& error) {
        report_damage(index, error);
      }
      open();
    }
  }

  IndexFacts facts(const QueryReader& reader) const {
    IndexFacts facts;
    if (const auto first = date_from_key(database.get_value_lower_bound(slot_number(Slot::date))))
      facts.dates.from = Date{first->year, 1, 1, std::nullopt};
    if (const auto last = date_from_key(database.get_value_upper_bound(slot_number(Slot::date))))
      facts.dates.to = Date{last->year, 12, 31, std::nullopt};
    facts.documents = database.get_doccount();
    facts.frequency = [this](const std::string& term) { return database.get_termfreq(term); };
    std::uint64_t known = 0;
    for (const Language* language : reader.languages()) {
      const auto found = stub.languages.find(std::string(language->code));
      if (found != stub.languages.end()) known += found->second;
    }
    facts.other_languages = known < stub.documents;
    return facts;
  }

  void set_order(Xapian::Enquire& enquire, SortOrder sort, OldestFirst& oldest_first) const {
    if (sort == SortOrder::newest) enquire.set_sort_by_value_then_relevance(slot_number(Slot::date), true);
    if (sort == SortOrder::oldest) enquire.set_sort_by_key_then_relevance(&oldest_first, false);
  }

  Xapian::doccount matches_to_count(const Request& request) const {
    const bool all =
        request.exact_total || !request.facets.empty() || request.histogram || request.limit == 0;
    return all ? database.get_doccount() : counted_anyway;
  }

  Xapian::Enquire enquire_for(const Xapian::Query& query, const Bm25& bm25) const {
    Xapian::Enquire enquire(database);
    enquire.set_weighting_scheme(Xapian::BM25Weight(bm25.k1, 0, 1, bm25.b, bm25.shortest));
    enquire.set_query(query);
    return enquire;
  }

  /// What each part gives the document on its own.
  std::vector<TermScore> explain(const CompiledQuery& compiled, const Bm25& bm25,
                                 const std::string& record) const {
    const std::string id = keyword_term(*find_field("id"), decode_record(record).id);
    std::vector<TermScore> scores;
    for (const CompiledQuery::Part& part : compiled.parts) {
      const Xapian::Query query(Xapian::Query::OP_FILTER, part.query, Xapian::Query(id));
      const Xapian::MSet found = enquire_for(query, bm25).get_mset(0, 1);
      if (!found.empty()) scores.push_back({part.label, found.begin().get_weight()});
    }
    return scores;
  }

  /// The page asked for, as far as there are so many documents. `all` gets what the totals are taken from.
  Page match(RankedMatches& matches, const Request& request, Xapian::MSet& all) const {
    const std::size_t documents = database.get_doccount();
    const std::size_t first = std::min(request.offset, documents);
    const std::size_t size = std::min(request.limit, documents - first);
    const PageRequest wanted{static_cast<Xapian::doccount>(first), static_cast<Xapian::doccount>(size),
                             matches_to_count(request), request.sort == SortOrder::relevance};
    if (request.collapse && !stories.empty()) return collapsed_page(matches, wanted, stories, all);
    matches.read(size > 0 ? first + size : 0, wanted.checked);
    all = matches.matches();
    Page page;
    for (std::size_t i = first; i < std::min(first + size, matches.size()); ++i) page.places.push_back(i);
    return page;
  }

  std::optional<StorySummary> story_summary(const Xapian::Document& document) const {
    const std::optional<StoryFile::Number> story = story_of(document, stories);
    if (!story) return std::nullopt;
    const Story first = stories.members(*story, 1);
    if (first.empty()) return std::nullopt;
    return StorySummary{first.front().id, stories.document_count(*story), stories.source_count(*story),
                        first.front().source, date_from_key(first.front().date_key)};
  }

  FoundDocument found_document(const RankedMatches& matches, std::size_t place) const {
    const Xapian::Document document = matches.document(place);
    return {matches[place].score, record_of(document), {}, story_summary(document)};
  }

  Reranker reranker_for(const RankingWords& words, const Bm25& bm25, const Request& request) const {
    Reranker::Parts parts{false, false, std::nullopt};
    if (request.sort == SortOrder::relevance) {
      parts.closeness = request.closeness;
      parts.feedback = uses_feedback(request.feedback, words.words.size());
      if (request.half_life_days) parts.recency = {*request.half_life_days, today_here()};
    }
    return {database, bm25, words, parts};
  }

  static void explain_order(const RankedDocument& ranked, std::vector<TermScore>& scores) {
    const std::pair<const char*, double> parts[] = {{"(words together)", ranked.closeness},
                                                    {"(feedback)", ranked.feedback},
                                                    {"(recency)", ranked.recency}};
    for (const auto& [label, score] : parts)
      if (score > 0) scores.push_back({label, score});
  }

  static Xapian::Query within(const DeadlineSource& time_limit, const Xapian::Query& query) {
    return {Xapian::Query::OP_FILTER, query, Xapian::Query(time_limit.clone()->release())};
  }

  /// Of a match that ended early Xapian only knows what it had found until then.
  Total total_of(const Xapian::MSet& mset, bool partial) const {
    if (!partial)
      return {mset.get_matches_estimated(), mset.get_matches_lower_bound(), mset.get_matches_upper_bound()};
    return {mset.get_matches_lower_bound(), mset.get_matches_lower_bound(), database.get_doccount()};
  }

  /// The next terms with the prefix behind `last`, at most a batch; from the first for an empty `last`.
  std::vector<TermCount> terms_after(const std::string& prefix, const std::string& last) const {
    std::vector<TermCount> found;
    auto term = database.allterms_begin(prefix);
    const auto end = database.allterms_end(prefix);
    if (!last.empty()) term.skip_to(last);
    if (!last.empty() && term != end && *term == last) ++term;
    for (; term != end && found.size() < term_batch; ++term) found.push_back({*term, term.get_termfreq()});
    return found;
  }

  /// From `from` on, which follows the visit; `visited`: it is the last word visited.
  static void visit_words(Xapian::TermIterator word, const Xapian::TermIterator& end,
                          const WordVisitor& visit, std::string& from, bool& visited) {
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

  Found run(const CompiledQuery& compiled, const RankingWords& words, const Request& request,
            const EntityOverrides& overrides, const Deadline& deadline) const {
    const Bm25 bm25 = bm25_for(words.words.size() + words.other_terms);
    Reranker reranker = reranker_for(words, bm25, request);
    OldestFirst oldest_first;
    const DeadlineSource time_limit(deadline);
    FacetSpies spies(database, request, overrides);
    Xapian::Enquire enquire =
        enquire_for(deadline.is_set() ? within(time_limit, compiled.query) : compiled.query, bm25);
    set_order(enquire, request.sort, oldest_first);
    spies.watch(enquire);
    Xapian::MSet all;
    RankedMatches matches(enquire, reranker);
    const Page page = match(matches, request, all);
    Found found;
    found.partial = time_limit.has_ended_early();
    found.total = total_of(all, found.partial);
    if (!found.partial) found.stories = page.stories;
    for (const std::size_t place : page.places) found.documents.push_back(found_document(matches, place));
    found.facets = spies.counts();
    for (FacetCounts& facet : found.facets) facet.exact = !found.partial;
    found.dates = spies.date_counts(found.total.value);
    if (request.explain) {
      found.xapian_query = compiled.query.get_description();
      for (std::size_t i = 0; i < page.places.size(); ++i) {
        found.documents[i].term_scores = explain(compiled, bm25, found.documents[i].record);
        explain_order(matches[page.places[i]], found.documents[i].term_scores);
      }
      for (const RelevanceModel::Term& term : reranker.feedback_terms())
        found.feedback.push_back({term.term, term.weight});
    }
    return found;
  }
};

IndexReader::IndexReader(std::filesystem::path index) : self_(std::make_unique<Private>()) {
  self_->index = std::move(index);
  self_->open();
}
IndexReader::~IndexReader() = default;

const IndexStub& IndexReader::stub() const {
  return self_->stub;
}

Found IndexReader::search(const QueryNode& root, const Request& request, QueryReader& reader,
                          const EntityOverrides& overrides, const Deadline& deadline) {
  return self_->on_present_state([&] {
    const IndexFacts facts = self_->facts(reader);
    const std::vector<QueryNode> filters = filter_nodes(request.filters);
    const CompiledQuery compiled = QueryCompiler(reader, facts).compile(root, filters, request.dates);
    return self_->run(compiled, ranking_words(root, reader), request, overrides, deadline);
  });
}

std::uint64_t IndexReader::frequency(const EntityPattern& pattern) {
  std::uint64_t documents = pattern.type ? document_count(marker_term(*pattern.type)) : 0;
  for (const EntityId& entity : pattern.entities)
    documents += document_count(keyword_term(entity_field(entity.type), entity.id));
  return documents;
}

std::uint64_t IndexReader::document_count(const std::string& term) {
  return self_->on_present_state([&]() -> std::uint64_t { return self_->database.get_termfreq(term); });
}

std::string IndexReader::first_record(const std::string& term) {
  return self_->on_present_state([&] {
    const auto posting = self_->database.postlist_begin(term);
    if (posting == self_->database.postlist_end(term)) return std::string();
    return record_of(self_->database.get_document(*posting));
  });
}

std::vector<std::string> IndexReader::story_ids(const std::string& id) {
  return self_->on_present_state([&]() -> std::vector<std::string> {
    const std::string term = keyword_term(*find_field("id"), id);
    const auto posting = self_->database.postlist_begin(term);
    if (term.empty() || posting == self_->database.postlist_end(term)) return {};
    const auto story = story_of(self_->database.get_document(*posting), self_->stories);
    if (!story) return {id};
    std::vector<std::string> ids;
    for (StoryMember& member : self_->stories.members(*story)) ids.push_back(std::move(member.id));
    return ids;
  });
}

std::vector<TermCount> IndexReader::terms(const std::string& prefix) {
  std::vector<TermCount> found;
  visit_terms(prefix, [&](const TermCount& term) { found.push_back(term); });
  return found;
}

/// In batches, so that one is read again, and none is visited twice, when the index changes in the middle.
void IndexReader::visit_terms(const std::string& prefix, const std::function<void(const TermCount&)>& visit) {
  std::string last;
  for (std::vector<TermCount> batch(term_batch); batch.size() == term_batch;) {
    batch = self_->on_present_state([&] { return self_->terms_after(prefix, last); });
    for (const TermCount& term : batch) visit(term);
    if (!batch.empty()) last = batch.back().term;
  }
}

/// When the index changes in the middle, the visit goes on in the new state.
void IndexReader::visit_forms(const std::string& from, const WordVisitor& visit) {
  std::string at = from;
  bool visited = false;
  self_->on_present_state([&] {
    const Xapian::Database& database = self_->database;
    Private::visit_words(database.synonym_keys_begin(), database.synonym_keys_end(), visit, at, visited);
  });
}

void IndexReader::visit_terms_from(const std::string& from, const WordVisitor& visit) {
  std::string at = from;
  bool visited = false;
  self_->on_present_state([&] {
    const Xapian::Database& database = self_->database;
    Private::visit_words(database.allterms_begin(), database.allterms_end(), visit, at, visited);
  });
}

std::vector<std::string> IndexReader::form_values(const std::string& form) {
  return self_->on_present_state([&] {
    return std::vector<std::string>(self_->database.synonyms_begin(form), self_->database.synonyms_end(form));
  });
}

DateCounts IndexReader::date_counts() {
  const std::string prefix(find_field("date")->prefix);
  DateCounts counts;
  visit_terms(prefix, [&](const TermCount& term) {
    counts.add(std::string_view(term.term).substr(prefix.size()), term.documents);
  });
  const std::uint64_t documents = self_->on_present_state([&] { return self_->database.get_doccount(); });
  counts.add_undated(documents - std::min(documents, counts.dated()));
  return counts;
}

std::uint64_t IndexReader::count_documents(const EntityPattern& pattern) {
  return self_->on_present_state([&]() -> std::uint64_t {
    std::vector<Xapian::Query> any;
    if (pattern.type) any.emplace_back(marker_term(*pattern.type));
    for (const EntityId& entity : pattern.entities)
      any.emplace_back(keyword_term(entity_field(entity.type), entity.id));
    Xapian::Enquire enquire(self_->database);
    enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, any.begin(), any.end()));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    return enquire.get_mset(0, 0, self_->database.get_doccount()).get_matches_estimated();
  });
}

std::uint64_t IndexReader::frequency(const TextPattern& pattern) {
  return self_->on_present_state([&] {
    const auto sum = [&](const TextPattern::Alternatives& terms) {
      std::uint64_t documents = 0;
      for (const std::string& term : terms) documents += self_->database.get_termfreq(term);
      return documents;
    };
    std::uint64_t documents = sum(pattern.terms);
    for (const TextPattern::Sequence& sequence : pattern.sequences) {
      std::uint64_t rarest = self_->stub.documents;
      for (const TextPattern::Alternatives& place : sequence) rarest = std::min(rarest, sum(place));
      documents += rarest;
    }
    return documents;
  });
}

}  // namespace broadsheet
