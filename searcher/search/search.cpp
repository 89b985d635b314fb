#include "searcher/search/search.h"

#include <fmt/format.h>

#include <chrono>
#include <cmath>

#include "common/index/stored_record.h"
#include "common/schema.h"
#include "searcher/index/index_reader.h"
#include "searcher/lists/entity_list.h"
#include "searcher/lists/value_lists.h"
#include "searcher/lists/word_list.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/search/facets.h"
#include "searcher/search/histogram.h"
#include "searcher/search/hit_stream.h"
#include "searcher/search/prepared_query.h"
#include "searcher/search/query_in_words.h"
#include "searcher/search/suggestions.h"
#include "searcher/snippets/hit_writer.h"
#include "searcher/snippets/match_finder.h"
#include "searcher/zero_hits/zero_hit_help.h"

namespace broadsheet {
namespace {

/// Rarer units are worth more in a snippet.
std::vector<double> unit_weights(const HitWriter& writer, IndexReader& index) {
  std::vector<double> weights;
  const auto weight = [&](std::uint64_t frequency) {
    return std::log(2 + static_cast<double>(index.stub().documents) / (1 + static_cast<double>(frequency)));
  };
  for (const TextPattern& unit : writer.text_units()) weights.push_back(weight(index.frequency(unit)));
  for (const EntityPattern& unit : writer.entity_units()) weights.push_back(weight(index.frequency(unit)));
  weights.resize(writer.unit_count(), weight(1));  // exact text, and what NEAR joins
  return weights;
}

}  // namespace

struct Searcher::Private {
  IndexReader index;
  EntityOverrides overrides;
  EntityNames names;
  Analyzer analyzer;
  ApartSpellings apart;
  saved::KeptQueries kept;
  ValueLists values;
  Deadline deadline;                      ///< of the current search
  const CancelFlag* cancelled = nullptr;  ///< for the current search

  Private(const std::filesystem::path& path, EntityOverrides given, saved::KeptQueries queries)
      : index(path),
        overrides(std::move(given)),
        names(index, overrides),
        apart(index, analyzer),
        kept(std::move(queries)),
        values(index, names, overrides) {}

  /// The query must outlive the writer.
  HitWriter hit_writer(PreparedQuery& query) {
    HitWriter writer(match_pattern(query.root, query.reader), query.request, overrides, names, analyzer);
    writer.watch(cancelled);
    return writer;
  }

  /// A writer for hits with snippets.
  HitWriter snippet_writer(PreparedQuery& query) {
    HitWriter writer = hit_writer(query);
    if (writer.unit_count() > 1) writer.set_weights(unit_weights(writer, index));
    return writer;
  }

  void write_hits(PreparedQuery& query, std::vector<FoundDocument> documents, Results& results) {
    const Request& request = query.request;
    HitWriter writer = snippet_writer(query);
    for (FoundDocument& document : documents) {
      if (deadline.is_cancelled()) throw Cancelled();
      if (request.snippets > 0 && deadline.has_passed()) {
        writer.leave_out_snippets();
        results.partial = true;
      }
      results.hits.push_back(writer.write(std::move(document), request.offset + results.hits.size() + 1));
    }
  }

  Histogram histogram(const DateCounts& found, const HistogramRequest& request,
                      std::vector<std::string>& notes) {
    std::optional<DateCounts> corpus;
    if (request.normalised) corpus = index.date_counts();
    return make_histogram(found, request.period, corpus ? &*corpus : nullptr, notes);
  }

  void search(const Request& asked, Results& results) {
    PreparedQuery query = prepare_query(asked, {index, names, analyzer, kept.saved, apart}, results.notes);
    const Request& request = query.request;
    results.parsed = to_string(query.root);
    results.reading =
        query_in_words(query.typed, request, [&](const EntityId& entity) { return names.name(entity); });
    write_found(query, index.search(query.root, request, query.reader, overrides, deadline), results);
    note_lack_of_time(request, results);
    if (request.suggestions && request.offset == 0 && !deadline.has_passed())
      results.suggestions = suggest(query, results.total, index, overrides, deadline);
    if (request.suggestions && request.similar.empty() && results.total.upper == 0 && !results.partial)
      results.help = help(query, results.suggestions);
  }

