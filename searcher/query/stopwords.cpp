#include "searcher/query/stopwords.h"

#include <algorithm>

#include "common/analysis/stopwords.h"
#include "searcher/query/prose_words.h"
#include "searcher/query/requests.h"

namespace broadsheet {
namespace {

using IsKept = std::function<bool(std::string_view word)>;
using Nodes = std::vector<const QueryNode*>;

bool is_stopword_node(const QueryNode& node, const Language& language) {
  return node.kind == QueryNode::Kind::word && is_stopword(word_in_run(node.text), language);
}

bool may_ask_only(const QueryNode::Clause& clause) {
  return clause.occur == Occur::should && clause.node.kind == QueryNode::Kind::word &&
         clause.node.field.empty();
}

/// The plain words of the query that only ask, in order.
Nodes asking_nodes(const QueryNode& root, const Language& language) {
  std::vector<std::string_view> words;
  for (const QueryNode::Clause& clause : root.clauses)
    words.push_back(may_ask_only(clause) ? word_in_run(clause.node.text) : std::string_view());
  const std::vector<bool> asking = asking_words(words, language);
  Nodes nodes;
  for (std::size_t i = 0; i < asking.size(); ++i)
    if (asking[i] && may_ask_only(root.clauses[i])) nodes.push_back(&root.clauses[i].node);
  return nodes;
}

/// What leave_out_stopwords() collects while it walks through a tree.
class StopwordRemoval {
 public:
  /// `asking` are left out as well.
  StopwordRemoval(const Language& language, const Nodes& asking, const IsKept& is_kept)
      : language_(language), asking_(asking), is_kept_(is_kept) {}

  QueryNode without_stopwords(const QueryNode& node) {
    QueryNode copy = node;
    if (node.kind != QueryNode::Kind::group) return copy;
    copy.clauses.clear();
    for (const QueryNode::Clause& clause : node.clauses) {
      if (is_left_out(clause)) continue;
      QueryNode inner = without_stopwords(clause.node);
      const bool emptied = inner.kind == QueryNode::Kind::group && inner.clauses.empty();
      if (!emptied) copy.clauses.push_back({clause.occur, std::move(inner)});
    }
    const bool single = copy.clauses.size() == 1 && copy.clauses.front().occur != Occur::must_not;
    if (single) return QueryNode(std::move(copy.clauses.front().node));
    return copy;
  }
  std::vector<std::string> take_left_out() { return std::move(left_out_); }

 private:
  bool is_left_out(const QueryNode::Clause& clause) {
    const bool asks = std::find(asking_.begin(), asking_.end(), &clause.node) != asking_.end();
    if (clause.occur != Occur::should || !(asks || is_stopword_node(clause.node, language_))) return false;
    std::string word(word_in_run(clause.node.text));
    if (is_kept_(word)) return false;
    if (std::find(left_out_.begin(), left_out_.end(), word) == left_out_.end())
      left_out_.push_back(std::move(word));
    return true;
  }

  const Language& language_;
  const Nodes& asking_;
  const IsKept& is_kept_;
  std::vector<std::string> left_out_;
};

/// Visits words and phrases that a document may or must have.
void collect_texts(const QueryNode& node, Nodes& words) {
  if (node.kind == QueryNode::Kind::word || node.kind == QueryNode::Kind::phrase) words.push_back(&node);
  for (const QueryNode::Clause& clause : node.clauses)
    if (clause.occur != Occur::must_not) collect_texts(clause.node, words);
}

std::size_t count_stopwords(const Nodes& texts, const Language& language) {
  return static_cast<std::size_t>(std::count_if(
      texts.begin(), texts.end(), [&](const QueryNode* node) { return is_stopword_node(*node, language); }));
}

/// True when a text remains that neither is a stopword nor asks.
bool has_topic(const Nodes& texts, const Nodes& asking, const Language& language) {
  return std::any_of(texts.begin(), texts.end(), [&](const QueryNode* node) {
    return !is_stopword_node(*node, language) &&
           std::find(asking.begin(), asking.end(), node) == asking.end();
  });
}

}  // namespace

bool is_lone_stopword(const QueryNode& root, std::span<const Language* const> languages) {
  return root.kind == QueryNode::Kind::word && !languages.empty() &&
         std::all_of(languages.begin(), languages.end(),
                     [&](const Language* language) { return is_stopword_node(root, *language); });
}

QueryWithoutStopwords leave_out_stopwords(const QueryNode& root, std::span<const Language* const> languages,
                                          const IsKept& is_kept) {
  Nodes texts;
  collect_texts(root, texts);
  const Language* likeliest = nullptr;
  std::size_t most = 0;
  for (const Language* language : languages) {
    const std::size_t count = count_stopwords(texts, *language);
    if (count > most) likeliest = language, most = count;
  }
  if (!likeliest || most == texts.size()) return {root, {}};
  Nodes asking = asking_nodes(root, *likeliest);
  if (!has_topic(texts, asking, *likeliest)) asking.clear();
  StopwordRemoval removal(*likeliest, asking, is_kept);
  QueryNode left = removal.without_stopwords(root);
  return {std::move(left), removal.take_left_out()};
}

}  // namespace broadsheet
