#include "common/laws/rule_book.h"

#include <algorithm>
#include <utility>

#include "common/laws/lexer.h"

namespace broadsheet::laws {
namespace {

/// False when the number of a law continues, as in 2016/679a or C-131/12-3. A section number may continue to
/// the end of a range.
bool ends_cleanly(const TokenText& text, std::size_t end, bool range_may_follow) {
  const Token& last = text[end - 1];
  const Token& next = text[end];
  if (next.kind == TokenKind::end || !text.tight(end)) return true;
  if (last.kind == TokenKind::number) {
    if (next.kind == TokenKind::word) return false;
    if (range_may_follow && next.word == '-') return true;
    const bool joint = next.word == '/' || next.word == '-' || next.word == '.' || next.word == ':';
    return !(joint && text.tight(end + 1) && text[end + 1].kind == TokenKind::number);
  }
  return next.word != '@' && next.word != '_';
}

constexpr std::size_t longest_list = 40;

}  // namespace

RuleBook::RuleBook(Vocabulary& vocabulary) : list_words_("and or und oder et ou y o e sowie to", vocabulary) {
  for (auto table : {eu_treaties, eu_named_laws, treaties, programmes, uk_named_laws, us_named_laws,
                     german_named_laws, french_named_laws, southern_named_laws, canadian_named_laws})
    add(table(), vocabulary);
  for (auto table : {eu_act_rules, eu_document_rules, us_rules, canadian_rules, uk_rules, german_rules,
                     french_rules, southern_rules, un_rules})
    add(table(), vocabulary);
  file_by_first_word(vocabulary.end_id());
}

void RuleBook::add(std::span<const Rule> rules, Vocabulary& vocabulary) {
  for (const Rule& rule : rules) {
    Entry entry{.pattern = Pattern(rule.pattern, vocabulary), .rule = &rule};
    entry.weak = !rule.context.empty();
    entry.context = WordSet(rule.context, vocabulary);
    if (!rule.more.empty()) entry.more.emplace(rule.more, vocabulary);
    entries_.push_back(std::move(entry));
  }
}

void RuleBook::add(std::span<const NamedLaw> laws, Vocabulary& vocabulary) {
  for (const NamedLaw& law : laws) {
    laws_.emplace(law.id, &law);
    add_forms(law, law.forms, false, vocabulary);
    add_forms(law, law.weak_forms, true, vocabulary);
  }
}

void RuleBook::add_forms(const NamedLaw& law, std::string_view forms, bool weak, Vocabulary& vocabulary) {
  while (!forms.empty()) {
    const std::size_t end = std::min(forms.find(';'), forms.size());
    Entry entry{.pattern = Pattern(forms.substr(0, end), vocabulary), .law = &law, .weak = weak};
    if (weak) entry.context = WordSet(law.context, vocabulary);
    entries_.push_back(std::move(entry));
    forms.remove_prefix(std::min(end + 1, forms.size()));
    while (forms.starts_with(' ')) forms.remove_prefix(1);
  }
}

void RuleBook::file_by_first_word(std::size_t words) {
  std::vector<std::vector<Candidate>> lists(words);
  for (std::uint32_t i = 0; i < entries_.size(); ++i)
    for (WordId word : entries_[i].pattern.first_words())
      lists[word].push_back({entries_[i].pattern.second_words(), i});
  for (const std::vector<Candidate>& list : lists) {
    first_of_word_.push_back(static_cast<std::uint32_t>(by_word_.size()));
    by_word_.insert(by_word_.end(), list.begin(), list.end());
  }
  first_of_word_.push_back(static_cast<std::uint32_t>(by_word_.size()));
}

const NamedLaw* RuleBook::law(std::string_view id) const {
  const auto found = laws_.find(id);
  return found == laws_.end() ? nullptr : found->second;
}

void RuleBook::name(FoundLaw& found, std::string standard) const {
  const NamedLaw* named = law(found.id);
  if (named == nullptr) {
    found.short_name = standard;
    found.name = std::move(standard);
    return;
  }
  found.short_name = named->name;
  found.name = named->name;
  if (!named->standard.empty() && named->standard != named->name)
    found.name.append(" (").append(named->standard).append(")");
}

FoundLaw RuleBook::cite(const Entry& entry, const Captures& captures) const {
  FoundLaw found;
  found.weak = entry.weak;
  if (entry.weak) found.context = &entry.context;
  if (entry.law != nullptr) {
    found.id = entry.law->id;
    name(found, {});
    return found;
  }
  found.id = fold_word(captures.fill(entry.rule->id));
  name(found, entry.rule->name(captures));
  found.act_id = captures.fill(entry.rule->act_id);
  found.act_name = captures.fill(entry.rule->act_name);
  return found;
}

void RuleBook::match(const TokenText& text, std::size_t at, std::vector<FoundLaw>& found) const {
  const WordId word = text[at].word;
  if (word + std::size_t{1} >= first_of_word_.size()) return;  // the word joined the vocabulary later
  const std::uint64_t next_bit = std::uint64_t{1} << (text[at + 1].word % 64);
  const Entry* best = nullptr;
  std::size_t best_end = at;
  for (std::uint32_t i = first_of_word_[word]; i < first_of_word_[word + std::size_t{1}]; ++i) {
    if ((by_word_[i].second_words & next_bit) == 0) continue;
    const Entry& entry = entries_[by_word_[i].entry];
    const std::size_t end = entry.pattern.match(text, at, nullptr);
    if (end <= best_end || !ends_cleanly(text, end, entry.is_pin())) continue;
    best = &entry;
    best_end = end;
  }
  if (best == nullptr) return;
  Captures captures;
  best->pattern.match(text, at, &captures);
  FoundLaw law = cite(*best, captures);
  law.first = at;
  law.last = best_end;
  found.push_back(std::move(law));
  if (best->more) continue_list(*best, text, captures, found);
}

void RuleBook::continue_list(const Entry& entry, const TokenText& text, const Captures& captures,
                             std::vector<FoundLaw>& found) const {
  for (std::size_t items = 0; items < longest_list; ++items) {
    std::size_t at = found.back().last;
    if (text[at].word == ',' || text[at].word == '-') ++at;
    if (list_words_.contains(text[at].word)) ++at;
    if (at == found.back().last || text[at].break_before) return;
    Captures item = captures;
    const std::size_t end = entry.more->match(text, at, &item);
    if (end == at || !ends_cleanly(text, end, entry.is_pin())) return;
    FoundLaw law = cite(entry, item);
    law.first = at;
    law.last = end;
    found.push_back(std::move(law));
  }
}

}  // namespace broadsheet::laws
