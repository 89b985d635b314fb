#include "searcher/lists/completion_place.h"

#include <optional>
#include <vector>

#include "searcher/query/lexer.h"

namespace broadsheet {
namespace {

using Lex = Lexeme::Kind;

/// The last piece of a query, and the field whose brackets surround it.
struct LastPiece {
  std::optional<Lexeme> lexeme;
  const Field* scope = nullptr;
};

LastPiece last_piece(Lexer& lexer) {
  LastPiece last;
  std::vector<const Field*> scopes;
  for (Lexeme lexeme = lexer.next(); lexeme.kind != Lex::end; lexeme = lexer.next()) {
    if (lexeme.kind == Lex::open) {
      const bool named = last.lexeme && last.lexeme->kind == Lex::field && last.lexeme->grouped;
      scopes.push_back(named ? last.lexeme->field : nullptr);
    }
    if (lexeme.kind == Lex::close && !scopes.empty()) scopes.pop_back();
    last.lexeme = lexeme;
  }
  last.scope = scopes.empty() ? nullptr : scopes.back();
  return last;
}

std::size_t offset_in(std::string_view query, std::string_view part) {
  return static_cast<std::size_t>(part.data() - query.data());
}

bool is_open(const Lexeme& lexeme, std::string_view query) {
  const bool quoted = lexeme.quoted || lexeme.kind == Lex::phrase;
  return quoted ? !lexeme.closed : offset_in(query, lexeme.text) + lexeme.text.size() == query.size();
}

/// The place behind the colon of the field.
CompletionPlace value_place(const Lexeme& field, std::string_view query) {
  const std::size_t begin = offset_in(query, field.name) + field.name.size() + 1;
  const bool open = field.text.empty() && !field.quoted ? begin == query.size() : is_open(field, query);
  if (!open || field.exact || field.pattern || field.grouped) return {};
  return {CompletionPlace::Kind::value, begin, std::string(field.text), field.field};
}

/// The place behind the last `@`.
CompletionPlace entity_place(const Lexeme& entity, std::string_view query) {
  if (!is_open(entity, query)) return {};
  return {CompletionPlace::Kind::entity, query.rfind('@', offset_in(query, entity.text)),
          std::string(entity.text), nullptr};
}

CompletionPlace word_place(const Lexeme& word, const Field* scope, std::string_view query) {
  if (!is_open(word, query) || word.edits > 0) return {};
  const bool value = scope && scope->kind != FieldKind::text;
  const std::size_t begin = offset_in(query, word.text);
  return {value ? CompletionPlace::Kind::value : CompletionPlace::Kind::word, begin, std::string(word.text),
          value ? scope : nullptr};
}

}  // namespace

CompletionPlace completion_place(std::string_view query, const IndexFields& index_fields) {
  Lexer lexer(query, &index_fields);
  const LastPiece last = last_piece(lexer);
  if (!last.lexeme) return {};
  switch (last.lexeme->kind) {
    case Lex::field:
      return value_place(*last.lexeme, query);
    case Lex::entity:
      return entity_place(*last.lexeme, query);
    case Lex::word:
    case Lex::citation:
      return word_place(*last.lexeme, last.scope, query);
    default:
      return {};
  }
}

}  // namespace broadsheet
