#include "searcher/query/query_text.h"

#include <fmt/format.h>

#include "common/schema.h"
#include "common/unicode.h"
#include "searcher/query/lexer.h"

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

/// Quotes the text with a kind of quotes that it does not contain.
std::string in_quotes(const std::string& text) {
  for (const char* quote : {"\"", "“", "”", "„", "‟", "＂"})
    if (text.find(quote) != std::string::npos) return "«" + text + "»";
  return '"' + text + '"';
}

std::string value_text(const QueryNode& node) {
  return node.quoted ? in_quotes(node.text) : node.text;
}

std::string entity_in_query(const QueryNode& node) {
  return "@" + (node.field.empty() ? value_text(node) : node.field);
}

std::string_view operator_name(Proximity proximity) {
  switch (proximity) {
    case Proximity::any_order:
      return "NEAR";
    case Proximity::in_order:
      return "ADJ";
    case Proximity::sentence:
      return "SENTENCE";
    case Proximity::paragraph:
      break;
  }
  return "PARAGRAPH";
}

std::string near_operator(const QueryNode& near) {
  const std::string_view name = operator_name(near.proximity);
  const bool words = near.proximity == Proximity::any_order || near.proximity == Proximity::in_order;
  return words ? fmt::format(" {}/{} ", name, near.distance) : fmt::format(" {} ", name);
}

bool is_compound(const QueryNode& node) {
  return node.kind == Kind::near || node.kind == Kind::any || node.kind == Kind::group;
}

/// Adds brackets where they are needed beside others.
std::string inner_text(const QueryNode& node) {
  const std::string text = query_text(node);
  return is_compound(node) && node.boost == 1 ? "(" + text + ")" : text;
}

std::string joined(const QueryNode& node, const std::string& joint) {
  std::string text;
  for (const QueryNode::Clause& clause : node.clauses)
    text += (text.empty() ? "" : joint) + inner_text(clause.node);
  return text;
}

/// The text field of all clauses of a list, if it is the same and none is required; otherwise empty.
std::string shared_field(const QueryNode& group) {
  if (group.clauses.empty()) return {};  // such as a group that has lost its fields beside PARAGRAPH
  const std::string& field = group.clauses.front().node.field;
  const Field* found = field.empty() ? nullptr : find_field(field);
  if (!found || found->kind != FieldKind::text) return {};
  for (const QueryNode::Clause& clause : group.clauses)
    if (clause.occur != Occur::should || clause.node.field != field) return {};
  return field;
}

std::string list_text(const QueryNode& group) {
  std::string text;
  if (const std::string field = shared_field(group); !field.empty()) {
    for (const QueryNode::Clause& clause : group.clauses) {
      QueryNode inner = clause.node;
      inner.field.clear();
      text += (text.empty() ? "" : " ") + query_text(inner);
    }
    return field + ":(" + text + ")";
  }
  for (const QueryNode::Clause& clause : group.clauses) {
    if (clause.node.kind == Kind::all) continue;
    if (!text.empty()) text += ' ';
    if (clause.occur == Occur::must_not) text += '-';
    if (clause.occur == Occur::must) text += '+';
    text += inner_text(clause.node);
  }
  return text;
}

/// The word as typed, or quoted if it would be read as something else.
std::string word_text(const std::string& word) {
  Lexer lexer(word);
  const Lexeme first = lexer.next();
  const bool word_only = first.kind == Lexeme::Kind::word && first.text.size() == word.size();
  return word_only ? word : in_quotes(word);
}

std::string leaf_text(const QueryNode& node) {
  switch (node.kind) {
    case Kind::word:
      return word_text(node.text);
    case Kind::phrase:
      return in_quotes(node.text);
    case Kind::exact:
      return "=" + in_quotes(node.text);
    case Kind::pattern:
      return node.edits == 0 ? node.text : fmt::format("{}~{}", node.text, node.edits);
    case Kind::field:
      return value_text(node);
    case Kind::entity:
      return entity_in_query(node);
    default:
      return node.text;
  }
}

std::string boost_text(const QueryNode& node) {
  return node.boost == 1 ? std::string() : fmt::format("^{:g}", node.boost);
}

}  // namespace

std::string query_text(const QueryNode& node) {
  const std::string boost = boost_text(node);
  switch (node.kind) {
    case Kind::all:
      return {};
    case Kind::near:
    case Kind::any:
    case Kind::group: {
      const std::string text = node.kind == Kind::near  ? joined(node, near_operator(node))
                               : node.kind == Kind::any ? joined(node, " OR ")
                                                        : list_text(node);
      return boost.empty() ? text : "(" + text + ")" + boost;
    }
    default:
      break;
  }
  const std::string field = node.field.empty() || node.kind == Kind::entity ? "" : node.field + ":";
  return field + leaf_text(node) + boost;
}

}  // namespace broadsheet
