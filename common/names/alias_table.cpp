#include "common/names/alias_table.h"

#include <algorithm>
#include <array>
#include <optional>

#include "common/names/entity_key.h"
#include "common/names/text_words.h"

namespace broadsheet::names {
namespace {

using namespace std::string_view_literals;

/// Endings of adjectives and of names of peoples, folded.
constexpr std::array endings{""sv,   "a"sv,  "as"sv,  "e"sv,   "em"sv,   "en"sv, "er"sv,  "es"sv,
                             "he"sv, "hi"sv, "i"sv,   "in"sv,  "inen"sv, "ne"sv, "nen"sv, "nes"sv,
                             "n"sv,  "o"sv,  "os"sv,  "r"sv,   "ra"sv,   "re"sv, "res"sv, "ri"sv,
                             "s"sv,  "se"sv, "sen"sv, "ses"sv, "innen"sv};
constexpr std::size_t longest_ending = 5;

std::string_view cut_field(std::string_view& line, char separator) {
  const std::size_t end = std::min(line.find(separator), line.size());
  const std::string_view field = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return field;
}

std::optional<EntityType> type_named(std::string_view name) {
  const auto found = std::find(entity_type_names.begin(), entity_type_names.end(), name);
  if (found == entity_type_names.end()) return std::nullopt;
  return static_cast<EntityType>(found - entity_type_names.begin());
}

/// Removes the marks before a form: see aliases.tsv.
std::string_view read_marks(std::string_view form, Alias& alias) {
  bool as_written = false;
  for (; !form.empty(); form.remove_prefix(1)) {
    if (form.front() == '=')
      as_written = true;
    else if (form.front() == '?')
      alias.in_context = true;
    else if (form.front() == '*')
      alias.tagged_only = true;
    else
      break;
  }
  if (form.size() > 3 && form[2] == ':') {
    alias.language = form.substr(0, 2);
    form.remove_prefix(3);
  }
  if (as_written) alias.spelling = form;
  return form;
}

}  // namespace

struct AliasTable::Row {
  EntityType type;
  std::string_view group, name, forms, adjectives;
};

AliasTable::AliasTable(std::string_view tsv) {
  const auto count = [&](char c) { return static_cast<std::size_t>(std::count(tsv.begin(), tsv.end(), c)); };
  const std::size_t rows = count('\n') + 1, forms = rows * 3 + count('|');
  keys_.reserve(2 * tsv.size() + 64 * forms);
  names_.reserve(rows);
  aliases_.reserve(forms);
  phrases_.reserve(forms + forms / 4);
  while (!tsv.empty()) {
    std::string_view line = cut_field(tsv, '\n');
    if (line.empty() || line.front() == '#') continue;
    const auto type = type_named(cut_field(line, '\t'));
    if (!type) continue;
    Row row{*type, {}, {}, {}, {}};
    for (std::string_view* field : {&row.group, &row.name, &row.forms, &row.adjectives})
      *field = cut_field(line, '\t');
    if (!row.name.empty()) add_row(row);
  }
  link();
}

void AliasTable::add_row(const Row& row) {
  // The name itself may be marked: `=Reuters` gives "Reuters".
  Alias marks;
  const std::string_view name = read_marks(row.name, marks);
  const std::string_view group = row.group == "-" ? std::string_view() : row.group;
  names_.push_back({row.type, name, keep_key(name), group, !row.adjectives.empty()});
  const CanonicalName& entity = names_.back();
  add_form(entity, row.name);
  for (std::string_view forms = row.forms; !forms.empty();) add_form(entity, cut_field(forms, '|'));
  for (std::string_view forms = row.adjectives; !forms.empty();) add_adjective(entity, cut_field(forms, '|'));
}

std::string_view AliasTable::keep_key(std::string_view form) {
  const std::string key = entity_key(form);
  if (keys_.size() + key.size() > keys_.capacity())
    return {};  // never happens: a key is at most 100 bytes longer
  const std::size_t begin = keys_.size();
  keys_ += key;
  return std::string_view(keys_).substr(begin);
}

void AliasTable::add_form(const CanonicalName& entity, std::string_view form) {
  Alias alias;
  form = read_marks(form, alias);
  alias.entity = &entity;
  alias.key = keep_key(form);
  if (!alias.in_context && !alias.tagged_only) add_phrase(form, static_cast<std::uint32_t>(aliases_.size()));
  aliases_.push_back(alias);
}

void AliasTable::add_adjective(const CanonicalName& entity, std::string_view form) {
  Alias alias;
  form = read_marks(form, alias);
  const bool stem = form.ends_with('*');
  if (stem) form.remove_suffix(1);
  alias.entity = &entity;
  alias.key = keep_key(form);
  alias.adjective = true;
  aliases_.push_back(alias);
  (stem ? adjective_stems_ : adjectives_).emplace(alias.key, &aliases_.back());
}

void AliasTable::add_phrase(std::string_view form, std::uint32_t number) {
  WordTrie::Node node = WordTrie::root;
  TextWord word;
  for (std::size_t at = 0; at < form.size();) {
    if (!read_word(form, at, word)) {
      ++at;
      continue;
    }
    node = phrases_.add(node, word.hash);
  }
  if (node != WordTrie::root && phrases_.value(node) == WordTrie::no_value) phrases_.set_value(node, number);
}

/// Chains the forms with the same key. Each new form goes to the front, so start with the last one.
void AliasTable::link() {
  by_key_.reserve(aliases_.size());
  for (auto alias = aliases_.rbegin(); alias != aliases_.rend(); ++alias) {
    if (alias->adjective) continue;
    const auto [head, added] = by_key_.emplace(alias->key, &*alias);
    if (added) continue;
    alias->next = head->second;
    head->second = &*alias;
  }
}

const Alias* AliasTable::find(std::string_view key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? nullptr : found->second;
}

const Alias* AliasTable::find_adjective(std::string_view key) const {
  if (const auto found = adjectives_.find(key); found != adjectives_.end()) return found->second;
  for (std::size_t cut = 0; cut <= longest_ending && cut < key.size(); ++cut) {
    const auto found = adjective_stems_.find(key.substr(0, key.size() - cut));
    if (found == adjective_stems_.end()) continue;
    const std::string_view ending = key.substr(key.size() - cut);
    if (std::find(endings.begin(), endings.end(), ending) != endings.end()) return found->second;
  }
  return nullptr;
}

const AliasTable& alias_table() {
  static const AliasTable table(alias_table_source());
  return table;
}

const CanonicalName* find_canonical(std::string_view key) {
  for (const Alias* alias = alias_table().find(key); alias; alias = alias->next)
    if (!alias->in_context) return alias->entity;
  return nullptr;
}

const CanonicalName* find_canonical(std::string_view key, EntityType type) {
  for (const Alias* alias = alias_table().find(key); alias; alias = alias->next)
    if (!alias->in_context && alias->entity->type == type) return alias->entity;
  return nullptr;
}

}  // namespace broadsheet::names
