#include "searcher/query/stopwords.h"

#include <algorithm>

#include "common/analysis/stopwords.h"

namespace broadsheet {
namespace {

using IsKept = std::function<bool(std::string_view word)>;

/// What leave_out_stopwords() collects while it walks through a tree.
class StopwordRemoval {
 public:
  StopwordRemoval(const Language& language, const IsKept& is_kept) : language_(language), is_kept_(is_kept) {}

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
    const bool plain = clause.occur == Occur::should && clause.node.kind == QueryNode::Kind::word;
    if (!plain || !is_stopword(clause.node.text, language_) || is_kept_(clause.node.text)) return false;
    if (std::find(left_out_.begin(), left_out_.end(), clause.node.text) == left_out_.end())
      left_out_.push_back(clause.node.text);
    return true;
  }

  const Language& language_;
  const IsKept& is_kept_;
  std::vector<std::string> left_out_;
};

/// Visits words and phrases that a document may or must have.
void collect_texts(const QueryNode& node, std::vector<const QueryNode*>& words) {
  if (node.kind == QueryNode::Kind::word || node.kind == QueryNode::Kind::phrase) words.push_back(&node);
  for (const QueryNode::Clause& clause : node.clauses)
    if (clause.occur != Occur::must_not) collect_texts(clause.node, words);
}

std::size_t count_stopwords(const std::vector<const QueryNode*>& texts, const Language& language) {
  return static_cast<std::size_t>(std::count_if(texts.begin(), texts.end(), [&](const QueryNode* node) {
    return node->kind == QueryNode::Kind::word && is_stopword(node->text, language);
  }));
}

}  // namespace

bool is_lone_stopword(const QueryNode& root, std::span<const Language* const> languages) {
  return root.kind == QueryNode::Kind::word && !languages.empty() &&
         std::all_of(languages.begin(), languages.end(),
                     [&](const Language* language) { return is_stopword(root.text, *language); });
}

QueryWithoutStopwords leave_out_stopwords(const QueryNode& root, std::span<const Language* const> languages,
                                          const IsKept& is_kept) {
  std::vector<const QueryNode*> texts;
  collect_texts(root, texts);
  const Language* likeliest = nullptr;
  std::size_t most = 0;
  for (const Language* language : languages) {
    const std::size_t count = count_stopwords(texts, *language);
    if (count > most) likeliest = language, most = count;
  }
  if (!likeliest || most == texts.size()) return {root, {}};
  StopwordRemoval removal(*likeliest, is_kept);
  QueryNode left = removal.without_stopwords(root);
  return {std::move(left), removal.take_left_out()};
}

}  // namespace broadsheet
