#include "searcher/query/parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "common/date.h"
#include "common/schema.h"
#include "common/unicode.h"
#include "searcher/query/lexer.h"
#include "searcher/query/word_budget.h"

namespace broadsheet {
namespace {

constexpr std::size_t max_words = 500;
constexpr std::size_t max_bytes = 65'536;
constexpr std::size_t max_notes = 8;
constexpr std::size_t usual_distance = 10;      // of NEAR without a number, in words
constexpr std::size_t max_quoted_in_note = 40;  // characters

/// What the user typed, short enough for a sentence and without anything that a terminal would obey.
std::string in_note(std::string_view typed) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < typed.size() && count < max_quoted_in_note; ++count)
    next_code_point(typed, at);
  std::string text = quoted_text(typed.substr(0, at));
  text = text.substr(1, text.size() - 2);
  return "“" + text + (at < typed.size() ? "…”" : "”");
}

QueryNode leaf(QueryNode::Kind kind, std::string_view text) {
  QueryNode node;
  node.kind = kind;
  node.text = text;
  return node;
}

/// Reads one query. Terms are collected as the clauses of one flat group.
class Parser {
 public:
  explicit Parser(std::string_view text) : lexer_(text) {}

  ParsedQuery parse();
  void note(std::string sentence);

 private:
  void read(const Lexeme& lexeme);
  void read_signs(std::string_view signs);
  void read_word(std::string_view word, Occur occur);
  bool read_unknown_field(std::string_view word, Occur occur);
  void read_phrase(const Lexeme& lexeme, Occur occur);
  void read_field(const Lexeme& lexeme, Occur occur);
  void read_entity(const Lexeme& lexeme, Occur occur);
  void read_near(const Lexeme& lexeme);
  bool join_near(Occur occur, QueryNode& node);
  void end_near();
  void read_field_as_words(const Lexeme& lexeme, Occur occur);
  void add(Occur occur, QueryNode node);
  QueryNode root();

  Lexer lexer_;
  WordBudget budget_{max_words};
  Occur occur_ = Occur::should;  ///< of the next term
  std::string near_;             ///< NEAR as typed while its right side is awaited; empty: it is not
  std::size_t distance_ = 0;
  std::vector<QueryNode::Clause> clauses_;
  std::vector<std::string> notes_;
};

void Parser::note(std::string sentence) {
  if (notes_.size() >= max_notes) return;
  if (std::find(notes_.begin(), notes_.end(), sentence) == notes_.end())
    notes_.push_back(std::move(sentence));
}

/// Takes the node when the budget allows, shortened if need be.
void Parser::add(Occur occur, QueryNode node) {
  if (budget_.is_exceeded()) return;
  const std::size_t covered = budget_.spend(node.text);
  if (budget_.is_exceeded())
    note(fmt::format("Only the first {} words of the query are used; the rest is left out.", max_words));
  if (covered < node.text.size()) node.text = trim_blanks(node.text.substr(0, covered));
  if (budget_.is_exceeded() && !is_searchable(node.text)) return;
  if (!join_near(occur, node)) clauses_.push_back({occur, std::move(node)});
}

/// Words, phrases and entities stand at places of a text.
bool stands_at_places(const QueryNode& node) {
  return node.kind == QueryNode::Kind::word || node.kind == QueryNode::Kind::phrase ||
         node.kind == QueryNode::Kind::entity;
}

void Parser::read_near(const Lexeme& lexeme) {
  const bool follows =
      !clauses_.empty() && near_.empty() && occur_ == Occur::should &&
      (stands_at_places(clauses_.back().node) || clauses_.back().node.kind == QueryNode::Kind::near);
  if (!follows)
    return note(
        fmt::format("{} has no word, phrase or @entity before it and is left out.", in_note(lexeme.text)));
  near_ = lexeme.text;
  distance_ = lexeme.distance > 0 ? lexeme.distance : usual_distance;
}

