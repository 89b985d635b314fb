#include "searcher/zero_hits/alternatives.h"

#include <algorithm>
#include <iterator>

#include "searcher/query/node_field.h"
#include "searcher/zero_hits/relaxation_costs.h"
#include "searcher/zero_hits/text_relaxations.h"

namespace broadsheet::zero_hits {
namespace {

using Kind = QueryNode::Kind;

constexpr std::size_t most_alternatives = 6;
constexpr std::size_t most_ways = 4;      // to repair one condition, apart from dropping it
constexpr std::size_t most_changed = 12;  // conditions changed, one at a time
constexpr std::size_t enough = 2;         // with this many alternatives, coarser ones are not looked for

void add_words(const QueryNode& node, std::vector<QueryNode>& words) {
  if (node.kind == Kind::word || node.kind == Kind::pattern || node.kind == Kind::citation)
    words.push_back(node);
  if (node.kind == Kind::phrase || node.kind == Kind::exact)
    for (QueryNode& word : words_of_phrase(node)) words.push_back(std::move(word));
  if (is_search(node)) return;
  for (const QueryNode::Clause& clause : node.clauses)
    if (clause.occur != Occur::must_not) add_words(clause.node, words);
}

/// The rest of the query if any of its words is enough, wherever it is.
std::vector<Condition> any_word(const std::vector<Condition>& conditions) {
  Condition list{Condition::Source::query, Occur::should, true, {}};
  list.node.kind = Kind::group;
  std::vector<QueryNode> words;
  for (const Condition& condition : conditions)
    if (condition.source == Condition::Source::query && condition.occur != Occur::must_not)
      add_words(condition.node, words);
  for (QueryNode& word : words) {
    if (word.kind != Kind::pattern) word.field.clear();
    list.node.clauses.push_back({Occur::should, std::move(word)});
  }
  if (list.node.clauses.empty()) return {};
  return {list};
}

bool is_about_text(const QueryNode& node) {
  std::vector<QueryNode> words;
  add_words(node, words);
  return !words.empty() && node.kind != Kind::field;
}

/// True for a part of the query that does not only exclude.
bool asks_for_something(const std::vector<Condition>& conditions) {
  return std::any_of(conditions.begin(), conditions.end(), [](const Condition& condition) {
    return condition.source == Condition::Source::query && condition.occur != Occur::must_not;
  });
}

std::string dropping(const Condition& condition) {
  const bool typed = condition.source == Condition::Source::query && condition.occur == Occur::must;
  return "without " + (typed ? request_for({condition}, {}).text : condition_text(condition));
}

}  // namespace

Alternatives::Alternatives(const std::vector<Condition>& conditions, const Request& request,
                           const Diagnosis& diagnosis, Relax relax, HitCounter& counter)
    : conditions_(conditions),
      request_(request),
      diagnosis_(diagnosis),
      relax_(std::move(relax)),
      counter_(counter),
      keys_{search_key(request_for(conditions, request))} {}

bool Alternatives::is_done() const {
  return found_.size() >= most_alternatives || counter_.is_over();
}

void Alternatives::add(const Request& request, const std::string& change, std::uint64_t more_than) {
  if (!keys_.insert(search_key(request)).second) return;
  const auto count = counter_.count(request);
  if (count.value_or(0) > more_than) found_.push_back({request.text, *count, change});
}

/// Nearest first. The last one drops the condition.
std::vector<Relaxation> Alternatives::ways(std::size_t condition) const {
  std::vector<Relaxation> ways = relax_(conditions_, condition);
  std::stable_sort(ways.begin(), ways.end(),
                   [](const Relaxation& a, const Relaxation& b) { return a.cost < b.cost; });
  const Condition& whole = conditions_[condition];
  const bool excludes = whole.occur == Occur::must_not;
  ways.push_back(
      {std::nullopt, excludes ? relaxation_costs::not_excluded : relaxation_costs::dropped, dropping(whole)});
  return ways;
}

std::vector<Relaxation> Alternatives::ways_that_find(std::size_t condition) {
  std::vector<Relaxation> useful;
  for (Relaxation& way : ways(condition)) {
    if (way.node && useful.size() < most_ways) {
      Condition changed = conditions_[condition];
      changed.node = *way.node;
      if (counter_.count(request_for({changed}, request_)).value_or(0) == 0) continue;
      useful.push_back(std::move(way));
    } else if (!way.node) {
      useful.push_back(std::move(way));
    }
  }
  return useful;
}

/// Repairs all conditions that nothing meets: first with the best way for each, then with every other way for
/// one and the best for the others.
std::vector<Alternatives::Plan> Alternatives::repairs() {
  Plan best;
  std::vector<std::vector<Relaxation>> ways;
  for (const std::size_t i : diagnosis_.empty) {
    ways.push_back(ways_that_find(i));
    best.changes.push_back({i, ways.back().front()});
    best.cost += ways.back().front().cost;
  }
  std::vector<Plan> plans{best};
  Plan dropped = best;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    for (std::size_t way = 1; way < ways[i].size(); ++way) {
      Plan plan = best;
      plan.changes[i].relaxation = ways[i][way];
      plan.cost += ways[i][way].cost - ways[i].front().cost;
      if (plans.size() < most_changed) plans.push_back(std::move(plan));
    }
    dropped.changes[i].relaxation = ways[i].back();
    dropped.cost += ways[i].back().cost - ways[i].front().cost;
  }
  plans.push_back(std::move(dropped));
  return plans;
}

