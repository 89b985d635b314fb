#include "searcher/search.h"

#include <fmt/format.h>

#include <chrono>
#include <cmath>

#include "common/schema.h"
#include "common/stored_record.h"
#include "searcher/entity_list.h"
#include "searcher/entity_names.h"
#include "searcher/facet_values.h"
#include "searcher/histogram.h"
#include "searcher/hit_stream.h"
#include "searcher/hit_writer.h"
#include "searcher/index_reader.h"
#include "searcher/match_finder.h"
#include "searcher/query/hyphens.h"
#include "searcher/query/query_text.h"
#include "searcher/query/stopwords.h"
#include "searcher/query_in_words.h"
#include "searcher/searched_query.h"
#include "searcher/value_lists.h"
#include "searcher/vocabulary/respelling.h"
#include "searcher/word_list.h"
#include "searcher/zero_hits/zero_hit_help.h"

namespace broadsheet {
namespace {

constexpr std::uint64_t few_found = 10;
constexpr std::size_t most_suggestions = 3;

/// Rarer units are worth more in a snippet.
std::vector<double> unit_weights(const HitWriter& writer, IndexReader& index) {
  std::vector<double> weights;
  const auto weight = [&](std::uint64_t frequency) {
    return std::log(2 + static_cast<double>(index.stub().documents) / (1 + static_cast<double>(frequency)));
  };
  for (const TextPattern& unit : writer.text_units()) weights.push_back(weight(index.frequency(unit)));
  for (const EntityPattern& unit : writer.entity_units()) weights.push_back(weight(index.frequency(unit)));
  weights.resize(weights.size() + writer.exact_units().size(), weight(1));
  return weights;
}

}  // namespace

struct Searcher::Private {
  IndexReader index;
  EntityOverrides overrides;
  EntityNames names;
  Analyzer analyzer;
  KeptQueries kept;
  ValueLists values;
  Deadline deadline;                      ///< of the search that is running
  const CancelFlag* cancelled = nullptr;  ///< the same

  Private(const std::filesystem::path& path, EntityOverrides given, KeptQueries queries)
      : index(path),
        overrides(std::move(given)),
        names(index, overrides),
        kept(std::move(queries)),
        values(index, names, overrides) {}

  /// The query must outlive it.
  HitWriter hit_writer(SearchedQuery& query) {
    HitWriter writer(match_pattern(query.root, query.reader), query.request, overrides, names, analyzer);
    writer.watch(cancelled);
    if (writer.unit_count() > 1) writer.set_weights(unit_weights(writer, index));
    return writer;
  }

  void write_hits(SearchedQuery& query, std::vector<FoundDocument> documents, Results& results) {
    const Request& request = query.request;
    HitWriter writer = hit_writer(query);
    for (FoundDocument& document : documents) {
      if (deadline.is_cancelled()) throw Cancelled();
      if (request.snippets > 0 && deadline.has_passed()) {
        writer.leave_out_snippets();
        results.partial = true;
      }
      results.hits.push_back(writer.write(std::move(document), request.offset + results.hits.size() + 1));
    }
  }

  /// The facet counted without what filters by its own field.
  std::optional<FacetCounts> count_disjunctively(const FacetRequest& facet, SearchedQuery& query) {
    const std::optional<Request> wider = without_own_filters(query.request, facet);
    const std::optional<QueryNode> wider_root = without_own_clauses(query.root, facet);
    if (!wider && !wider_root) return std::nullopt;
    Request counting = wider.value_or(query.request);
    counting.facets = {facet};
    counting.histogram.reset();
    counting.limit = 0;
    counting.ranked = false;
    counting.explain = false;
    return index.search(wider_root.value_or(query.root), counting, query.reader, overrides, deadline)
        .facets.front();
  }

  void count_facets(SearchedQuery& query, std::vector<FacetCounts>& facets) {
    for (std::size_t i = 0; i < facets.size(); ++i) {
      const FacetRequest& wanted = query.request.facets[i];
      if (query.request.disjunctive_facets)
        if (auto counts = count_disjunctively(wanted, query)) facets[i] = std::move(*counts);
      list_values(facets[i], wanted, query.request, names);
    }
  }

