#include "searcher/search.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "common/language.h"
#include "common/schema.h"
#include "common/stored_record.h"
#include "searcher/entity_list.h"
#include "searcher/entity_lookup.h"
#include "searcher/entity_names.h"
#include "searcher/facet_values.h"
#include "searcher/histogram.h"
#include "searcher/hit_writer.h"
#include "searcher/index_reader.h"
#include "searcher/match_finder.h"
#include "searcher/query/hyphens.h"
#include "searcher/query/parser.h"
#include "searcher/query/query_text.h"
#include "searcher/query/stopwords.h"
#include "searcher/ranking/telling_words.h"
#include "searcher/similar_lookup.h"
#include "searcher/story_lookup.h"
#include "searcher/vocabulary/pattern_lookup.h"
#include "searcher/vocabulary/respelling.h"
#include "searcher/zero_hits/zero_hit_help.h"

namespace broadsheet {
namespace {

constexpr std::size_t most_query_languages = 8;
constexpr std::uint64_t few_found = 10;
constexpr std::size_t most_suggestions = 3;
constexpr std::uint64_t smallest_share = 100;  // one document in so many

const Language& language_or_undetermined(std::string_view code) {
  const Language* language = find_language(code);
  return language ? *language : undetermined_language();
}

/// The languages that many of the documents are in, the biggest first; at least one.
std::vector<const Language*> main_languages(const IndexStub& stub) {
  std::vector<std::pair<std::uint64_t, std::string_view>> by_size;
  for (const auto& [code, documents] : stub.languages) by_size.emplace_back(documents, code);
  std::sort(by_size.begin(), by_size.end(), std::greater());
  std::vector<const Language*> languages;
  for (const auto& [documents, code] : by_size) {
    const bool small = documents * smallest_share < stub.documents;
    if (!languages.empty() && (small || languages.size() == most_query_languages)) break;
    languages.push_back(&language_or_undetermined(code));
  }
  if (languages.empty()) languages.push_back(&undetermined_language());
  return languages;
}

std::vector<const Language*> query_languages(const Request& request, const IndexStub& stub,
                                             std::vector<std::string>& notes) {
  if (request.language == "auto") return main_languages(stub);
  if (const Language* language = find_language(request.language)) return {language};
  notes.push_back(fmt::format("The language {} is not known; the query is read in the index's languages.",
                              request.language));
  return main_languages(stub);
}

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
  Deadline deadline;  ///< of the search that is running

  Private(const std::filesystem::path& path, EntityOverrides given)
      : index(path), overrides(std::move(given)), names(index, overrides) {}

  void write_hits(const QueryNode& root, const Request& request, QueryReader& reader, Found found,
                  Results& results) {
    HitWriter writer(match_pattern(root, reader), request, overrides, names, analyzer);
    if (writer.unit_count() > 1) writer.set_weights(unit_weights(writer, index));
    for (FoundDocument& document : found.documents) {
      if (request.snippets > 0 && deadline.has_passed()) {
        writer.leave_out_snippets();
        results.partial = true;
      }
      results.hits.push_back(writer.write(std::move(document), request.offset + results.hits.size() + 1));
    }
  }

  /// The facet counted without what filters by its own field.
  std::optional<FacetCounts> count_disjunctively(const FacetRequest& facet, const QueryNode& root,
                                                 const Request& request, QueryReader& reader) {
    const std::optional<Request> wider = without_own_filters(request, facet);
    const std::optional<QueryNode> wider_root = without_own_clauses(root, facet);
    if (!wider && !wider_root) return std::nullopt;
    Request counting = wider.value_or(request);
    counting.facets = {facet};
    counting.histogram.reset();
    counting.limit = 0;
    counting.explain = false;
    return index.search(wider_root.value_or(root), counting, reader, overrides, deadline).facets.front();
  }

  void count_facets(const QueryNode& root, const Request& request, QueryReader& reader,
                    std::vector<FacetCounts>& facets) {
    for (std::size_t i = 0; i < facets.size(); ++i) {
      FacetRequest wanted = request.facets[i];
      if (request.disjunctive_facets)
        if (auto counts = count_disjunctively(wanted, root, request, reader)) facets[i] = std::move(*counts);
      list_values(facets[i], wanted, request, names);
    }
  }

  Histogram histogram(const DateCounts& found, const HistogramRequest& request,
                      std::vector<std::string>& notes) {
    std::optional<DateCounts> corpus;
    if (request.normalised) corpus = index.date_counts();
    return make_histogram(found, request.period, corpus ? &*corpus : nullptr, notes);
  }

  QueryNode telling_words(const QueryNode& root, QueryReader& reader, std::vector<std::string>& notes) {
    const auto frequency = [&](const std::string& word) { return index.frequency(reader.read_word(word)); };
    TellingWords telling = keep_telling_words(root, most_ranking_words, index.stub().documents, frequency);
    if (telling.left_out > 0)
      notes.push_back(fmt::format("The {} most telling words rank; {} others were left out.",
                                  most_ranking_words, telling.left_out));
    return std::move(telling.root);
  }