/// Makes the node the right side of a NEAR that waits for one. `a NEAR/5 b NEAR/5 c` is one node; with
/// another distance, b begins a second one that must hold as well.
bool Parser::join_near(Occur occur, QueryNode& node) {
  if (near_.empty()) return false;
  const std::string typed = std::exchange(near_, {});
  if (occur != Occur::should || !stands_at_places(node)) {
    note(fmt::format("{} has no plain word, phrase or @entity behind it and is left out.", in_note(typed)));
    return false;
  }
  QueryNode& left = clauses_.back().node;
  if (left.kind == QueryNode::Kind::near && left.distance == distance_) {
    left.clauses.push_back({Occur::should, std::move(node)});
    return true;
  }
  QueryNode near;
  near.kind = QueryNode::Kind::near;
  near.distance = distance_;
  const bool chain = left.kind == QueryNode::Kind::near;
  near.clauses.push_back({Occur::should, chain ? left.clauses.back().node : left});
  near.clauses.push_back({Occur::should, std::move(node)});
  if (!chain) {
    left = std::move(near);
    return true;
  }
  clauses_.push_back({clauses_.back().occur, std::move(near)});
  return true;
}

void Parser::end_near() {
  if (near_.empty()) return;
  note(fmt::format("{} has nothing behind it and is left out.", in_note(near_)));
  near_.clear();
}

void Parser::read_signs(std::string_view signs) {
  if (signs.size() > 1) note(fmt::format("{} is read as “{}”.", in_note(signs), signs.back()));
  occur_ = signs.back() == '-' ? Occur::must_not : Occur::must;
}

