#include "searcher/index/facet_spy.h"

#include <optional>
#include <string>
#include <utility>

#include "common/schema.h"

namespace broadsheet {
namespace {

/// Applies the user's overrides to the ids of a field.
FacetCounter::Replace replacement(const Field& field, const EntityOverrides& overrides) {
  const std::optional<EntityType> type = entity_type_of(field);
  if (!type || overrides.empty()) return {};
  return [type = *type, &overrides](std::string_view id) {
    const EntityId target = overrides.target({type, std::string(id)});
    return overrides.is_blocked(target) ? std::string() : target.id;
  };
}

}  // namespace

FacetSpies::FacetSpies(const Xapian::Database& database, const Request& request,
                       const EntityOverrides& overrides)
    : request_(request) {
  for (const FacetRequest& facet : request.facets) {
    const Field* field = find_field(facet.field);
    // Finding nothing in a slot that no document has costs more than reading values.
    const bool counts = field && field->facet != FacetKind::none &&
                        database.get_value_freq(static_cast<Xapian::valueno>(field->slot)) > 0;
    spies_.push_back(counts ? std::make_unique<FacetSpy>(*field, replacement(*field, overrides)) : nullptr);
  }
  const bool has_dates = database.get_value_freq(static_cast<Xapian::valueno>(Slot::date)) > 0;
  if (request.histogram && has_dates) date_spy_.emplace();
}

void FacetSpies::watch(Xapian::Enquire& enquire) {
  for (const auto& spy : spies_)
    if (spy) enquire.add_matchspy(spy.get());
  if (date_spy_) enquire.add_matchspy(&*date_spy_);
}

std::optional<DateCounts> FacetSpies::date_counts(std::uint64_t documents) const {
  if (!request_.histogram) return std::nullopt;
  if (date_spy_) return date_spy_->counts();
  DateCounts none;
  none.add_undated(documents);
  return none;
}

std::vector<FacetCounts> FacetSpies::counts() const {
  std::vector<FacetCounts> facets;
  for (std::size_t i = 0; i < spies_.size(); ++i) {
    const FacetRequest& asked = request_.facets[i];
    if (spies_[i])
      facets.push_back(spies_[i]->counter().counts(limit_of(asked)));
    else
      facets.push_back({asked.field, true, 0, {}});
  }
  return facets;
}

/// 0 means all, which --facet-filter then chooses from.
std::size_t FacetSpies::limit_of(const FacetRequest& facet) const {
  return request_.facet_filter.empty() ? facet.limit : 0;
}

}  // namespace broadsheet