  void write_found(PreparedQuery& query, IndexResults found, Results& results) {
    results.partial = found.partial;
    results.total = found.total;
    results.stories = found.stories;
    results.facets = std::move(found.facets);
    results.xapian_query = std::move(found.xapian_query);
    results.feedback = std::move(found.feedback);
    finish_facets(query, results.facets, {index, overrides, names}, deadline);
    if (found.dates) {
      results.histogram = histogram(*found.dates, *query.request.histogram, results.notes);
      results.histogram->exact = !found.partial;
    }
    write_hits(query, std::move(found.documents), results);
  }

  void visit_all(const Request& asked, const HitVisitor& visit, Results& results) {
    PreparedQuery query = prepare_query(asked, {index, names, analyzer, kept.saved, apart}, results.notes);
    results.parsed = to_string(query.root);
    HitWriter writer = snippet_writer(query);
    visit_hits(query, index, writer, deadline, visit, results);
    note_lack_of_time(query.request, results);
  }

  static void note_lack_of_time(const Request& request, Results& results) {
    if (!results.partial || !request.timeout) return;
    results.notes.push_back(
        fmt::format("The search stopped after {} ms: there may be more and better documents, and snippets "
                    "may be missing.",
                    request.timeout->count()));
  }

  /// Uses the rest of the request's timeout, or zero_hit_time if the request has none.
  ZeroHitHelp help(PreparedQuery& query, const std::vector<QuerySuggestion>& suggestions) {
    const Deadline whole = deadline;
    if (!whole.has_time()) deadline = whole.or_earlier(Deadline::Clock::now() + zero_hits::zero_hit_time);
    const Deadline help_deadline = deadline;
    const zero_hits::RunSearch run = [this](const Request& counting, const Deadline& until) {
      deadline = until;
      Results counted;
      search(counting, counted);
      return counted;
    };
    ZeroHitHelp help = zero_hits::zero_hit_help(query.root, query.request, suggestions,
                                                {index, names, query.reader, run, help_deadline});
    deadline = whole;
    return help;
  }

  /// Makes results for a request whose time begins now.
  template <class Answer>
  Results timed(const Request& request, Answer answer) {
    const auto start = Deadline::Clock::now();
    deadline = Deadline(request.timeout ? start + *request.timeout : Deadline::never, cancelled);
    Results results;
    results.query_id = request.id;
    answer(results);
    results.seconds = std::chrono::duration<double>(Deadline::Clock::now() - start).count();
    return results;
  }

  OpenedDocument open(const std::string& record, const Request& request) {
    std::vector<std::string> notes;
    PreparedQuery query = prepare_query(request, {index, names, analyzer, kept.saved, apart}, notes);
    return hit_writer(query).open(record);
  }

  /// The record of the document with this id; empty if there is none.
  std::string record(const std::string& id) {
    const std::string term = keyword_term(*find_field("id"), id);
    return term.empty() ? term : index.first_record(term);
  }
};

/// While this object exists, requests end when the flag is set.
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

Searcher::Searcher(const std::filesystem::path& index, EntityOverrides overrides, saved::KeptQueries kept)
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
  const Watch watch(*self_, cancelled);
  return self_->timed(request, [&](Results& results) {
    results.query_text = request.similar.empty() ? request.text : "similar:" + request.similar;
    results.offset = request.offset;
    self_->search(request, results);
  });
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
  return self_->timed(request, [&](Results& results) {
    results.query_text = request.text;
    results.ranked = false;
    self_->visit_all(request, visit, results);
  });
}

std::optional<OpenedDocument> Searcher::open_document(const std::string& id, const Request& request,
                                                      const CancelFlag* cancelled) {
  const Watch watch(*self_, cancelled);
  const std::string record = self_->record(id);
  if (record.empty()) return std::nullopt;
  return self_->open(record, request);
}

}  // namespace broadsheet
