#include "searcher/query/parser.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "searcher/query/lexer.h"
#include "searcher/query/operand.h"
#include "searcher/query/pasted_text.h"
#include "searcher/query/proximity.h"
#include "searcher/query/query_notes.h"
#include "searcher/query/term_reader.h"

namespace broadsheet {
namespace {

using LexemeKind = Lexeme::Kind;
using Operands = std::vector<Operand>;

constexpr std::size_t max_bytes = 65'536;
constexpr std::size_t max_depth = 40;  // of nested brackets

/// A recursive-descent parser for one query; docs/QUERY_SYNTAX.md has the grammar. A rule that finds nothing
/// returns nullopt; the operator that needed it is dropped with a note.
class Parser {
 public:
  Parser(std::string_view text, const IndexFields& index_fields, Date today, QueryNotes& notes)
      : lexer_(text, &index_fields, find_pasted_text(text, &index_fields)),
        notes_(notes),
        terms_(today, notes),
        lexeme_(lexer_.next()) {}

  QueryNode parse() {
    Operands list = read_list(nullptr, 0);
    note_plain_words();
    return as_root(std::move(list));
  }

 private:
  Operands read_list(const Field* scope, std::size_t depth);
  std::optional<Operand> read_or(const Field* scope, std::size_t depth);
  std::optional<Operand> read_and(const Field* scope, std::size_t depth);
  std::optional<Operand> read_signed(const Field* scope, std::size_t depth);
  std::optional<Operand> read_near(const Field* scope, std::size_t depth);
  std::optional<Operand> read_primary(const Field* scope, std::size_t depth);
  std::optional<Operand> read_brackets(const Field* scope, std::size_t depth);
  std::optional<Operand> read_field(const Lexeme& field, std::size_t depth);
  Operands read_chain(LexemeKind op, std::optional<Operand> (Parser::*read)(const Field*, std::size_t),
                      const Field* scope, std::size_t depth);
  void leave_out_stray();
  void note_plain_words();

  Lexeme take() { return std::exchange(lexeme_, terms_.is_full() ? Lexeme{} : lexer_.next()); }

