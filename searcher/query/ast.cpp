#include "searcher/query/ast.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "common/unicode.h"

namespace broadsheet {
namespace {

/// True for characters that need no quotes because the notation does not use them.
bool is_bare(char c) {
  const auto byte = static_cast<unsigned char>(c);
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  return letter || (byte >= '0' && byte <= '9') || byte >= 0x80;
}

bool is_bare_inside(char c) {
  return is_bare(c) || std::string_view("-._/:&'+*#@%~=?").find(c) != std::string_view::npos;
}

/// True for C1 controls and characters that change the direction of text.
bool is_hidden(char32_t c) {
  return (c >= 0x7F && c <= 0x9F) || c == 0x61C || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

void append_escaped(std::string_view character, char32_t c, std::string& out) {
  if (c == U'"' || c == U'\\') out += '\\';
  if (c == U'\n') {
    out += "\\n";
  } else if (c == U'\t') {
    out += "\\t";
  } else if (c < 0x20 || c == invalid_code_point || is_hidden(c)) {
    for (const char byte : character)
      fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned char>(byte));
  } else {
    out += character;
  }
}

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    append_escaped(text.substr(begin, at - begin), c, out);
  }
  return out;
}

std::string bare_or_quoted(std::string_view text) {
  const bool bare =
      !text.empty() && is_bare(text.front()) && std::all_of(text.begin(), text.end(), is_bare_inside);
  if (bare && escaped(text) == text) return std::string(text);
  return quoted_text(text);
}

std::string clause_text(const QueryNode::Clause& clause) {
  const std::string node = to_string(clause.node);
  switch (clause.occur) {
    case Occur::must:
      return "(must " + node + ")";
    case Occur::must_not:
      return "(not " + node + ")";
    case Occur::should:
      break;
  }
  return node;
}

std::string clauses_text(std::string out, const QueryNode& node) {
  for (const QueryNode::Clause& clause : node.clauses) out += " " + clause_text(clause);
  return out + ")";
}

std::string field_text(const QueryNode& node) {
  const std::string value = node.quoted ? quoted_text(node.text) : bare_or_quoted(node.text);
  return clauses_text("(field " + node.field + " " + value, node);
}

std::string entity_text(const QueryNode& node) {
  return "(entity " + (node.field.empty() ? quoted_text(node.text) : node.field) + ")";
}

std::string pattern_text(const QueryNode& node) {
  if (node.edits == 0) return "(pattern " + quoted_text(node.text) + ")";
  return fmt::format("(like {} {})", node.edits, bare_or_quoted(node.text));
}

std::string near_name(const QueryNode& node) {
  switch (node.proximity) {
    case Proximity::any_order:
      return fmt::format("(near {}", node.distance);
    case Proximity::in_order:
      return fmt::format("(adj {}", node.distance);
    case Proximity::sentence:
      return "(sentence";
    case Proximity::paragraph:
      break;
  }
  return "(paragraph";
}

/// The node without boost and text field.
std::string plain_text(const QueryNode& node) {
  using Kind = QueryNode::Kind;
  switch (node.kind) {
    case Kind::all:
      return "(all)";
    case Kind::word:
      return bare_or_quoted(node.text);
    case Kind::phrase:
      return "(phrase " + quoted_text(node.text) + ")";
    case Kind::exact:
      return "(exact " + quoted_text(node.text) + ")";
    case Kind::pattern:
      return pattern_text(node);
    case Kind::field:
      return field_text(node);
    case Kind::entity:
      return entity_text(node);
    case Kind::citation:
      return "(citation " + quoted_text(node.text) + ")";
    case Kind::near:
      return clauses_text(near_name(node), node);
    case Kind::any:
      return clauses_text("(any", node);
    case Kind::group:
      break;
  }
  return clauses_text("(or", node);
}

bool has_text_field(const QueryNode& node) {
  using Kind = QueryNode::Kind;
  return !node.field.empty() && (node.kind == Kind::word || node.kind == Kind::phrase ||
                                 node.kind == Kind::exact || node.kind == Kind::pattern);
}

}  // namespace

std::string quoted_text(std::string_view text) {
  return '"' + escaped(text) + '"';
}

std::string to_string(const QueryNode& node) {
  std::string text = plain_text(node);
  if (has_text_field(node)) text = "(in " + node.field + " " + text + ")";
  return node.boost == 1 ? text : fmt::format("(boost {:g} {})", node.boost, text);
}

}  // namespace broadsheet
