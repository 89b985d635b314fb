#include "searcher/zero_hits/text_relaxations.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "common/analysis/stopwords.h"
#include "common/analysis/tokenizer.h"
#include "common/schema.h"
#include "common/unicode.h"
#include "searcher/zero_hits/relaxation_costs.h"

namespace broadsheet::zero_hits {
namespace {

using Kind = QueryNode::Kind;

constexpr std::size_t most_words = 16;         // of a phrase that is taken apart
constexpr std::size_t small_gap = 5;           // words between those of a phrase
constexpr std::size_t wide_gap = 30;           // minimum for a wider NEAR
constexpr std::size_t shortest_prefix = 4;     // letters
constexpr std::size_t letters_cut[] = {2, 4};  // from the end of a word

QueryNode joined(Kind kind, Occur occur, const std::vector<QueryNode>& nodes) {
  QueryNode node;
  node.kind = kind;
  for (const QueryNode& each : nodes) node.clauses.push_back({occur, each});
  return node;
}

QueryNode near_of(const std::vector<QueryNode>& nodes, Proximity proximity, std::size_t distance) {
  QueryNode near = joined(Kind::near, Occur::should, nodes);
  near.proximity = proximity;
  near.distance = distance;
  return near;
}

void relax_phrase(const QueryNode& phrase, std::vector<Relaxation>& relaxed) {
  const std::vector<QueryNode> words = words_of_phrase(phrase);
  if (words.size() < 2) return;
  relaxed.push_back({near_of(words, Proximity::in_order, small_gap), relaxation_costs::reworded,
                     fmt::format("its words in this order, up to {} apart", small_gap)});
  relaxed.push_back({near_of(words, Proximity::any_order, 2 * small_gap), relaxation_costs::looser,
                     fmt::format("its words near each other, up to {} apart", 2 * small_gap)});
  relaxed.push_back(
      {joined(Kind::group, Occur::must, words), relaxation_costs::apart, "all of its words, anywhere"});
}

void relax_near(const QueryNode& near, std::vector<Relaxation>& relaxed) {
  std::vector<QueryNode> operands;
  for (const QueryNode::Clause& clause : near.clauses) operands.push_back(clause.node);
  const auto add = [&](Proximity proximity, std::size_t distance, double cost, std::string change) {
    relaxed.push_back({near_of(operands, proximity, distance), cost, std::move(change)});
  };
  if (near.proximity == Proximity::in_order)
    add(Proximity::any_order, near.distance, relaxation_costs::reworded, "in any order");
  if (near.proximity == Proximity::in_order || near.proximity == Proximity::any_order) {
    const std::size_t wider = std::max(3 * near.distance, wide_gap);
    add(Proximity::any_order, wider, relaxation_costs::looser, fmt::format("up to {} words apart", wider));
  }
  if (near.proximity == Proximity::sentence)
    add(Proximity::paragraph, 0, relaxation_costs::reworded, "in one paragraph");
  relaxed.push_back(
      {joined(Kind::group, Occur::must, operands), relaxation_costs::apart, "all of them, anywhere"});
}

/// Makes `sovereig*` of `sovereigntist`. Numbers are left alone.
void cut_ending(const QueryNode& word, std::vector<Relaxation>& relaxed) {
  std::vector<std::size_t> ends;
  for (std::size_t at = 0; at < word.text.size();) {
    if (char_facts(next_code_point(word.text, at)).char_class != CharClass::letter) return;
    ends.push_back(at);
  }
  for (const std::size_t cut : letters_cut) {
    if (ends.size() < shortest_prefix + cut) return;
    QueryNode pattern = word;
    pattern.kind = Kind::pattern;
    pattern.text = word.text.substr(0, ends[ends.size() - cut - 1]) + "*";
    relaxed.push_back({pattern, relaxation_costs::apart, "words with the same beginning"});
  }
}

void relax_pattern(const QueryNode& pattern, std::vector<Relaxation>& relaxed) {
  if (pattern.edits != 1) return;
  QueryNode wider = pattern;
  wider.edits = 2;
  relaxed.push_back({wider, relaxation_costs::looser, "up to two letters different"});
}

}  // namespace

std::vector<QueryNode> words_of_phrase(const QueryNode& phrase) {
  std::vector<QueryNode> words, rare;
  Tokenizer tokenizer;
  tokenizer.start(phrase.text);
  for (Word word; words.size() < most_words && tokenizer.next(word);) {
    if (word.compound) continue;
    QueryNode node;
    node.kind = Kind::word;
    node.field = phrase.field;
    node.text = phrase.text.substr(word.begin, word.end - word.begin);
    if (!is_stopword_anywhere(node.text)) rare.push_back(node);
    words.push_back(std::move(node));
  }
  return rare.empty() ? words : rare;
}

std::vector<Relaxation> relax_text(const QueryNode& node) {
  std::vector<Relaxation> relaxed;
  QueryNode phrase = node;
  phrase.kind = Kind::phrase;
  if (node.kind == Kind::exact)
    relaxed.push_back({phrase, relaxation_costs::exact_to_phrase, "the phrase, in any case and form"});
  if (!node.field.empty() &&
      (node.kind == Kind::word || node.kind == Kind::phrase || node.kind == Kind::exact)) {
    QueryNode anywhere = node;
    anywhere.field.clear();
    relaxed.push_back({anywhere, relaxation_costs::reworded, "anywhere, not only in the " + node.field});
  }
  if (node.kind == Kind::exact || node.kind == Kind::phrase) relax_phrase(phrase, relaxed);
  if (node.kind == Kind::near) relax_near(node, relaxed);
  if (node.kind == Kind::word) cut_ending(node, relaxed);
  if (node.kind == Kind::pattern) relax_pattern(node, relaxed);
  return relaxed;
}

}  // namespace broadsheet::zero_hits