  Histogram histogram(const DateCounts& found, const HistogramRequest& request,
                      std::vector<std::string>& notes) {
    std::optional<DateCounts> corpus;
    if (request.normalised) corpus = index.date_counts();
    return make_histogram(found, request.period, corpus ? &*corpus : nullptr, notes);
  }

  void search(const Request& asked, Results& results) {
    SearchedQuery query = read_query(asked, {index, names, analyzer, kept.saved}, results.notes);
    const Request& request = query.request;
    results.parsed = to_string(query.root);
    results.reading =
        query_in_words(query.typed, request, [&](const EntityId& entity) { return names.name(entity); });
    write_found(query, index.search(query.root, request, query.reader, overrides, deadline), results);
    note_lack_of_time(request, results);
    if (request.suggestions && request.offset == 0 && !deadline.has_passed()) suggest(query, results);
    if (request.suggestions && request.similar.empty() && results.total.upper == 0 && !results.partial)
      results.help = help(query, results.suggestions);
  }

  void write_found(SearchedQuery& query, Found found, Results& results) {
    results.partial = found.partial;
    results.total = found.total;
    results.stories = found.stories;
    results.facets = std::move(found.facets);
    results.xapian_query = std::move(found.xapian_query);
    results.feedback = std::move(found.feedback);
    count_facets(query, results.facets);
    if (found.dates) {
      results.histogram = histogram(*found.dates, *query.request.histogram, results.notes);
      results.histogram->exact = !found.partial;
    }
    write_hits(query, std::move(found.documents), results);
  }

  void visit_all(const Request& asked, const HitVisitor& visit, Results& results) {
    SearchedQuery query = read_query(asked, {index, names, analyzer, kept.saved}, results.notes);
    results.parsed = to_string(query.root);
    HitWriter writer = hit_writer(query);
    visit_hits(query, index, writer, deadline, visit, results);
    note_lack_of_time(query.request, results);
  }

  static void note_lack_of_time(const Request& request, Results& results) {
    if (!results.partial || !request.timeout) return;
    results.notes.push_back(fmt::format(
        "The time of {} ms was up: there may be more and better documents, and snippets may be missing.",
        request.timeout->count()));
  }

  /// Within the request's time, else its own.
  ZeroHitHelp help(SearchedQuery& query, const std::vector<QuerySuggestion>& suggestions) {
    const Deadline whole = deadline;
    if (!whole.has_time()) deadline = whole.or_earlier(Deadline::Clock::now() + zero_hit_time);
    const Deadline help_deadline = deadline;
    const RunSearch run = [this](const Request& counting, const Deadline& until) {
      deadline = until;
      Results counted;
      search(counting, counted);
      return counted;
    };
    ZeroHitHelp help = zero_hit_help(query.root, query.request, suggestions,
                                     {index, names, query.reader, run, help_deadline});
    deadline = whole;
    return help;
  }

  OpenedDocument open(const std::string& record, const Request& request) {
    std::vector<std::string> notes;
    SearchedQuery query = read_query(request, {index, names, analyzer, kept.saved}, notes);
    HitWriter writer(match_pattern(query.root, query.reader), query.request, overrides, names, analyzer);
    writer.watch(cancelled);
    return writer.open(record);
  }

  /// The record of the document with this id; empty: there is none.
  std::string record(const std::string& id) {
    const std::string term = keyword_term(*find_field("id"), id);
    return term.empty() ? term : index.first_record(term);
  }

  /// How much `root` finds in place of the query.
  Total count(const QueryNode& root, SearchedQuery& query) {
    Request counting = query.request;
    counting.limit = 1;
    counting.ranked = false;
    counting.collapse = false;
    counting.closeness = false;
    counting.feedback = Feedback::off;
    counting.facets.clear();
    counting.histogram.reset();
    counting.explain = false;
    const QueryNode searched = leave_out_stopwords(split_hyphenated(root), query.reader.languages()).root;
    return index.search(searched, counting, query.reader, overrides, deadline).total;
  }

