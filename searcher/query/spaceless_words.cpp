#include "searcher/query/spaceless_words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/characters.h"
#include "common/analysis/dictionary_words.h"
#include "common/span.h"

namespace broadsheet {
namespace {

bool is_spaceless(CharClass c) {
  return c == CharClass::ideograph || c == CharClass::dictionary;
}

/// Where each character of the text begins, and the end of the text.
std::vector<std::size_t> character_starts(std::string_view text) {
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < text.size(); at = end_of_letter(text, at)) starts.push_back(at);
  starts.push_back(text.size());
  return starts;
}

/// The words of one run of Chinese, Japanese or Korean characters.
class PairedWords {
 public:
  PairedWords(std::string_view run, std::vector<std::string>& words)
      : run_(run), starts_(character_starts(run)), words_(words) {}

  void add_all(const std::vector<Span>& spans) {
    std::size_t unsure = 0;  // where a series of single characters begins
    bool in_series = false;
    for (const Span& span : spans) {
      const bool single = character_at(span.end) - character_at(span.begin) == 1;
      if (single && !in_series) unsure = span.begin;
      if (!single && in_series) add_pairs(unsure, span.begin);
      if (!single) add_word(span);
      in_series = single;
    }
    if (in_series) add_pairs(unsure, run_.size());
    if (words_.empty()) words_.emplace_back(run_);
  }

 private:
  std::size_t character_at(std::size_t byte) const {
    const auto at = std::lower_bound(starts_.begin(), starts_.end(), byte);
    return static_cast<std::size_t>(at - starts_.begin());
  }

  void add_word(const Span& span) {
    add_pairs(span.begin, span.end);
    if (character_at(span.end) - character_at(span.begin) > 2)
      words_.emplace_back(run_.substr(span.begin, span.end - span.begin));
  }

  /// A lone character between words gives the pairs with its neighbours.
  void add_pairs(std::size_t begin, std::size_t end) {
    std::size_t first = character_at(begin), last = character_at(end);
    if (last - first == 1) {
      first -= first > 0;
      last += last + 1 < starts_.size();
    }
    for (std::size_t i = first; i + 1 < last; ++i)
      words_.emplace_back(run_.substr(starts_[i], starts_[i + 2] - starts_[i]));
  }

  std::string_view run_;
  std::vector<std::size_t> starts_;
  std::vector<std::string>& words_;
};

/// The end of the characters at `at` of the same kind, spaceless or not.
std::size_t end_of_run(std::string_view text, std::size_t at) {
  const CharClass kind = class_at(text, at);
  const auto is_alike = [&](CharClass c) { return is_spaceless(kind) ? c == kind : !is_spaceless(c); };
  while (at < text.size() && is_alike(class_at(text, at))) at = end_of_letter(text, at);
  return at;
}

void add_run(std::string_view run, DictionaryWords& dictionary, std::vector<std::string>& words) {
  const std::vector<Span> spans = dictionary.cut(run);
  if (class_at(run, 0) == CharClass::ideograph) {
    std::vector<std::string> paired;
    PairedWords(run, paired).add_all(spans);
    words.insert(words.end(), paired.begin(), paired.end());
    return;
  }
  for (const Span& span : spans) words.emplace_back(run.substr(span.begin, span.end - span.begin));
}

/// The words of a text; empty when it must stay whole.
std::vector<std::string> words_of(std::string_view text, DictionaryWords& dictionary) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_run(text, at);
    const std::string_view run = text.substr(at, end - at);
    if (is_spaceless(class_at(text, at))) {
      if (count_code_points(run) > 1 || words.empty())
        add_run(run, dictionary, words);
      else
        words.back() += run;  // a number with its counter
    } else {
      words.emplace_back(run);
    }
    at = end;
  }
  std::vector<std::string> once;
  for (std::string& word : words)
    if (std::find(once.begin(), once.end(), word) == once.end()) once.push_back(std::move(word));
  return once.size() > 1 ? once : std::vector<std::string>();
}

bool has_run(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += size_of_char(text, at))
    if (is_spaceless(class_at(text, at))) return count_code_points(text) > 2;
  return false;
}

class RunSplitter {
 public:
  QueryNode split(const QueryNode& node) {
    if (node.kind == QueryNode::Kind::word) return side_by_side(node);
    QueryNode copy = node;
    if (node.kind != QueryNode::Kind::group) return copy;
    copy.clauses.clear();
    for (const QueryNode::Clause& clause : node.clauses) add(clause, copy.clauses);
    return copy;
  }

 private:
  void add(const QueryNode::Clause& clause, std::vector<QueryNode::Clause>& clauses) {
    if (clause.occur == Occur::must_not) return clauses.push_back(clause);
    QueryNode node = split(clause.node);
    const bool cut = clause.node.kind == QueryNode::Kind::word && node.kind == QueryNode::Kind::group;
    if (!cut) return clauses.push_back({clause.occur, std::move(node)});
    for (QueryNode::Clause& word : node.clauses) clauses.push_back({clause.occur, std::move(word.node)});
  }

  /// A group of the words of a run; any other node as it is.
  QueryNode side_by_side(const QueryNode& node) {
    if (!has_run(node.text)) return node;
    const std::vector<std::string> words = words_of(node.text, dictionary_);
    if (words.empty()) return node;
    QueryNode group;
    group.kind = QueryNode::Kind::group;
    for (const std::string& word : words) {
      QueryNode part = node;
      part.text = word;
      group.clauses.push_back({Occur::should, std::move(part)});
    }
    return group;
  }

  DictionaryWords dictionary_;
};

bool has_run_anywhere(const QueryNode& node) {
  return (node.kind == QueryNode::Kind::word && has_run(node.text)) ||
         std::any_of(node.clauses.begin(), node.clauses.end(),
                     [](const QueryNode::Clause& clause) { return has_run_anywhere(clause.node); });
}

}  // namespace

QueryNode split_spaceless(const QueryNode& root) {
  return has_run_anywhere(root) ? RunSplitter().split(root) : root;
}

}  // namespace broadsheet