/// `name:rest` where name is no field: two words, or one when it is excluded or an address, so that no more
/// is excluded than was typed.
bool Parser::read_unknown_field(std::string_view word, Occur occur) {
  const std::size_t colon = word.find(':');
  const std::string_view name = word.substr(0, colon);
  const bool letters = std::all_of(name.begin(), name.end(),
                                   [](unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
  if (colon == std::string_view::npos || name.empty() || !letters) return false;
  const std::string_view rest = word.substr(colon + 1);
  note(fmt::format("There is no field {}; {} is read as plain words.", in_note(name), in_note(word)));
  if (occur == Occur::must_not || rest.starts_with("//")) return false;
  add(occur, leaf(QueryNode::Kind::word, name));
  if (is_searchable(rest)) add(occur, leaf(QueryNode::Kind::word, rest));
  return true;
}

void Parser::read_word(std::string_view word, Occur occur) {
  if (!is_searchable(word)) {
    const bool sign = word == "-" || word == "+";
    return note(sign ? fmt::format("{} stands alone and is left out; it belongs directly before a word.",
                                   in_note(word))
                     : fmt::format("{} has no letter or digit and is left out.", in_note(word)));
  }
  if (word == "AND" || word == "OR" || word == "NOT")
    note(fmt::format("{} is read as a plain word; +word must occur, -word must not.", in_note(word)));
  if (read_unknown_field(word, occur)) return;
  add(occur, leaf(QueryNode::Kind::word, word));
}

void Parser::read_phrase(const Lexeme& lexeme, Occur occur) {
  if (!lexeme.closed)
    note(lexeme.text.empty()
             ? std::string("A quotation mark at the end opens nothing and is left out.")
             : fmt::format("The quotation mark before {} is not closed; the phrase goes to the end.",
                           in_note(lexeme.text)));
  else if (!is_searchable(lexeme.text))
    note("A phrase without a letter or digit is left out.");
  if (is_searchable(lexeme.text)) add(occur, leaf(QueryNode::Kind::phrase, lexeme.text));
}

/// `@person`: any entity of a type; `@"European Commission"`, `@Merkel`: one entity.
void Parser::read_entity(const Lexeme& lexeme, Occur occur) {
  if (!is_searchable(lexeme.text)) return note("An @ without a name behind it is left out.");
  QueryNode node = leaf(QueryNode::Kind::entity, lexeme.text);
  node.quoted = lexeme.quoted;
  const Field* field = lexeme.quoted ? nullptr : find_query_field(lexeme.text);
  if (field && field->kind == FieldKind::entity) {
    node.field = field->name;
    node.text.clear();
  }
  if (!lexeme.closed)
    note(fmt::format("The quotation mark before {} is not closed; the name goes to the end.",
                     in_note(lexeme.text)));
  add(occur, std::move(node));
}

void Parser::read_field_as_words(const Lexeme& lexeme, Occur occur) {
  read_word(lexeme.name, occur);
  if (lexeme.quoted)
    read_phrase(lexeme, occur);
  else if (!lexeme.text.empty())
    read_word(lexeme.text, occur);
}

void Parser::read_field(const Lexeme& lexeme, Occur occur) {
  const Field& field = *lexeme.field;
  if (lexeme.text.empty() || (field.kind == FieldKind::text && !is_searchable(lexeme.text))) {
    note(fmt::format("{} has no value directly after the colon and is read as a plain word.",
                     in_note(std::string(lexeme.name) + ":")));
    return read_word(lexeme.name, occur);
  }
  if (field.kind == FieldKind::date && !parse_date(lexeme.text)) {
    note(fmt::format("{} is not a date such as 2024, 2024-03 or 2024-03-31; it is read as plain words.",
                     in_note(lexeme.text)));
    return read_field_as_words(lexeme, occur);
  }
  if (!lexeme.closed)
    note(fmt::format("The quotation mark before {} is not closed; the value goes to the end.",
                     in_note(lexeme.text)));
  QueryNode node = leaf(QueryNode::Kind::field, lexeme.text);
  node.field = field.name;
  node.quoted = lexeme.quoted;
  add(occur, std::move(node));
}

void Parser::read(const Lexeme& lexeme) {
  if (lexeme.kind == Lexeme::Kind::sign) return read_signs(lexeme.text);
  if (lexeme.kind == Lexeme::Kind::near) return read_near(lexeme);
  if (lexeme.kind == Lexeme::Kind::open || lexeme.kind == Lexeme::Kind::close)
    return note("Brackets do not group words and are left out.");
  const Occur occur = std::exchange(occur_, Occur::should);
  if (lexeme.kind == Lexeme::Kind::word) return read_word(lexeme.text, occur);
  if (lexeme.kind == Lexeme::Kind::phrase) return read_phrase(lexeme, occur);
  if (lexeme.kind == Lexeme::Kind::entity) return read_entity(lexeme, occur);
  read_field(lexeme, occur);
}

/// One positive clause stands for itself; a query that only excludes excludes from all documents.
QueryNode Parser::root() {
  if (clauses_.empty()) return {};
  if (clauses_.size() == 1 && clauses_.front().occur != Occur::must_not)
    return std::move(clauses_.front().node);
  QueryNode group;
  group.kind = QueryNode::Kind::group;
  const auto excludes = [](const QueryNode::Clause& clause) { return clause.occur == Occur::must_not; };
  if (std::all_of(clauses_.begin(), clauses_.end(), excludes)) group.clauses.push_back({Occur::should, {}});
  std::move(clauses_.begin(), clauses_.end(), std::back_inserter(group.clauses));
  return group;
}

ParsedQuery Parser::parse() {
  while (!budget_.is_exceeded()) {
    const Lexeme lexeme = lexer_.next();
    if (lexeme.kind == Lexeme::Kind::end) break;
    read(lexeme);
  }
  end_near();
  return {root(), std::move(notes_)};
}

/// At most max_bytes, cut before a character.
std::string_view beginning(std::string_view text) {
  if (text.size() <= max_bytes) return text;
  std::size_t end = max_bytes;
  while (end > max_bytes - 4 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

}  // namespace

ParsedQuery parse_query(std::string_view text) {
  const std::string_view used = beginning(text);
  Parser parser(used);
  if (used.size() < text.size())
    parser.note(
        fmt::format("Only the first {} bytes of the query are read; the rest is left out.", max_bytes));
  return parser.parse();
}

}  // namespace broadsheet