  /// Words that documents have may still be wrong when the query finds next to nothing.
  void suggest(SearchedQuery& query, Results& results) {
    const bool finds_enough = results.total.value > few_found;
    Spelling spelling(index, query.reader);
    Respelling respelling(spelling, finds_enough);
    const std::size_t most = finds_enough ? 1 : most_suggestions;
    for (const QueryNode& respelt : respelling.queries(query.typed)) {
      if (results.suggestions.size() == most) break;
      if (const Total total = count(respelt, query); total.value > 0)
        results.suggestions.push_back({query_text(respelt), total});
    }
  }
};

/// Lets a searcher be asked until the flag is set.
class Searcher::Watch {
 public:
  Watch(Private& searcher, const CancelFlag* cancelled) : searcher_(searcher) { set(cancelled); }
  ~Watch() { set(nullptr); }
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

 private:
  void set(const CancelFlag* cancelled) {
    searcher_.cancelled = cancelled;
    searcher_.index.watch(cancelled);
  }

  Private& searcher_;
};

Searcher::Searcher(const std::filesystem::path& index, EntityOverrides overrides, KeptQueries kept)
    : self_(std::make_unique<Private>(index, std::move(overrides), std::move(kept))) {}
Searcher::~Searcher() = default;

Completions Searcher::complete(const std::string& query, std::size_t most, const CancelFlag* cancelled) {
  return broadsheet::complete(query, most, {self_->index, self_->values, self_->kept}, cancelled);
}

std::vector<EntityList> Searcher::entities(const EntityListRequest& request) {
  return list_entities(request, self_->index, self_->overrides, self_->names);
}

std::optional<Document> Searcher::document(const std::string& id) {
  const std::string record = self_->record(id);
  if (record.empty()) return std::nullopt;
  return decode_record(record);
}

void Searcher::refresh() {
  self_->index.refresh();
}

std::uint64_t Searcher::document_count() const {
  return self_->index.stub().documents;
}

const IndexStub& Searcher::stub() const {
  return self_->index.stub();
}

Results Searcher::search(const Request& request, const CancelFlag* cancelled) {
  const auto start = std::chrono::steady_clock::now();
  Results results;
  results.query_text = request.similar.empty() ? request.text : "similar:" + request.similar;
  results.query_id = request.id;
  results.offset = request.offset;
  const Watch watch(*self_, cancelled);
  self_->deadline = Deadline(request.timeout ? start + *request.timeout : Deadline::never, cancelled);
  self_->search(request, results);
  results.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return results;
}

std::optional<Hit> Searcher::whole_document(const std::string& id) {
  FoundDocument found = self_->index.first_document(keyword_term(*find_field("id"), id));
  if (found.record.empty()) return std::nullopt;
  Request request;
  request.snippets = 0;
  request.whole_text = true;
  return HitWriter({}, request, self_->overrides, self_->names, self_->analyzer).write(std::move(found), 1);
}

void Searcher::visit_words(const WordListRequest& request,
                           const std::function<bool(const ListedWord&)>& visit) {
  broadsheet::visit_words(request, self_->index, self_->names, visit);
}

Results Searcher::visit_all(const Request& request, const HitVisitor& visit) {
  const auto start = std::chrono::steady_clock::now();
  Results results;
  results.query_text = request.text;
  results.query_id = request.id;
  results.ranked = false;
  self_->deadline = Deadline(request.timeout ? start + *request.timeout : Deadline::never);
  self_->visit_all(request, visit, results);
  results.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return results;
}

std::optional<OpenedDocument> Searcher::open_document(const std::string& id, const Request& request,
                                                      const CancelFlag* cancelled) {
  const Watch watch(*self_, cancelled);
  const std::string record = self_->record(id);
  if (record.empty()) return std::nullopt;
  return self_->open(record, request);
}

}  // namespace broadsheet
