#include "searcher/search.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "common/language.h"
#include "common/stored_record.h"
#include "searcher/index_reader.h"
#include "searcher/match_finder.h"
#include "searcher/query/hyphens.h"
#include "searcher/query/parser.h"
#include "searcher/query/stopwords.h"
#include "searcher/snippet.h"

namespace broadsheet {
namespace {

constexpr std::size_t most_query_languages = 8;
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
std::vector<double> unit_weights(const std::vector<TextPattern>& units, IndexReader& index) {
  std::vector<double> weights;
  const auto documents = static_cast<double>(index.stub().documents);
  for (const TextPattern& unit : units)
    weights.push_back(std::log(2 + documents / (1 + static_cast<double>(index.frequency(unit)))));
  return weights;
}

std::vector<TextPattern> title_units(MatchPattern pattern) {
  std::move(pattern.title.begin(), pattern.title.end(), std::back_inserter(pattern.anywhere));
  return std::move(pattern.anywhere);
}

/// Makes the hits of one query out of stored records.
class HitWriter {
 public:
  HitWriter(const MatchPattern& pattern, const Request& request, Analyzer& analyzer)
      : title_(title_units(pattern)), text_(pattern.anywhere), request_(request), analyzer_(analyzer) {}

  void set_weights(std::vector<double> weights) { weights_ = std::move(weights); }
  const std::vector<TextPattern>& text_units() const { return text_.units(); }

  Hit write(FoundDocument found, std::size_t rank) {
    Document document = decode_record(found.record);
    const Language& language = language_or_undetermined(document.language);
    Hit hit;
    hit.rank = rank;
    hit.score = found.score;
    hit.title = highlight(document.title, title_.find(document.title, language, analyzer_));
    if (request_.snippets > 0)
      hit.snippets = make_snippets(document.text, text_.find(document.text, language, analyzer_), weights_,
                                   request_.snippets);
    hit.id = std::move(document.id);
    hit.url = std::move(document.url);
    hit.source = std::move(document.source);
    hit.date = document.date;
    hit.language = std::move(document.language);
    hit.authors = std::move(document.authors);
    hit.sections = std::move(document.sections);
    hit.extras = std::move(document.extras);
    hit.term_scores = std::move(found.term_scores);
    return hit;
  }

 private:
  MatchFinder title_, text_;
  std::vector<double> weights_;
  const Request& request_;
  Analyzer& analyzer_;
};

}  // namespace

struct Searcher::Private {
  IndexReader index;
  Analyzer analyzer;

  explicit Private(const std::filesystem::path& path) : index(path) {}

  void write_hits(const QueryNode& root, const Request& request, QueryReader& reader, Found found,
                  Results& results) {
    HitWriter writer(match_pattern(root, reader), request, analyzer);
    if (writer.text_units().size() > 1) writer.set_weights(unit_weights(writer.text_units(), index));
    for (FoundDocument& document : found.documents)
      results.hits.push_back(writer.write(std::move(document), request.offset + results.hits.size() + 1));
  }

  void search(const Request& request, Results& results) {
    ParsedQuery parsed = parse_query(request.text);
    results.notes = std::move(parsed.notes);
    QueryReader reader(query_languages(request, index.stub(), results.notes), analyzer);
    const QueryWithoutStopwords query =
        leave_out_stopwords(split_hyphenated(parsed.root), reader.languages());
    if (!query.left_out.empty())
      results.notes.push_back(fmt::format("Common words left out: {}.", fmt::join(query.left_out, ", ")));
    if (is_lone_stopword(query.root, reader.languages()))
      results.notes.push_back(fmt::format("\"{}\" is too common to rank documents by.", query.root.text));
    results.parsed = to_string(query.root);
    Found found = index.search(query.root, request, reader);
    results.total = found.total;
    results.facets = std::move(found.facets);
    results.xapian_query = std::move(found.xapian_query);
    write_hits(query.root, request, reader, std::move(found), results);
  }
};

Searcher::Searcher(const std::filesystem::path& index) : self_(std::make_unique<Private>(index)) {}
Searcher::~Searcher() = default;

Results Searcher::search(const Request& request) {
  const auto start = std::chrono::steady_clock::now();
  Results results;
  results.query_text = request.text;
  results.query_id = request.id;
  results.offset = request.offset;
  self_->search(request, results);
  results.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return results;
}

}  // namespace broadsheet
