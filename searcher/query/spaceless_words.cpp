#include "searcher/query/spaceless_words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/characters.h"
#include "common/analysis/dictionary_words.h"
#include "common/analysis/stopwords.h"
#include "common/span.h"
#include "common/unicode.h"

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

bool is_hiragana(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (const char32_t c = next_code_point(text, at); c < U'\u3041' || c > U'\u309F') return false;
  return true;
}

/// The words of one run of Chinese, Japanese or Korean characters.
class PairedWords {
 public:
  PairedWords(std::string_view run, std::vector<std::string>& words)
      : run_(run), starts_(character_starts(run)), words_(words) {}

  /// Stopwords, and particles and endings of Japanese words, are left out if others remain.
  void add_all(const std::vector<Span>& spans) {
    std::vector<Kind> kinds;
    for (const Span& span : spans) kinds.push_back(kind_of(span));
    add_each(spans, kinds);
    if (!words_.empty()) return;
    for (std::size_t i = 0; i < spans.size(); ++i) kinds[i] = is_single(spans[i]) ? Kind::single : Kind::word;
    add_each(spans, kinds);
    if (words_.empty()) words_.emplace_back(run_);
  }

 private:
  enum class Kind { word, single, joins };

  Kind kind_of(const Span& span) const {
    const std::string_view word = run_.substr(span.begin, span.end - span.begin);
    if (is_stopword_anywhere(word) || (is_single(span) && is_hiragana(word))) return Kind::joins;
    return is_single(span) ? Kind::single : Kind::word;
  }

  void add_each(const std::vector<Span>& spans, const std::vector<Kind>& kinds) {
    const auto is_topic = [&](std::size_t i) { return i < kinds.size() && kinds[i] != Kind::joins; };
    for (std::size_t i = 0; i < spans.size(); ++i) {
      if (kinds[i] == Kind::word) add_word(spans[i]);
      if (kinds[i] != Kind::single) continue;
      std::size_t last = i;
      while (last + 1 < spans.size() && kinds[last + 1] == Kind::single) ++last;
      add_singles({spans[i].begin, spans[last].end}, i > 0 && is_topic(i - 1), is_topic(last + 1));
      i = last;
    }
  }

  bool is_single(const Span& span) const { return character_at(span.end) - character_at(span.begin) == 1; }

  std::size_t character_at(std::size_t byte) const {
    const auto at = std::lower_bound(starts_.begin(), starts_.end(), byte);
    return static_cast<std::size_t>(at - starts_.begin());
  }

  void add_word(const Span& span) {
    add_pairs(character_at(span.begin), character_at(span.end));
    if (character_at(span.end) - character_at(span.begin) > 2)
      words_.emplace_back(run_.substr(span.begin, span.end - span.begin));
  }

  /// Characters that the dictionary knows no words for. A lone one gives the pairs with the topics beside it.
  void add_singles(const Span& series, bool topic_before, bool topic_behind) {
    std::size_t first = character_at(series.begin), last = character_at(series.end);
    if (last - first == 1) {
      first -= topic_before;
      last += topic_behind;
    }
    if (last - first > 1) return add_pairs(first, last);
    words_.emplace_back(run_.substr(series.begin, series.end - series.begin));
  }

  void add_pairs(std::size_t first, std::size_t last) {
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
  std::vector<std::string> all;
  for (const Span& span : spans) all.emplace_back(run.substr(span.begin, span.end - span.begin));
  const bool has_topic = !std::all_of(all.begin(), all.end(), is_stopword_anywhere);
  for (std::string& word : all)
    if (!has_topic || !is_stopword_anywhere(word)) words.push_back(std::move(word));
}

bool has_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += size_of_char(text, at))
    if (is_word_class(class_at(text, at))) return true;
  return false;
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
    } else if (has_word(run)) {
      words.emplace_back(run);
    }
    at = end;
  }
  std::vector<std::string> once;
  for (std::string& word : words)
    if (std::find(once.begin(), once.end(), word) == once.end()) once.push_back(std::move(word));
  const bool whole = once.empty() || (once.size() == 1 && once.front() == text);
  return whole ? std::vector<std::string>() : once;
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
    if (words.size() == 1) {
      QueryNode alone = node;
      alone.text = words.front();
      return alone;
    }
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
