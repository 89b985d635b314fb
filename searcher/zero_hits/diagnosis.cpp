#include "searcher/zero_hits/diagnosis.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "searcher/zero_hits/text_relaxations.h"

namespace broadsheet::zero_hits {
namespace {

using Kind = QueryNode::Kind;

constexpr std::size_t most_counted = 40;   // conditions counted by themselves
constexpr std::size_t most_narrowed = 12;  // conditions in which a conflict is looked for
constexpr std::size_t most_named = 4;      // conditions named in the sentence

std::vector<QueryNode> parts_of(const QueryNode& node) {
  if (node.kind == Kind::phrase || node.kind == Kind::exact) return words_of_phrase(node);
  std::vector<QueryNode> parts;
  if (node.kind == Kind::near || node.kind == Kind::any || node.kind == Kind::group)
    for (const QueryNode::Clause& clause : node.clauses)
      if (clause.occur != Occur::must_not) parts.push_back(clause.node);
  return parts;
}

/// The counts of the words of a condition that finds nothing.
std::vector<ClauseCount> part_counts(const Condition& condition, const Request& request,
                                     HitCounter& counter) {
  const bool single = condition.node.kind == Kind::group && condition.node.clauses.size() == 1;
  const std::vector<QueryNode> parts =
      parts_of(single ? condition.node.clauses.front().node : condition.node);
  std::vector<ClauseCount> counts;
  if (parts.size() < 2) return counts;
  for (const QueryNode& part : parts) {
    const Condition alone{Condition::Source::query, Occur::must, true, part};
    const Request single_part = request_for({alone}, request);
    if (const auto count = counter.count(single_part)) counts.push_back({single_part.text, *count, {}});
  }
  return counts;
}

/// A list like `a, b and c`.
std::string listed(const std::vector<Condition>& conditions, const std::vector<std::size_t>& which,
                   std::string_view last_joint) {
  std::string text;
  for (std::size_t i = 0; i < which.size(); ++i) {
    if (i > 0) text += i + 1 == which.size() ? fmt::format(" {} ", last_joint) : std::string(", ");
    if (i == most_named && which.size() > most_named + 1)
      return text + fmt::format("{} {} more", last_joint, which.size() - i);
    text += condition_text(conditions[which[i]]);
  }
  return text;
}

bool is_list(const Condition& condition) {
  return condition.occur == Occur::should && condition.node.clauses.size() > 1;
}

std::string conflict_text(const std::vector<Condition>& conditions, const std::vector<std::size_t>& which) {
  std::vector<std::size_t> wanted, excluded;
  for (const std::size_t i : which) (conditions[i].occur == Occur::must_not ? excluded : wanted).push_back(i);
  if (!excluded.empty() && wanted.empty())
    return fmt::format("{} leaves no document.", listed(conditions, excluded, "and"));
  if (!excluded.empty())
    return fmt::format("{} find{} documents, but {} excludes all of them.", listed(conditions, wanted, "and"),
                       wanted.size() == 1 ? "s" : "", listed(conditions, excluded, "and"));
  return fmt::format("{} each find documents, but no document has {}.", listed(conditions, wanted, "and"),
                     wanted.size() == 2 ? "both" : "all of them");
}

}  // namespace

Diagnosis diagnose(const std::vector<Condition>& conditions, const Request& request, HitCounter& counter) {
  Diagnosis diagnosis;
  for (std::size_t i = 0; i < conditions.size(); ++i) {
    std::optional<std::uint64_t> count;
    if (i < most_counted && conditions[i].needed)
      count = counter.count(request_for({conditions[i]}, request));
    if (count == 0u) diagnosis.empty.push_back(i);
    diagnosis.counts.push_back(count);
  }
  if (!diagnosis.empty.empty() || conditions.size() < 2 || conditions.size() > most_narrowed)
    return diagnosis;
  std::vector<Condition> left = conditions;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < conditions.size(); ++i) places.push_back(i);
  for (std::size_t i = 0; i < left.size();) {
    std::vector<Condition> fewer = left;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    const auto count = counter.count(request_for(fewer, request));
    if (!count) return diagnosis;
    if (*count > 0) {
      ++i;
      continue;
    }
    left = std::move(fewer);
    places.erase(places.begin() + static_cast<std::ptrdiff_t>(i));
  }
  diagnosis.conflict = std::move(places);
  return diagnosis;
}

std::vector<ClauseCount> clause_counts(const std::vector<Condition>& conditions, const Request& request,
                                       HitCounter& counter) {
  std::vector<ClauseCount> counts;
  for (const Condition& condition : conditions) {
    if (!condition.needed) continue;
    for (const Condition& member : members_of(condition)) {
      if (counts.size() == most_counted) return counts;
      const auto count = counter.count(request_for({member}, request));
      if (!count) continue;
      counts.push_back({condition_text(member), *count, {}});
      if (*count == 0 && member.occur != Occur::must_not)
        counts.back().terms = part_counts(member, request, counter);
    }
  }
  return counts;
}

std::string reason_text(const std::vector<Condition>& conditions, const Diagnosis& diagnosis) {
  const std::vector<std::size_t>& empty = diagnosis.empty;
  if (empty.size() == 1 && is_list(conditions[empty.front()])) return "No document has any of these words.";
  if (empty.size() == 1 && conditions[empty.front()].occur == Occur::must_not)
    return fmt::format("{} excludes every document.", condition_text(conditions[empty.front()]));
  if (empty.size() == 1) return fmt::format("Nothing matches {}.", condition_text(conditions[empty.front()]));
  if (!empty.empty()) return fmt::format("Nothing matches {}.", listed(conditions, empty, "or"));
  if (!diagnosis.conflict.empty()) return conflict_text(conditions, diagnosis.conflict);
  return "No document meets all of these conditions.";
}

}  // namespace broadsheet::zero_hits
