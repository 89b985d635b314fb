#include "searcher/facet_counter.h"

#include <algorithm>
#include <vector>

namespace broadsheet {
namespace {

/// How many bytes of a slot's value tell facet values apart.
std::size_t key_size(FacetKind kind) {
  constexpr std::size_t year = 4, month = 6;  // of date_key()
  switch (kind) {
    case FacetKind::year:
      return year;
    case FacetKind::month:
      return month;
    default:
      return std::string_view::npos;
  }
}

std::string month_name(std::string_view key) {
  return std::string(key.substr(0, 4)) + '-' + std::string(key.substr(4));
}

/// The facet values in a key, each once.
std::vector<std::string> values_of(std::string_view key, FacetKind kind) {
  if (kind == FacetKind::year) return {std::string(key)};
  if (kind == FacetKind::month) return {month_name(key)};
  std::vector<std::string_view> values = unpack_values(key);
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return {values.begin(), values.end()};
}

bool more_frequent(const FacetValue& a, const FacetValue& b) {
  return a.count != b.count ? a.count > b.count : a.value < b.value;
}

}  // namespace

void FacetCounter::add(std::string_view slot_value) {
  const std::string_view key = slot_value.substr(0, key_size(field_->facet));
  if (key.empty()) return;
  if (!last_ || last_->first != key) last_ = &*entry(key);
  ++last_->second;
}

FacetCounter::Counts::iterator FacetCounter::entry(std::string_view key) {
  const auto found = by_slot_value_.find(key);
  return found != by_slot_value_.end() ? found : by_slot_value_.emplace(key, 0).first;
}

FacetCounter::Counts FacetCounter::by_value() const {
  Counts counts;
  for (const auto& [key, count] : by_slot_value_)
    for (std::string& value : values_of(key, field_->facet)) counts[std::move(value)] += count;
  return counts;
}

FacetCounts FacetCounter::counts(std::size_t limit) const {
  FacetCounts facet;
  facet.field = field_->name;
  for (auto& [value, count] : by_value()) facet.values.push_back({value, count});
  facet.distinct = facet.values.size();
  const std::size_t listed = limit == 0 ? facet.distinct : std::min(limit, facet.distinct);
  std::partial_sort(facet.values.begin(), facet.values.begin() + static_cast<std::ptrdiff_t>(listed),
                    facet.values.end(), more_frequent);
  facet.values.resize(listed);
  return facet;
}

}  // namespace broadsheet
