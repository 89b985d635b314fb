#include "searcher/query/term_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "common/analysis/tokenizer.h"
#include "common/schema.h"
#include "searcher/query/blanks.h"

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

QueryNode node_of(Kind kind, const Lexeme& lexeme) {
  QueryNode node;
  node.kind = kind;
  node.text = lexeme.text;
  node.boost = lexeme.boost;
  node.edits = lexeme.edits;
  return node;
}

bool is_text(const Field* field) {
  return field && field->kind == FieldKind::text;
}

/// The value of a text field as a lexeme of its own.
Lexeme value_of(const Lexeme& field) {
  Lexeme value = field;
  value.kind = field.exact     ? Lexeme::Kind::exact
               : field.quoted  ? Lexeme::Kind::phrase
               : field.pattern ? Lexeme::Kind::pattern
                               : Lexeme::Kind::word;
  return value;
}

/// Two words that were typed as one.
Operand side_by_side(Operand first, std::optional<Operand> second) {
  if (!second) return first;
  std::vector<Operand> both;
  both.push_back(std::move(first));
  both.push_back(std::move(*second));
  Operand group = group_of(std::move(both), 1);
  group.required = false;
  group.spliced = true;
  return group;
}

}  // namespace

std::optional<Operand> TermReader::read(const Lexeme& lexeme, const Field* scope) {
  using Lex = Lexeme::Kind;
  if (scope && !is_text(scope) && lexeme.kind != Lex::field) return in_scope(lexeme, *scope);
  switch (lexeme.kind) {
    case Lex::word:
    case Lex::pattern:
      return read_word(lexeme, scope);
    case Lex::phrase:
    case Lex::exact:
      return read_quoted(lexeme, scope);
    case Lex::entity:
      return read_entity(lexeme);
    case Lex::citation:
      return scope ? read_word(lexeme, scope) : read_citation(lexeme);
    case Lex::field:
      return read_field(lexeme);
    default:
      return std::nullopt;
  }
}

/// Accepts the node within the word budget, shortened if necessary.
std::optional<Operand> TermReader::leaf(QueryNode node) {
  if (is_full()) return std::nullopt;
  const std::size_t covered = budget_.spend(node.text);
  if (is_full())
    notes_.add(fmt::format("Only the first {} words of the query are used; the rest is ignored.", max_words));
  if (covered < node.text.size()) node.text = trim_blanks(node.text.substr(0, covered));
  if (is_full() && !is_searchable(node.text)) return std::nullopt;
  Operand operand;
  operand.node = std::move(node);
  return operand;
}

std::optional<Operand> TermReader::read_word(const Lexeme& lexeme, const Field* scope) {
  if (!is_searchable(lexeme.text)) {
    const bool sign = lexeme.text == "-" || lexeme.text == "+";
    notes_.add(sign ? fmt::format("{} stands alone and is ignored; put it directly before a word.",
                                  in_note(lexeme.text))
                    : fmt::format("{} has no letter or digit and is ignored.", in_note(lexeme.text)));
    return std::nullopt;
  }
  const bool address = lexeme.text.find("://") != std::string_view::npos;
  if (lexeme.kind == Lexeme::Kind::word && !address && !lexeme.plain)
    if (std::optional<Operand> words = read_unknown_field(lexeme, scope)) return words;
  QueryNode node = node_of(lexeme.kind == Lexeme::Kind::pattern ? Kind::pattern : Kind::word, lexeme);
  if (scope) node.field = scope->name;
  return leaf(std::move(node));
}

