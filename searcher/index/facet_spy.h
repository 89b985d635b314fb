// Counts facets and dates while Xapian matches.
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

/// Passes the slot value of every match to a counter.
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

/// Passes the date of every match to a counter.
class DateSpy : public Xapian::MatchSpy {
 public:
  void operator()(const Xapian::Document& document, double) override {
    counts_.add(document.get_value(static_cast<Xapian::valueno>(Slot::date)));
  }
  const DateCounts& counts() const { return counts_; }

 private:
  DateCounts counts_;
};

/// One spy for each requested facet, and one for a histogram. A field without facet has no values.
class FacetSpies {
 public:
  /// Both must outlive this object.
  FacetSpies(const Xapian::Database& database, const Request& request, const EntityOverrides& overrides);

  /// The spies must outlive the match.
  void watch(Xapian::Enquire& enquire);
  /// In the order of the request. Call this after the match.
  std::vector<FacetCounts> counts() const;
  /// `documents` is how many the match found. nullopt when no histogram was requested. Call this after the
  /// match.
  std::optional<DateCounts> date_counts(std::uint64_t documents) const;

 private:
  std::size_t limit_of(const FacetRequest& facet) const;

  const Request& request_;
  std::vector<std::unique_ptr<FacetSpy>> spies_;
  std::optional<DateSpy> date_spy_;
};

}  // namespace broadsheet
