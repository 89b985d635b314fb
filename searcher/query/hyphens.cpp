#include "searcher/query/hyphens.h"

#include <string>
#include <vector>

#include "common/analysis/tokenizer.h"

namespace broadsheet {
namespace {

/// The parts as typed; empty when the word must stay whole.
std::vector<std::string> parts_of(std::string_view text, Tokenizer& tokenizer) {
  std::vector<std::string> parts;
  std::size_t end = 0;
  tokenizer.start(text);
  bool hyphenated = false;
  for (Word word; tokenizer.next(word);) {
    hyphenated |= word.hyphenated;
    if (word.hyphenated || (word.compound && word.stemmable) || (word.part && !hyphenated)) continue;
    const bool touches_last = !parts.empty() && word.begin <= end;  // scripts without blanks
    if (word.compound || word.pair || touches_last) return {};
    parts.emplace_back(text.substr(word.begin, word.end - word.begin));
    end = word.end;
  }
  return parts.size() > 1 ? parts : std::vector<std::string>();
}

QueryNode split(const QueryNode& node, Tokenizer& tokenizer) {
  if (node.kind != QueryNode::Kind::group) return node;
  QueryNode copy = node;
  copy.clauses.clear();
  for (const QueryNode::Clause& clause : node.clauses) {
    const bool ranks = clause.occur == Occur::should && clause.node.kind == QueryNode::Kind::word;
    const std::vector<std::string> parts =
        ranks ? parts_of(clause.node.text, tokenizer) : std::vector<std::string>();
    if (parts.empty()) copy.clauses.push_back({clause.occur, split(clause.node, tokenizer)});
    for (const std::string& part : parts) {
      QueryNode word = clause.node;
      word.text = part;
      copy.clauses.push_back({Occur::should, std::move(word)});
    }
  }
  return copy;
}

/// The number of words and phrases that a document may or must have.
std::size_t count_texts(const QueryNode& node) {
  std::size_t count = node.kind == QueryNode::Kind::word || node.kind == QueryNode::Kind::phrase;
  for (const QueryNode::Clause& clause : node.clauses)
    if (clause.occur != Occur::must_not) count += count_texts(clause.node);
  return count;
}

}  // namespace

QueryNode split_hyphenated(const QueryNode& root) {
  if (count_texts(root) < 2) return root;
  Tokenizer tokenizer;
  return split(root, tokenizer);
}

}  // namespace broadsheet
