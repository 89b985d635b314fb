#include "searcher/vocabulary/respelling.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "searcher/query/node_field.h"

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

constexpr std::size_t most_choices = 9;
constexpr std::size_t most_words = 32;    // number of words examined
constexpr std::size_t longest_name = 4;   // in words
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

/// The words of `count` clauses from `first` on if they may be one word or name; else empty.
std::vector<std::string> run_of_words(const QueryNode& group, std::size_t first, std::size_t count) {
  std::vector<std::string> words;
  if (first + count > group.clauses.size()) return words;
  const QueryNode::Clause& start = group.clauses[first];
  for (std::size_t i = first; i < first + count; ++i) {
    const QueryNode::Clause& clause = group.clauses[i];
    const bool alike = clause.occur == start.occur && clause.node.field == start.node.field;
    if (!is_respellable(clause) || !alike) return {};
    words.push_back(clause.node.text);
  }
  return words;
}

std::string with_blanks(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

}  // namespace

void Respelling::look_at_word(const std::string& field, const std::string& word) {
  if (looked_at_ == most_words || misspelt_.size() == most_misspelt) return;
  ++looked_at_;
  std::vector<Suggestion> suggestions = spelling_.suggest(word, text_field(field), certain_);
  if (!suggestions.empty()) misspelt_.insert({{field, word}, std::move(suggestions)});
}

void Respelling::look_at_phrase(const QueryNode& phrase) {
  const std::vector<std::string> words = words_of(phrase.text);
  if (phrase.field.empty() && words.size() > 1 && words.size() <= longest_name)
    if (auto name = spelling_.usual_name(words)) return void(joined_.insert({{"", phrase.text}, name->text}));
  for (const std::string& word : words) look_at_word(phrase.field, word);
}

void Respelling::look_at_pairs(const QueryNode& group) {
  for (std::size_t i = 0; i + 1 < std::min(group.clauses.size(), most_words); ++i) {
    const std::vector<std::string> words = run_of_words(group, i, 2);
    if (words.empty()) continue;
    const std::string& field = group.clauses[i].node.field;
    if (const auto one = spelling_.joined(words[0], words[1], text_field(field)))
      joined_.insert({{field, with_blanks(words)}, one->text});
  }
}

void Respelling::look_at_names(const QueryNode& group) {
  for (std::size_t i = 0; i + 1 < std::min(group.clauses.size(), most_words); ++i)
    for (std::size_t count = 2; count <= longest_name && group.clauses[i].node.field.empty(); ++count) {
      const std::vector<std::string> words = run_of_words(group, i, count);
      if (words.empty()) break;
      if (const auto name = spelling_.usual_name(words))
        joined_.insert({{"", with_blanks(words)}, name->text});
    }
}

void Respelling::look_at(const QueryNode& node) {
  if (is_search(node)) return;
  if (node.kind == Kind::word) look_at_word(node.field, node.text);
  if (node.kind == Kind::phrase) look_at_phrase(node);
  if (node.kind == Kind::group) look_at_names(node);
  if (node.kind == Kind::group && !certain_) look_at_pairs(node);
  for (const QueryNode::Clause& clause : node.clauses)
    if (clause.occur != Occur::must_not) look_at(clause.node);
}

void Respelling::replace_words(QueryNode& node, const Choice& choice) {
  const auto chosen = [&](const std::string& text) {
    const auto found = choice.find({node.field, text});
    return found == choice.end() ? text : found->second;
  };
  std::string whole = chosen(node.text);
  if (node.kind == Kind::phrase && whole == node.text) {
    std::vector<std::string> words = words_of(node.text);
    for (std::string& word : words) word = chosen(word);
    whole = with_blanks(words);
  }
  node.text = std::move(whole);
  if (node.text.find(' ') != std::string::npos) node.kind = Kind::phrase;
}

/// The longest runs first.
void Respelling::replace_runs(QueryNode& group, const Choice& choice) {
  for (std::size_t count = longest_name; count >= 2; --count)
    for (std::size_t i = 0; i + count <= group.clauses.size(); ++i) {
      QueryNode& first = group.clauses[i].node;
      const auto one = choice.find({first.field, with_blanks(run_of_words(group, i, count))});
      if (one == choice.end()) continue;
      first.text = one->second;
      if (first.text.find(' ') != std::string::npos) first.kind = Kind::phrase;
      const auto second = group.clauses.begin() + static_cast<std::ptrdiff_t>(i) + 1;
      group.clauses.erase(second, second + static_cast<std::ptrdiff_t>(count) - 1);
    }
}

void Respelling::replace(QueryNode& node, const Choice& choice) {
  if (is_search(node)) return;
  if (node.kind == Kind::group) replace_runs(node, choice);
  if (node.kind == Kind::word || node.kind == Kind::phrase) replace_words(node, choice);
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
