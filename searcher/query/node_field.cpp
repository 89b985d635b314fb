#include "searcher/query/node_field.h"

namespace broadsheet {
namespace {

/// True for a field whose values are in a slot.
bool has_values(const QueryNode& node) {
  if (node.kind != QueryNode::Kind::field) return false;
  const Field* field = find_field(node);
  return field && field->slot != Slot::none && field->kind != FieldKind::date;
}

}  // namespace

const Field* find_field(const QueryNode& node) {
  return node.field.empty() ? nullptr : find_field(node.field);
}

std::string_view text_prefix(const QueryNode& node) {
  const Field* field = find_field(node);
  return field && field->kind == FieldKind::text ? field->prefix : std::string_view();
}

bool wants_no_value(const QueryNode& node) {
  return !node.quoted && node.text == no_value_word && has_values(node);
}

bool wants_any_value(const QueryNode& node) {
  return !node.quoted && node.text == "*" && has_values(node);
}

bool is_search(const QueryNode& node) {
  return node.kind == QueryNode::Kind::field && node.field == "saved";
}

bool is_whole_value(const QueryNode& node) {
  if (node.kind != QueryNode::Kind::field && node.kind != QueryNode::Kind::pattern) return false;
  const Field* field = find_field(node);
  return field && field->kind != FieldKind::text && field->name != "similar";
}

}  // namespace broadsheet