  Lexer lexer_;
  QueryNotes& notes_;
  TermReader terms_;
  Lexeme lexeme_;  ///< the next one
};

/// True for closing and joining lexemes that have nothing to close or join.
void Parser::leave_out_stray() {
  const Lexeme stray = take();
  if (stray.kind == LexemeKind::close)
    return notes_.add("A closing bracket without an opening one is ignored.");
  notes_.add(fmt::format("{} has nothing before it and is ignored.", in_note(stray.text)));
}

void Parser::note_plain_words() {
  constexpr std::size_t most_named = 4;
  std::vector<std::string> named;
  for (const std::string_view run : lexer_.read_as_words())
    if (const std::string text = in_note(run); std::find(named.begin(), named.end(), text) == named.end())
      named.push_back(text);
  if (named.empty()) return;
  const bool more = named.size() > most_named;
  if (more) named.resize(most_named);
  notes_.add(fmt::format("This reads like pasted text, so {}{} {} plain words.", fmt::join(named, ", "),
                         more ? " and the like" : "", named.size() > 1 || more ? "are" : "is read as"));
}

/// Reads operands side by side, up to a closing bracket or the end.
Operands Parser::read_list(const Field* scope, std::size_t depth) {
  Operands list;
  while (lexeme_.kind != LexemeKind::end) {
    if (lexeme_.kind == LexemeKind::close && depth > 0) break;
    if (std::optional<Operand> operand = read_or(scope, depth))
      append(std::move(*operand), list);
    else if (lexeme_.kind != LexemeKind::end && !(lexeme_.kind == LexemeKind::close && depth > 0))
      leave_out_stray();
  }
  return list;
}

/// Reads `a OP b OP c`, or one operand without operators. Drops an operator without a right side.
Operands Parser::read_chain(LexemeKind op, std::optional<Operand> (Parser::*read)(const Field*, std::size_t),
                            const Field* scope, std::size_t depth) {
  Operands chain;
  if (std::optional<Operand> first = (this->*read)(scope, depth)) chain.push_back(std::move(*first));
  while (!chain.empty() && lexeme_.kind == op) {
    const Lexeme joint = take();
    std::optional<Operand> next = (this->*read)(scope, depth);
    if (!next) {
      notes_.add(fmt::format("{} has nothing after it and is ignored.", in_note(joint.text)));
      break;
    }
    chain.push_back(std::move(*next));
  }
  return chain;
}

std::optional<Operand> Parser::read_or(const Field* scope, std::size_t depth) {
  Operands chain = read_chain(LexemeKind::disjunction, &Parser::read_and, scope, depth);
  if (chain.empty()) return std::nullopt;
  return chain.size() == 1 ? std::move(chain.front()) : any_of(std::move(chain));
}

std::optional<Operand> Parser::read_and(const Field* scope, std::size_t depth) {
  Operands chain = read_chain(LexemeKind::conjunction, &Parser::read_signed, scope, depth);
  if (chain.empty()) return std::nullopt;
  return chain.size() == 1 ? std::move(chain.front()) : all_of(std::move(chain));
}

/// The last of several signs and NOTs counts.
std::optional<Operand> Parser::read_signed(const Field* scope, std::size_t depth) {
  std::optional<Lexeme> sign;
  while (lexeme_.kind == LexemeKind::sign || lexeme_.kind == LexemeKind::negation) {
    sign = take();
    if (sign->kind == LexemeKind::sign && sign->text.size() > 1)
      notes_.add(fmt::format("{} is read as “{}”.", in_note(sign->text), sign->text.back()));
  }
  const bool excludes = sign && (sign->kind == LexemeKind::negation || sign->text.back() == '-');
  terms_.set_excluding(excludes);
  std::optional<Operand> operand = read_near(scope, depth);
  terms_.set_excluding(false);
  if (!sign) return operand;
  if (!operand) {
    notes_.add(fmt::format("{} has nothing after it and is ignored.", in_note(sign->text)));
    return std::nullopt;
  }
  return with_occur(std::move(*operand), excludes ? Occur::must_not : Occur::must);
}

std::optional<Operand> Parser::read_near(const Field* scope, std::size_t depth) {
  std::optional<Operand> first = read_primary(scope, depth);
  if (!first || lexeme_.kind != LexemeKind::proximity) return first;
  ProximityChain chain(std::move(*first), notes_);
  while (lexeme_.kind == LexemeKind::proximity) {
    const Lexeme joint = take();
    if (!chain.takes(joint)) continue;
    if (std::optional<Operand> next = read_primary(scope, depth))
      chain.join(joint, std::move(*next));
    else
      notes_.add(fmt::format("{} has no word, phrase, group or @entity after it and is ignored.",
                             in_note(joint.text)));
  }
  return chain.finish();
}

/// Reads one searchable thing. Skips whatever cannot be searched for.
std::optional<Operand> Parser::read_primary(const Field* scope, std::size_t depth) {
  for (;;) {
    switch (lexeme_.kind) {
      case LexemeKind::word:
      case LexemeKind::pattern:
      case LexemeKind::phrase:
      case LexemeKind::exact:
      case LexemeKind::entity:
      case LexemeKind::citation:
        if (std::optional<Operand> operand = terms_.read(take(), scope)) return operand;
        break;
      case LexemeKind::field:
        if (std::optional<Operand> operand = read_field(take(), depth)) return operand;
        break;
      case LexemeKind::open:
        if (std::optional<Operand> operand = read_brackets(scope, depth)) return operand;
        break;
      default:
        return std::nullopt;
    }
  }
}

std::optional<Operand> Parser::read_brackets(const Field* scope, std::size_t depth) {
  take();
  if (depth >= max_depth) {
    notes_.add(fmt::format("Brackets nested more than {} deep are ignored.", max_depth));
    return std::nullopt;
  }
  Operands list = read_list(scope, depth + 1);
  double boost = 1;
  if (lexeme_.kind == LexemeKind::close)
    boost = take().boost;
  else if (!terms_.is_full())
    notes_.add("An opening bracket is not closed; the group extends to the end.");
  if (list.empty()) {
    notes_.add("Empty brackets are ignored.");
    return std::nullopt;
  }
  return group_of(std::move(list), boost);
}

/// In `title:(a b)` and `section:(energy OR climate)`, the field applies to everything in brackets.
std::optional<Operand> Parser::read_field(const Lexeme& field, std::size_t depth) {
  if (!field.grouped || lexeme_.kind != LexemeKind::open) return terms_.read(field, nullptr);
  std::optional<Operand> group = read_brackets(field.field, depth);
  if (group) group->required = true;
  return group;
}

/// At most max_bytes, cut at a character.
std::string_view beginning(std::string_view text) {
  if (text.size() <= max_bytes) return text;
  std::size_t end = max_bytes;
  while (end > max_bytes - 4 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

}  // namespace

ParsedQuery parse_query(std::string_view text, Date today) {
  return parse_query(text, IndexFields(), today);
}

ParsedQuery parse_query(std::string_view text, const IndexFields& index_fields, Date today) {
  const std::string_view used = beginning(text);
  QueryNotes notes;
  if (used.size() < text.size())
    notes.add(fmt::format("Only the first {} bytes of the query are read; the rest is ignored.", max_bytes));
  QueryNode root = Parser(used, index_fields, today, notes).parse();
  return {std::move(root), notes.take()};
}

}  // namespace broadsheet
