#include "searcher/zero_hits/zero_hit_help.h"

#include "searcher/query/query_text.h"
#include "searcher/vocabulary/respelling.h"
#include "searcher/zero_hits/alternatives.h"
#include "searcher/zero_hits/date_relaxations.h"
#include "searcher/zero_hits/diagnosis.h"
#include "searcher/zero_hits/relaxation_costs.h"
#include "searcher/zero_hits/similar_values.h"
#include "searcher/zero_hits/text_relaxations.h"

namespace broadsheet::zero_hits {
namespace {

using Kind = QueryNode::Kind;

constexpr int searches_in_the_time = 5;    // the time for one search is the whole time divided by this
constexpr std::size_t most_members = 8;    // of words side by side, changed one at a time
constexpr std::size_t most_spellings = 2;  // of one condition

/// Finds less strict versions of a condition, by its kind.
class Relaxer {
 public:
  Relaxer(const ZeroHitSources& sources, const Request& request, HitCounter& counter, bool respell)
      : spelling_(sources.index, sources.reader),
        values_(sources.index, sources.names),
        request_(request),
        counter_(counter),
        respell_(respell) {}

  std::vector<Relaxation> operator()(const std::vector<Condition>& conditions, std::size_t which) {
    const Condition& condition = conditions[which];
    if (condition.occur == Occur::must_not || counter_.is_over()) return {};
    if (condition.node.kind == Kind::field && condition.node.field == "date") return dates(conditions, which);
    std::vector<Relaxation> relaxed = values_.find(condition.node);
    if (condition.source == Condition::Source::filter) return as_option(condition, std::move(relaxed));
    if (respell_ && condition.source == Condition::Source::query) add_spellings(condition.node, relaxed);
    const bool list = condition.node.kind == Kind::group || condition.node.kind == Kind::any;
    if (list)
      add_of_members(condition.node, relaxed);
    else
      append(relax_text(condition.node), relaxed);
    return relaxed;
  }

 private:
  /// Uses the months in which the other conditions find something, or those of the index if there are none.
  std::vector<Relaxation> dates(std::vector<Condition> conditions, std::size_t which) {
    const Condition condition = conditions[which];
    conditions.erase(conditions.begin() + static_cast<std::ptrdiff_t>(which));
    auto months = counter_.months(request_for(conditions, request_));
    if (!months || months->empty()) months = counter_.months(request_for({}, request_));
    std::vector<Relaxation> relaxed =
        relax_dates(condition.node, months.value_or(std::vector<HistogramRow>()));
    if (condition.source == Condition::Source::query) return relaxed;
    return as_option(condition, std::move(relaxed));
  }

  /// Options only accept values of fields. The query that is shown does not contain the options.
  static std::vector<Relaxation> as_option(const Condition& condition, std::vector<Relaxation> relaxed) {
    std::erase_if(relaxed, [](const Relaxation& way) { return way.node->kind != Kind::field; });
    for (Relaxation& way : relaxed) {
      Condition changed = condition;
      changed.node = *way.node;
      way.change = "with " + condition_text(changed);
    }
    return relaxed;
  }

  static void append(std::vector<Relaxation> more, std::vector<Relaxation>& relaxed) {
    std::move(more.begin(), more.end(), std::back_inserter(relaxed));
  }

  void add_spellings(const QueryNode& node, std::vector<Relaxation>& relaxed) {
    Respelling respelling(spelling_, false);
    std::size_t count = 0;
    for (QueryNode& other : respelling.queries(node)) {
      if (count++ == most_spellings) break;
      if (node.kind == Kind::group && other.kind != Kind::group) {
        QueryNode group;
        group.kind = Kind::group;
        group.clauses.push_back({Occur::should, std::move(other)});
        other = std::move(group);
      }
      relaxed.push_back({std::move(other), relaxation_costs::respelt, "spelling"});
    }
  }

  /// One relaxed member of the list is enough.
  void add_of_members(const QueryNode& list, std::vector<Relaxation>& relaxed) {
    for (std::size_t i = 0; i < std::min(list.clauses.size(), most_members); ++i)
      for (Relaxation& way : relax_text(list.clauses[i].node)) {
        QueryNode changed = list;
        changed.clauses[i].node = *std::move(way.node);
        relaxed.push_back({std::move(changed), way.cost, std::move(way.change)});
      }
  }

  Spelling spelling_;
  SimilarValues values_;
  const Request& request_;
  HitCounter& counter_;
  bool respell_;
};

Request with_text(const std::string& text, const std::vector<Condition>& conditions, const Request& request) {
  std::vector<Condition> options;
  for (const Condition& condition : conditions)
    if (condition.source != Condition::Source::query) options.push_back(condition);
  Request changed = request_for(options, request);
  changed.text = text;
  return changed;
}

}  // namespace

ZeroHitHelp zero_hit_help(const QueryNode& root, const Request& request,
                          const std::vector<QuerySuggestion>& suggestions, const ZeroHitSources& sources) {
  ZeroHitHelp help;
  const std::uint64_t documents = sources.index.stub().documents;
  if (documents == 0) {
    help.reason = "The index has no documents.";
    return help;
  }
  const auto half = [&] {
    if (request.timeout) return sources.deadline;
    return sources.deadline.moved_to(Deadline::Clock::now() + zero_hit_time / 2);
  };
  HitCounter counter(sources.run, half(), request.timeout.value_or(zero_hit_time) / searches_in_the_time);
  const std::vector<Condition> conditions = conditions_of(root, request);
  counter.know(request_for(conditions, request), 0);
  const Diagnosis diagnosis = diagnose(conditions, request, counter);
  help.clauses = clause_counts(conditions, request, counter);
  help.reason = reason_text(conditions, diagnosis);
  counter.set_deadline(half());  // also if a search that cannot be interrupted has used up the first one
  Relaxer relaxer(sources, request, counter, suggestions.empty());
  Alternatives alternatives(conditions, request, diagnosis, relaxer, counter);
  for (const QuerySuggestion& suggestion : suggestions)
    alternatives.add(with_text(suggestion.query, conditions, request), "spelling");
  alternatives.find();
  help.alternatives = alternatives.take();
  if (help.alternatives.empty()) help.alternatives.push_back({"", documents, "all documents"});
  return help;
}

}  // namespace broadsheet::zero_hits