  void search(Request request, Results& results) {
    ParsedQuery parsed = parse_query(request.text);
    results.notes = std::move(parsed.notes);
    SimilarLookup similar(index, analyzer, results.notes);
    if (request.similar.empty())
      similar.fill(parsed.root);
    else
      parsed.root = similar.similar_to(request.similar, request.language);
    QueryReader reader(query_languages(request, index.stub(), results.notes), analyzer);
    EntityLookup lookup(names, results.notes);
    lookup.fill(parsed.root);
    lookup.fill(request.filters);
    PatternLookup(index, reader, results.notes).fill(parsed.root);
    StoryLookup(index, results.notes).fill(parsed.root);
    if (wants_story(parsed.root)) request.collapse = false;
    if (is_only_story(parsed.root) && request.sort == SortOrder::relevance) request.sort = SortOrder::oldest;
    QueryWithoutStopwords query = leave_out_stopwords(split_hyphenated(parsed.root), reader.languages());
    query.root = telling_words(query.root, reader, results.notes);
    if (!query.left_out.empty())
      results.notes.push_back(fmt::format("Common words left out: {}.", fmt::join(query.left_out, ", ")));
    if (is_lone_stopword(query.root, reader.languages()))
      results.notes.push_back(fmt::format("\"{}\" is too common to rank documents by.", query.root.text));
    results.parsed = to_string(query.root);
    Found found = index.search(query.root, request, reader, overrides, deadline);
    results.partial = found.partial;
    results.total = found.total;
    results.stories = found.stories;
    results.facets = std::move(found.facets);
    count_facets(query.root, request, reader, results.facets);
    if (found.dates) results.histogram = histogram(*found.dates, *request.histogram, results.notes);
    if (results.histogram) results.histogram->exact = !found.partial;
    results.xapian_query = std::move(found.xapian_query);
    results.feedback = std::move(found.feedback);
    write_hits(query.root, request, reader, std::move(found), results);
    if (results.partial && request.timeout)
      results.notes.push_back(fmt::format(
          "The time of {} ms was up: there may be more and better documents, and snippets may be missing.",
          request.timeout->count()));
    if (request.suggestions && request.offset == 0 && !deadline.has_passed())
      suggest(parsed.root, request, reader, results);
    if (request.suggestions && request.similar.empty() && results.total.upper == 0 && !results.partial)
      results.help = help(query.root, request, reader, results.suggestions);
  }

  /// Within the request's time, else its own.
  ZeroHitHelp help(const QueryNode& root, const Request& request, QueryReader& reader,
                   const std::vector<QuerySuggestion>& suggestions) {
    const Deadline whole = deadline;
    if (!whole.is_set()) deadline = Deadline(Deadline::Clock::now() + zero_hit_time);
    const Deadline help_deadline = deadline;
    const RunSearch run = [this](const Request& counting, const Deadline& until) {
      deadline = until;
      Results counted;
      search(counting, counted);
      return counted;
    };
    ZeroHitHelp help = zero_hit_help(root, request, suggestions, {index, names, reader, run, help_deadline});
    deadline = whole;
    return help;
  }

  Total count(const QueryNode& root, const Request& request, QueryReader& reader) {
    Request counting = request;
    counting.limit = 1;
    counting.closeness = false;
    counting.feedback = Feedback::off;
    counting.facets.clear();
    counting.histogram.reset();
    counting.explain = false;
    const QueryNode query = leave_out_stopwords(split_hyphenated(root), reader.languages()).root;
    return index.search(query, counting, reader, overrides, deadline).total;
  }

  /// Words that documents have may still be wrong when the query finds next to nothing.
  void suggest(const QueryNode& root, const Request& request, QueryReader& reader, Results& results) {
    const bool finds_enough = results.total.value > few_found;
    Spelling spelling(index, reader);
    Respelling respelling(spelling, finds_enough);
    const std::size_t most = finds_enough ? 1 : most_suggestions;
    for (const QueryNode& query : respelling.queries(root)) {
      if (results.suggestions.size() == most) break;
      if (const Total total = count(query, request, reader); total.value > 0)
        results.suggestions.push_back({query_text(query), total});
    }
  }
};

Searcher::Searcher(const std::filesystem::path& index, EntityOverrides overrides)
    : self_(std::make_unique<Private>(index, std::move(overrides))) {}
Searcher::~Searcher() = default;

std::vector<EntityList> Searcher::entities(const EntityListRequest& request) {
  return list_entities(request, self_->index, self_->overrides, self_->names);
}

std::optional<Document> Searcher::document(const std::string& id) {
  const std::string term = keyword_term(*find_field("id"), id);
  const std::string record = term.empty() ? term : self_->index.first_record(term);
  if (record.empty()) return std::nullopt;
  return decode_record(record);
}

Results Searcher::search(const Request& request) {
  const auto start = std::chrono::steady_clock::now();
  Results results;
  results.query_text = request.similar.empty() ? request.text : "similar:" + request.similar;
  results.query_id = request.id;
  results.offset = request.offset;
  self_->deadline = request.timeout ? Deadline(start + *request.timeout) : Deadline();
  self_->search(request, results);
  results.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return results;
}

}  // namespace broadsheet
