#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <xapian.h>

#include "common/schema.h"
#include "searcher/index/date_counts.h"
#include "searcher/index/facet_counter.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// Shows every match's slot value to a counter.
class FacetSpy : public Xapian::MatchSpy {
 public:
  FacetSpy(const Field& field, FacetCounter::Replace replace)
      : counter_(field, std::move(replace)), slot_(static_cast<Xapian::valueno>(field.slot)) {}
  void operator()(const Xapian::Document& document, double) override {
    counter_.add(document.get_value(slot_));
  }
  const FacetCounter& counter() const { return counter_; }

 private:
  FacetCounter counter_;
  Xapian::valueno slot_;
};

/// Shows every match's date to a counter.
class DateSpy : public Xapian::MatchSpy {
 public:
  void operator()(const Xapian::Document& document, double) override {
    counts_.add(document.get_value(static_cast<Xapian::valueno>(Slot::date)));
  }
  const DateCounts& counts() const { return counts_; }

 private:
  DateCounts counts_;
};

/// One spy a facet asked for, and one for a histogram. What is no facet has no values, nor has one that no
/// document has.
class FacetSpies {
 public:
  /// Both must outlive it.
  FacetSpies(const Xapian::Database& database, const Request& request, const EntityOverrides& overrides);

  /// The spies must outlive the match.
  void watch(Xapian::Enquire& enquire);
  /// After the match, in the order asked for.
  std::vector<FacetCounts> counts() const;
  /// After the match, which found so many documents; nullopt when no histogram was asked for.
  std::optional<DateCounts> date_counts(std::uint64_t documents) const;

 private:
  std::size_t limit_of(const FacetRequest& facet) const;

  const Request& request_;
  std::vector<std::unique_ptr<FacetSpy>> spies_;
  std::optional<DateSpy> date_spy_;
};

}  // namespace broadsheet
