#include "searcher/index/filter_nodes.h"

#include "common/schema.h"

namespace broadsheet {
namespace {

QueryNode filter_node(const Filter& filter) {
  const Field* field = find_field(filter.field);
  QueryNode node;
  node.kind = field && field->kind == FieldKind::text ? QueryNode::Kind::phrase : QueryNode::Kind::field;
  node.field = filter.field;
  node.text = filter.value;
  node.quoted = !filter.none;
  node.entities = filter.entities;
  if (field && field->kind == FieldKind::date)
    if (const auto dates = read_date_expression(filter.value, today_here())) node.dates = *dates;
  return node;
}

}  // namespace

std::vector<QueryNode> filter_nodes(std::span<const Filter> filters) {
  std::vector<QueryNode> nodes;
  for (const Filter& filter : filters) nodes.push_back(filter_node(filter));
  return nodes;
}

}  // namespace broadsheet