/// Reads `name:rest` as two words, with a note, if name is not a field. nullopt when it is no such word, or
/// stays one.
std::optional<Operand> TermReader::read_unknown_field(const Lexeme& lexeme, const Field* scope) {
  const std::size_t colon = lexeme.text.find(':');
  const std::string_view name = lexeme.text.substr(0, colon);
  const bool letters = std::all_of(name.begin(), name.end(),
                                   [](unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
  if (colon == std::string_view::npos || name.empty() || !letters) return std::nullopt;
  if (colon + 1 < lexeme.text.size())  // otherwise a headline such as `Climate: what next?`
    notes_.add(
        fmt::format("There is no field {}; {} is read as plain words.", in_note(name), in_note(lexeme.text)));
  if (excluding_) return std::nullopt;
  Lexeme first = lexeme, second = lexeme;
  first.text = name;
  second.text = lexeme.text.substr(colon + 1);
  std::optional<Operand> left = leaf(node_of(Kind::word, first));
  if (!left) return std::nullopt;
  if (scope) left->node.field = scope->name;
  if (!is_searchable(second.text)) return left;
  return side_by_side(std::move(*left), read_word(second, scope));
}

void TermReader::note_open_quote(const Lexeme& lexeme, std::string_view what) {
  if (!lexeme.closed)
    notes_.add(fmt::format("The quotation mark before {} is not closed; the {} extends to the end.",
                           in_note(lexeme.text), what));
}

std::optional<Operand> TermReader::read_quoted(const Lexeme& lexeme, const Field* scope) {
  if (!lexeme.closed && lexeme.text.empty())
    notes_.add("A quotation mark at the end is ignored.");
  else
    note_open_quote(lexeme, "phrase");
  if (lexeme.closed && !is_searchable(lexeme.text))
    notes_.add("A phrase without letters or digits is ignored.");
  if (!is_searchable(lexeme.text)) return std::nullopt;
  if (lexeme.distance > 0) return read_loose_phrase(lexeme, scope);
  const bool exact = lexeme.kind == Lexeme::Kind::exact;
  QueryNode node = node_of(exact ? Kind::exact : Kind::phrase, lexeme);
  if (scope) node.field = scope->name;
  std::optional<Operand> operand = leaf(std::move(node));
  if (operand) operand->required = exact;
  return operand;
}

/// Reads `"a b"~5`: its words near each other.
std::optional<Operand> TermReader::read_loose_phrase(const Lexeme& lexeme, const Field* scope) {
  QueryNode near;
  near.kind = Kind::near;
  near.distance = lexeme.distance;
  near.boost = lexeme.boost;
  Tokenizer tokenizer;
  tokenizer.start(lexeme.text);
  for (Word word; tokenizer.next(word);) {
    if (word.compound) continue;
    Lexeme part = lexeme;
    part.boost = 1;
    part.text = lexeme.text.substr(word.begin, word.end - word.begin);
    QueryNode node = node_of(Kind::word, part);
    if (scope) node.field = scope->name;
    if (std::optional<Operand> operand = leaf(std::move(node)))
      near.clauses.push_back({Occur::should, std::move(operand->node)});
  }
  if (near.clauses.empty()) return std::nullopt;
  Operand operand;
  operand.required = near.clauses.size() > 1;
  operand.node = operand.required ? std::move(near) : QueryNode(std::move(near.clauses.front().node));
  return operand;
}

/// Reads `@person` (any entity of a type), `@"European Commission"` or `@Merkel` (one entity).
std::optional<Operand> TermReader::read_entity(const Lexeme& lexeme) {
  if (!is_searchable(lexeme.text)) {
    notes_.add("An @ without a name after it is ignored.");
    return std::nullopt;
  }
  QueryNode node = node_of(Kind::entity, lexeme);
  node.quoted = lexeme.quoted;
  const Field* field = lexeme.quoted ? nullptr : find_query_field(lexeme.text);
  const bool type = field && field->kind == FieldKind::entity;
  note_open_quote(lexeme, "name");
  std::optional<Operand> operand = leaf(std::move(node));
  if (!operand) return operand;
  operand->required = true;
  if (type) {
    operand->node.field = field->name;
    operand->node.text.clear();
  }
  return operand;
}

std::optional<Operand> TermReader::read_citation(const Lexeme& lexeme) {
  QueryNode node = node_of(Kind::citation, lexeme);
  node.entities.push_back({EntityType::law, lexeme.citation->id});
  if (!lexeme.citation->act_id.empty()) node.entities.push_back({EntityType::law, lexeme.citation->act_id});
  return leaf(std::move(node));
}

std::optional<Operand> TermReader::read_as_words(const Lexeme& lexeme) {
  Lexeme name = lexeme;
  name.kind = Lexeme::Kind::word;
  name.text = lexeme.name;
  if (excluding_) return read(value_of(lexeme), nullptr);
  std::optional<Operand> first = leaf(node_of(Kind::word, name));
  if (!first || lexeme.text.empty()) return first;
  return side_by_side(std::move(*first), read(value_of(lexeme), nullptr));
}

std::optional<Operand> TermReader::read_text_field(const Lexeme& lexeme) {
  std::optional<Operand> operand = read(value_of(lexeme), lexeme.field);
  if (operand) operand->required = true;
  return operand;
}

std::optional<Operand> TermReader::read_date(const Lexeme& lexeme) {
  const std::optional<DateExpression> dates = read_date_expression(lexeme.text, today_);
  if (!dates) {
    notes_.add(fmt::format(
        "{} is not a date such as 2024-03, 2024..2025, \"last month\" or none; it is read as plain words.",
        in_note(lexeme.text)));
    return read_as_words(lexeme);
  }
  if (dates->reversed)
    notes_.add(fmt::format("{} ends before it begins; its ends were swapped.", in_note(lexeme.text)));
  QueryNode node = node_of(Kind::field, lexeme);
  node.field = lexeme.field->name;
  node.quoted = lexeme.quoted;
  node.dates = *dates;
  return leaf(std::move(node));
}

std::optional<Operand> TermReader::read_field(const Lexeme& lexeme) {
  const Field& field = *lexeme.field;
  if (lexeme.text.empty() || (field.kind == FieldKind::text && !is_searchable(lexeme.text))) {
    notes_.add(fmt::format("{} has no value directly after the colon and is read as a plain word.",
                           in_note(std::string(lexeme.name) + ":")));
    Lexeme name = lexeme;
    name.text = lexeme.name;
    return leaf(node_of(Kind::word, name));
  }
  if (field.kind == FieldKind::text) return read_text_field(lexeme);
  if (field.kind == FieldKind::date) return read_date(lexeme);
  note_open_quote(lexeme, "value");
  QueryNode node = node_of(Kind::field, lexeme);
  node.field = field.name;
  node.quoted = lexeme.quoted;
  if (lexeme.pattern) node.kind = Kind::pattern;
  return leaf(std::move(node));
}

/// Reads a value inside the brackets of a field such as `section:(energy OR climate)`.
std::optional<Operand> TermReader::in_scope(const Lexeme& lexeme, const Field& scope) {
  Lexeme value = lexeme;
  value.kind = Lexeme::Kind::field;
  value.name = scope.name;
  value.field = &scope;
  value.pattern = lexeme.kind == Lexeme::Kind::pattern;
  return read_field(value);
}

}  // namespace broadsheet
