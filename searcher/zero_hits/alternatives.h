// Finds less strict searches when a search finds nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "searcher/zero_hits/conditions.h"
#include "searcher/zero_hits/diagnosis.h"
#include "searcher/zero_hits/hit_counter.h"
#include "searcher/zero_hits/relaxation.h"

namespace broadsheet::zero_hits {

/// Returns ways to relax one condition, given all conditions.
using Relax =
    std::function<std::vector<Relaxation>(const std::vector<Condition>& conditions, std::size_t which)>;

/// Only offers searches that find something.
class Alternatives {
 public:
  Alternatives(const std::vector<Condition>& conditions, const Request& request, const Diagnosis& diagnosis,
               Relax relax, HitCounter& counter);

  /// Adds a known alternative if it finds more than `more_than` documents. Alternatives are shown in the
  /// order in which they are added.
  void add(const Request& request, const std::string& change, std::uint64_t more_than = 0);
  /// Looks for more alternatives, closest first, while there is time.
  void find();
  /// At most a few, in the order in which they were found.
  std::vector<AlternativeQuery> take() { return std::move(found_); }

 private:
  struct Change {
    std::size_t condition = 0;
    Relaxation relaxation;
  };
  struct Plan {
    std::vector<Change> changes;
    double cost = 0;
  };

  std::vector<Relaxation> ways(std::size_t condition) const;
  std::vector<Relaxation> ways_that_find(std::size_t condition);
  std::vector<Plan> repairs();
  std::vector<Plan> single_changes() const;
  std::vector<Plan> pairs_of(const std::vector<Plan>& first, const std::vector<Plan>& second) const;
  std::vector<Condition> apply(const Plan& plan) const;
  void try_plans(std::vector<Plan> plans);
  void try_plan(const Plan& plan);
  void try_any_word();
  bool is_done() const;

  /// An alternative found: which conditions it changed and how many documents it has.
  struct Find {
    std::set<std::size_t> conditions;
    std::uint64_t count = 0;
  };
  bool goes_further(const Plan& plan) const;

  const std::vector<Condition>& conditions_;
  const Request& request_;
  const Diagnosis& diagnosis_;
  Relax relax_;
  HitCounter& counter_;
  std::vector<Find> finds_;
  std::set<std::string> keys_;  ///< keys of the searches already tried
  std::vector<AlternativeQuery> found_;
};

}  // namespace broadsheet::zero_hits
