#include "searcher/vocabulary/respelling.h"

#include <algorithm>

#include "searcher/query/node_field.h"

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

constexpr std::size_t most_choices = 9;
constexpr std::size_t most_words = 32;    // number of words examined
constexpr std::size_t most_misspelt = 3;  // more suggest another language, or no text at all

const Field& text_field(const std::string& name) {
  const Field* field = name.empty() ? nullptr : find_field(name);
  return field && field->kind == FieldKind::text ? *field : *find_field("text");
}

/// Splits at blanks.
std::vector<std::string> words_of(const std::string& phrase) {
  std::vector<std::string> words(1);
  for (const char c : phrase) {
    if (c != ' ')
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool is_respellable(const QueryNode::Clause& clause) {
  return clause.occur != Occur::must_not && clause.node.kind == Kind::word && clause.node.boost == 1;
}

/// Looks for neighbours in a list that may be one word.
bool may_be_one(const QueryNode::Clause& a, const QueryNode::Clause& b) {
  return is_respellable(a) && is_respellable(b) && a.occur == b.occur && a.node.field == b.node.field;
}

std::string pair_of(const QueryNode& a, const QueryNode& b) {
  return a.text + ' ' + b.text;
}

}  // namespace

void Respelling::look_at_word(const std::string& field, const std::string& word) {
  if (looked_at_ == most_words || misspelt_.size() == most_misspelt) return;
  ++looked_at_;
  std::vector<Suggestion> suggestions = spelling_.suggest(word, text_field(field), certain_);
  if (!suggestions.empty()) misspelt_.insert({{field, word}, std::move(suggestions)});
}

void Respelling::look_at_pairs(const QueryNode& group) {
  for (std::size_t i = 0; i + 1 < std::min(group.clauses.size(), most_words); ++i) {
    if (!may_be_one(group.clauses[i], group.clauses[i + 1])) continue;
    const QueryNode &first = group.clauses[i].node, &second = group.clauses[i + 1].node;
    if (const auto one = spelling_.joined(first.text, second.text, text_field(first.field)))
      joined_.insert({{first.field, pair_of(first, second)}, one->text});
  }
}

void Respelling::look_at(const QueryNode& node) {
  if (is_search(node)) return;
  if (node.kind == Kind::word) look_at_word(node.field, node.text);
  if (node.kind == Kind::phrase)
    for (const std::string& word : words_of(node.text)) look_at_word(node.field, word);
  if (node.kind == Kind::group && !certain_) look_at_pairs(node);
  for (const QueryNode::Clause& clause : node.clauses)
    if (clause.occur != Occur::must_not) look_at(clause.node);
}

void Respelling::replace(QueryNode& node, const Choice& choice) {
  if (is_search(node)) return;
  const auto chosen = [&](const std::string& text) {
    const auto found = choice.find({node.field, text});
    return found == choice.end() ? text : found->second;
  };
  if (node.kind == Kind::word) {
    node.text = chosen(node.text);
    if (node.text.find(' ') != std::string::npos) node.kind = Kind::phrase;
  } else if (node.kind == Kind::phrase) {
    std::string text;
    for (const std::string& word : words_of(node.text)) text += (text.empty() ? "" : " ") + chosen(word);
    node.text = std::move(text);
  }
  for (std::size_t i = 0; node.kind == Kind::group && i + 1 < node.clauses.size(); ++i) {
    if (!may_be_one(node.clauses[i], node.clauses[i + 1])) continue;
    QueryNode& first = node.clauses[i].node;
    const auto one = choice.find({first.field, pair_of(first, node.clauses[i + 1].node)});
    if (one == choice.end()) continue;
    first.text = one->second;
    node.clauses.erase(node.clauses.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
  for (QueryNode::Clause& clause : node.clauses)
    if (clause.occur != Occur::must_not) replace(clause.node, choice);
  if (node.kind == Kind::group && node.clauses.size() == 1 && node.clauses.front().occur == Occur::should &&
      node.boost == 1)
    node = QueryNode(node.clauses.front().node);
}

/// All ways to take one suggestion per word, the better ones first.
std::vector<Respelling::Choice> Respelling::choices() const {
  std::vector<std::pair<std::size_t, Choice>> ranked{{0, joined_}};
  for (const auto& [word, suggestions] : misspelt_) {
    std::vector<std::pair<std::size_t, Choice>> longer;
    for (const auto& [rank, choice] : ranked)
      for (std::size_t i = 0; i < suggestions.size(); ++i) {
        longer.emplace_back(rank + i, choice);
        longer.back().second[word] = suggestions[i].text;
      }
    ranked = std::move(longer);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Choice> choices;
  for (auto& [rank, choice] : ranked)
    if (choices.size() < most_choices) choices.push_back(std::move(choice));
  return choices;
}

std::vector<QueryNode> Respelling::queries(const QueryNode& root) {
  look_at(root);
  if (misspelt_.empty() && joined_.empty()) return {};
  std::vector<QueryNode> queries;
  for (const Choice& choice : choices()) replace(queries.emplace_back(root), choice);
  return queries;
}

}  // namespace broadsheet
