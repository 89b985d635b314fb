#include "searcher/zero_hits/conditions.h"

#include <algorithm>
#include <utility>

#include "common/schema.h"
#include "searcher/index/filter_nodes.h"
#include "searcher/query/node_field.h"
#include "searcher/query/query_text.h"
#include "searcher/request/filter_value.h"

namespace broadsheet::zero_hits {
namespace {

using Kind = QueryNode::Kind;
using Source = Condition::Source;

void add_alternative(QueryNode value, QueryNode& node) {
  if (node.kind != Kind::any) {
    QueryNode any;
    any.kind = Kind::any;
    any.clauses.push_back({Occur::should, std::move(node)});
    node = std::move(any);
  }
  node.clauses.push_back({Occur::should, std::move(value)});
}

const std::string& field_of(const QueryNode& node) {
  return node.kind == Kind::any ? node.clauses.front().node.field : node.field;
}

/// Values of one field are alternatives.
void add_value(Source source, const QueryNode& value, std::vector<Condition>& conditions) {
  for (Condition& known : conditions)
    if (!is_search(value) && known.source == source && known.occur == Occur::must &&
        field_of(known.node) == value.field &&
        is_whole_value(known.node.kind == Kind::any ? known.node.clauses.front().node : known.node))
      return add_alternative(value, known.node);
  conditions.push_back({source, Occur::must, true, value});
}

bool requires_a_text(const QueryNode& group) {
  return std::any_of(group.clauses.begin(), group.clauses.end(), [](const QueryNode::Clause& clause) {
    return clause.occur == Occur::must && !is_whole_value(clause.node);
  });
}

bool is_plain_group(const QueryNode& node) {
  return node.kind == Kind::group && node.boost == 1;
}

void add_word(const QueryNode& word, bool needed, std::vector<Condition>& conditions) {
  for (Condition& list : conditions)
    if (list.occur == Occur::should) {
      list.node.clauses.push_back({Occur::should, word});
      return;
    }
  Condition list{Source::query, Occur::should, needed, {}};
  list.node.kind = Kind::group;
  list.node.clauses.push_back({Occur::should, word});
  conditions.push_back(std::move(list));
}

void add_group(const QueryNode& group, std::vector<Condition>& conditions) {
  const bool words_are_needed = !requires_a_text(group);
  for (const QueryNode::Clause& clause : group.clauses) {
    if (clause.node.kind == Kind::all) continue;
    if (clause.occur != Occur::must_not && is_whole_value(clause.node))
      add_value(Source::query, clause.node, conditions);
    else if (clause.occur == Occur::should)
      add_word(clause.node, words_are_needed, conditions);
    else if (clause.occur == Occur::must && is_plain_group(clause.node) && requires_a_text(clause.node))
      add_group(clause.node, conditions);
    else
      conditions.push_back({Source::query, clause.occur, true, clause.node});
  }
}

void add_filters(const QueryNode& node, std::vector<Filter>& filters) {
  if (node.kind != Kind::any) return filters.push_back({node.field, node.text, {}, !node.quoted});
  for (const QueryNode::Clause& value : node.clauses) add_filters(value.node, filters);
}

/// Fields, exact text, NEAR and the like are required even without a sign.
bool needs_sign(const QueryNode& node) {
  if (node.kind == Kind::any || node.kind == Kind::group) return true;
  const Field* field = find_field(node);
  const bool always_required = is_whole_value(node) || (field && field->kind == FieldKind::text) ||
                               node.kind == Kind::exact || node.kind == Kind::entity ||
                               node.kind == Kind::near;
  return !always_required;
}

void add_to_query(const Condition& condition, QueryNode& group) {
  const QueryNode& node = condition.node;
  const bool signless = is_whole_value(node) || (node.field.empty() && !needs_sign(node));
  const auto is_must = [](const QueryNode::Clause& clause) { return clause.occur == Occur::must; };
  const bool all_must = condition.occur == Occur::must && is_plain_group(node) &&
                        std::all_of(node.clauses.begin(), node.clauses.end(), is_must);
  if (condition.occur == Occur::should || all_must)
    group.clauses.insert(group.clauses.end(), node.clauses.begin(), node.clauses.end());
  else if (condition.occur == Occur::must && signless)
    group.clauses.push_back({Occur::should, node});
  else
    group.clauses.push_back({condition.occur, node});
}

std::string filter_text(const QueryNode& node) {
  std::vector<Filter> filters;
  add_filters(node, filters);
  std::string text;
  for (const Filter& filter : filters) {
    const std::string value = written_filter_value(filter);
    const bool bare = value.find_first_of(" \t\n\"'$`\\") == std::string::npos;
    text += (text.empty() ? "" : " ") + std::string("--filter ") + filter.field + ":" +
            (bare ? value : "\"" + filter.value + "\"");
  }
  return text;
}

std::string dates_text(const DateRange& dates) {
  std::string text;
  if (dates.from) text += "--from " + iso_day(*dates.from);
  if (dates.to) text += (text.empty() ? "" : " ") + std::string("--to ") + iso_day(*dates.to);
  return text;
}

}  // namespace

std::vector<Condition> conditions_of(const QueryNode& root, const Request& request) {
  std::vector<Condition> conditions;
  if (is_plain_group(root))
    add_group(root, conditions);
  else if (is_whole_value(root))
    add_value(Source::query, root, conditions);
  else if (root.kind != Kind::all && (root.kind == Kind::word || root.kind == Kind::phrase))
    add_word(root, true, conditions);
  else if (root.kind != Kind::all)
    conditions.push_back({Source::query, Occur::must, true, root});
  for (const QueryNode& filter : filter_nodes(request.filters)) {
    const auto same = std::find_if(conditions.begin(), conditions.end(), [&](const Condition& known) {
      return known.source == Source::filter && field_of(known.node) == filter.field;
    });
    if (same == conditions.end())
      conditions.push_back({Source::filter, Occur::must, true, filter});
    else
      add_alternative(filter, same->node);
  }
  if (request.dates.from || request.dates.to) {
    QueryNode dates;
    dates.kind = Kind::field;
    dates.field = "date";
    dates.dates.dates = request.dates;
    conditions.push_back({Source::dates, Occur::must, true, dates});
  }
  return conditions;
}

Request request_for(const std::vector<Condition>& conditions, const Request& original) {
  Request request;
  request.language = original.language;
  request.limit = 0;
  request.snippets = 0;
  request.suggestions = false;
  request.exact_total = true;
  request.collapse = false;
  request.feedback = Feedback::off;
  request.ranked = false;
  request.proximity = false;
  QueryNode group;
  group.kind = Kind::group;
  for (const Condition& condition : conditions) {
    if (condition.source == Source::query) add_to_query(condition, group);
    if (condition.source == Source::filter) add_filters(condition.node, request.filters);
    if (condition.source == Source::dates) request.dates = condition.node.dates.dates;
  }
  const bool single = group.clauses.size() == 1 && group.clauses.front().occur != Occur::must_not;
  if (single)
    request.text = query_text(group.clauses.front().node);
  else if (!group.clauses.empty())
    request.text = query_text(group);
  return request;
}

std::string condition_text(const Condition& condition) {
  if (condition.source == Source::filter) return filter_text(condition.node);
  if (condition.source == Source::dates) return dates_text(condition.node.dates.dates);
  const std::string text = query_text(condition.node);
  if (condition.occur == Occur::should) return text;
  const bool compound = condition.node.kind == Kind::any || condition.node.kind == Kind::group ||
                        condition.node.kind == Kind::near;
  const std::string inner = compound ? "(" + text + ")" : text;
  if (condition.occur == Occur::must_not) return "-" + inner;
  return needs_sign(condition.node) ? "+" + inner : text;
}

std::vector<Condition> members_of(const Condition& condition) {
  if (condition.source != Source::query) return {condition};
  if (condition.occur != Occur::should && condition.node.kind != Kind::any) return {condition};
  std::vector<Condition> members;
  for (const QueryNode::Clause& clause : condition.node.clauses) {
    Condition member{Source::query, Occur::should, condition.needed, {}};
    member.node.kind = Kind::group;
    member.node.clauses.push_back({Occur::should, clause.node});
    members.push_back(std::move(member));
  }
  return members;
}

}  // namespace broadsheet::zero_hits
