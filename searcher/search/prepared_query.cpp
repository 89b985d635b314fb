#include "searcher/search/prepared_query.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <utility>

#include "searcher/lookups/entity_lookup.h"
#include "searcher/lookups/query_languages.h"
#include "searcher/lookups/request_fields.h"
#include "searcher/lookups/saved_lookup.h"
#include "searcher/lookups/similar_lookup.h"
#include "searcher/lookups/story_lookup.h"
#include "searcher/query/hyphens.h"
#include "searcher/query/joined_words.h"
#include "searcher/query/node_field.h"
#include "searcher/query/parser.h"
#include "searcher/query/spaceless_words.h"
#include "searcher/query/stopwords.h"
#include "searcher/ranking/distinctive_words.h"
#include "searcher/vocabulary/pattern_lookup.h"

namespace broadsheet {
namespace {

using Notes = std::vector<std::string>;

/// The tree of the request's text. For a request for similar documents, the tree made from the example.
QueryNode read_text(const Request& request, const QuerySources& sources, Notes& notes) {
  ParsedQuery parsed = parse_query(request.text, sources.index.fields());
  notes = std::move(parsed.notes);
  SimilarLookup similar(sources.index, sources.analyzer, notes);
  if (!request.similar.empty())
    return request.may_read_files ? similar.similar_to(request.similar, request.language)
                                  : similar.similar_to_document(request.similar);
  SavedLookup(sources.saved, sources.index.fields(), notes).fill(parsed.root);
  similar.fill(parsed.root);
  return std::move(parsed.root);
}

void look_up(const QuerySources& sources, PreparedQuery& query, Notes& notes) {
  EntityLookup entities(sources.names, notes);
  entities.fill(query.typed);
  entities.fill(query.request.filters);
  PatternLookup(sources.index, query.reader, notes).fill(query.typed);
  StoryLookup(sources.index, notes).fill(query.typed);
}

/// A query for a story shows its copies, sorted by date.
void apply_story_order(const QueryNode& root, Request& request) {
  if (wants_story(root)) request.collapse = false;
  if (is_only_story(root) && request.sort == SortOrder::relevance) request.sort = SortOrder::oldest;
}

QueryNode distinctive_words(const QueryNode& root, IndexReader& index, QueryReader& reader, Notes& notes) {
  const auto frequency = [&](const std::string& word) { return index.frequency(reader.read_word(word)); };
  DistinctiveWords kept = keep_distinctive_words(root, most_ranking_words, index.stub().documents, frequency);
  if (kept.left_out > 0)
    notes.push_back(fmt::format("Only the {} most distinctive words are used; {} others are ignored.",
                                most_ranking_words, kept.left_out));
  return std::move(kept.root);
}

QueryNode words_worth_searching(const QueryNode& typed, IndexReader& index, QueryReader& reader,
                                Notes& notes) {
  const auto is_known = [&](std::string_view word) { return reader.is_known(word); };
  const auto is_acronym = [&](std::string_view word) { return reader.is_acronym(word); };
  const QueryNode words = join_neighbours(split_spaceless(split_hyphenated(typed)), is_known);
  const auto [without_stopwords, left_out] = leave_out_stopwords(words, reader.languages(), is_acronym);
  QueryNode root = distinctive_words(without_stopwords, index, reader, notes);
  if (!left_out.empty())
    notes.push_back(fmt::format("Common words left out: {}.", fmt::join(left_out, ", ")));
  if (is_lone_stopword(root, reader.languages()) && !is_acronym(root.text))
    notes.push_back(fmt::format("\"{}\" is too common to rank documents by.", root.text));
  return root;
}

/// Shortens the queries of saved searches in the same way.
void keep_searches_worth(QueryNode& node, IndexReader& index, QueryReader& reader, Notes& notes) {
  for (QueryNode::Clause& clause : node.clauses) keep_searches_worth(clause.node, index, reader, notes);
  if (!is_search(node) || node.clauses.empty()) return;
  QueryNode& query = node.clauses.front().node;
  query = words_worth_searching(query, index, reader, notes);
}

}  // namespace

PreparedQuery prepare_query(Request request, const QuerySources& sources, std::vector<std::string>& notes) {
  settle_fields(request, sources.index.fields());
  QueryNode typed = read_text(request, sources, notes);
  std::vector<const Language*> languages = query_languages(request, sources.index.stub(), notes);
  KnownWords known = known_words(sources.index, sources.apart, languages, request.language == "auto");
  QueryReader reader(std::move(languages), sources.analyzer, std::move(known));
  if (is_in_capitals(request.text)) reader.ignore_capitals();
  PreparedQuery query{std::move(request), std::move(reader), std::move(typed), {}};
  look_up(sources, query, notes);
  apply_story_order(query.typed, query.request);
  apply_saved_order(query.typed, sources.saved, query.request);
  query.root = words_worth_searching(query.typed, sources.index, query.reader, notes);
  keep_searches_worth(query.root, sources.index, query.reader, notes);
  return query;
}

}  // namespace broadsheet