/// Changes to conditions that something meets, beginning with those in conflict.
std::vector<Alternatives::Plan> Alternatives::single_changes() const {
  std::vector<std::size_t> which = diagnosis_.conflict;
  for (std::size_t i = 0; i < conditions_.size() && which.size() < most_changed; ++i) {
    const auto has = [&](const std::vector<std::size_t>& list) {
      return std::find(list.begin(), list.end(), i) != list.end();
    };
    if (!has(which) && !has(diagnosis_.empty) && conditions_[i].needed && diagnosis_.conflict.empty())
      which.push_back(i);
  }
  std::vector<Plan> plans;
  for (const std::size_t i : which)
    for (Relaxation& way : ways(i)) {
      const double cost = way.cost;
      plans.push_back({{{i, std::move(way)}}, cost});
    }
  return plans;
}

std::vector<Alternatives::Plan> Alternatives::pairs_of(const std::vector<Plan>& first,
                                                       const std::vector<Plan>& second) const {
  std::vector<Plan> pairs;
  for (const Plan& a : first)
    for (const Plan& b : second) {
      if (a.changes.front().condition == b.changes.front().condition) continue;
      Plan pair = a;
      pair.cost += b.cost;
      pair.changes.insert(pair.changes.end(), b.changes.begin(), b.changes.end());
      pairs.push_back(std::move(pair));
    }
  return pairs;
}

std::vector<Condition> Alternatives::apply(const Plan& plan) const {
  std::vector<Condition> changed;
  for (std::size_t i = 0; i < conditions_.size(); ++i) {
    const auto change = std::find_if(plan.changes.begin(), plan.changes.end(),
                                     [&](const Change& each) { return each.condition == i; });
    if (change != plan.changes.end() && !change->relaxation.node) continue;
    changed.push_back(conditions_[i]);
    if (change != plan.changes.end()) changed.back().node = *change->relaxation.node;
  }
  return changed;
}

/// True if changing only some of these conditions was already enough.
bool Alternatives::goes_further(const Plan& plan) const {
  std::set<std::size_t> changed;
  for (const Change& change : plan.changes) changed.insert(change.condition);
  return std::any_of(finds_.begin(), finds_.end(), [&](const Find& find) {
    return find.conditions.size() < changed.size() &&
           std::includes(changed.begin(), changed.end(), find.conditions.begin(), find.conditions.end());
  });
}

void Alternatives::try_plan(const Plan& plan) {
  const std::vector<Condition> changed = apply(plan);
  if (changed.empty() || goes_further(plan)) return;
  if (asks_for_something(conditions_) && !asks_for_something(changed)) return;
  const Request request = request_for(changed, request_);
  if (!keys_.insert(search_key(request)).second) return;
  const auto count = counter_.count(request);
  if (count.value_or(0) == 0) return;
  Find find{{}, *count};
  std::string words;
  for (const Change& change : plan.changes) {
    find.conditions.insert(change.condition);
    words += (words.empty() ? "" : ", ") + change.relaxation.change;
  }
  const bool nothing_new = std::any_of(finds_.begin(), finds_.end(), [&](const Find& known) {
    return known.conditions == find.conditions && known.count == find.count;
  });
  if (nothing_new) return;
  finds_.push_back(std::move(find));
  found_.push_back({request.text, *count, words});
}

void Alternatives::try_plans(std::vector<Plan> plans) {
  std::stable_sort(plans.begin(), plans.end(), [](const Plan& a, const Plan& b) { return a.cost < b.cost; });
  for (const Plan& plan : plans) {
    if (is_done()) return;
    try_plan(plan);
  }
}

/// First with the requested values and options, then without.
void Alternatives::try_any_word() {
  std::vector<Condition> words = any_word(conditions_);
  if (words.empty()) return;
  std::vector<Condition> narrowed = words;
  for (const Condition& condition : conditions_)
    if (condition.occur == Occur::must_not ||
        (condition.occur == Occur::must && !is_about_text(condition.node)))
      narrowed.push_back(condition);
  std::uint64_t most = 0;
  for (const AlternativeQuery& known : found_) most = std::max(most, known.count);
  add(request_for(narrowed, request_), "any of the words", most);
  if (found_.size() < enough && narrowed.size() > 1)
    add(request_for(words, request_), "any of the words, without the other conditions");
}

void Alternatives::find() {
  if (request_.language != "auto") {
    Request other = request_for(conditions_, request_);
    other.language = "auto";
    add(other, "with --lang auto");
  }
  std::vector<Plan> single = single_changes();
  if (diagnosis_.empty.empty()) {
    try_plans(single);
    if (finds_.empty() && conditions_.size() > 2) try_plans(pairs_of(single, single));
  } else {
    const std::vector<Plan> repaired = repairs();
    try_plans(repaired);
    if (finds_.empty() && !single.empty()) try_plans(pairs_of(repaired, single));
  }
  if (found_.size() < enough) try_any_word();
}

}  // namespace broadsheet::zero_hits
