#include "searcher/index/facet_counter.h"

#include <xxhash.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "common/unicode.h"
#include "common/varint.h"

namespace broadsheet {
namespace {

constexpr std::size_t first_buckets = 4096;

/// How many bytes of a date's key distinguish facet values.
constexpr std::size_t year_size = 4, month_size = 6;

/// The value to show.
std::string shown(std::string_view value, FacetKind kind) {
  if (kind != FacetKind::month) return std::string(value);
  return std::string(value.substr(0, year_size)) + '-' + std::string(value.substr(year_size));
}

}  // namespace

FacetCounter::FacetCounter(const Field& field, Replace replace)
    : field_(&field), replace_(std::move(replace)), buckets_(first_buckets) {}

void FacetCounter::add(std::string_view slot_value) {
  ++document_;
  if (slot_value.empty()) return;
  if (field_->facet == FacetKind::year) return count(slot_value.substr(0, year_size));
  if (field_->facet == FacetKind::month) return count(slot_value.substr(0, month_size));
  while (const std::optional<std::string_view> value = take_block(slot_value)) {
    if (!replace_)
      count(*value);
    else if (const std::string other = replace_(*value); !other.empty())
      count(other);
  }
}

void FacetCounter::count(std::string_view value) {
  const std::uint64_t hash = XXH3_64bits(value.data(), value.size());
  std::uint32_t& bucket = bucket_of(hash);
  if (bucket == 0) {
    entries_.push_back({hash, 1, document_, text_.size(), value.size()});
    text_ += value;
    bucket = static_cast<std::uint32_t>(entries_.size());
    if (entries_.size() * 2 > buckets_.size()) grow();
    return;
  }
  Entry& entry = entries_[bucket - 1];
  entry.count += entry.last_document != document_;
  entry.last_document = document_;
}

/// The bucket of this hash, or the free one for it.
std::uint32_t& FacetCounter::bucket_of(std::uint64_t hash) {
  const std::size_t mask = buckets_.size() - 1;
  std::size_t at = hash & mask;
  while (buckets_[at] != 0 && entries_[buckets_[at] - 1].hash != hash) at = (at + 1) & mask;
  return buckets_[at];
}

void FacetCounter::grow() {
  constexpr std::size_t factor = 4;
  buckets_.assign(buckets_.size() * factor, 0);
  for (std::uint32_t number = 1; number <= entries_.size(); ++number)
    bucket_of(entries_[number - 1].hash) = number;
}

/// Entries whose values are one filter term become one, with the value that most documents have.
std::vector<FacetCounter::Entry> FacetCounter::folded() const {
  std::vector<Entry> folded;
  std::unordered_map<std::uint64_t, std::pair<std::size_t, std::uint32_t>> places;  // and the highest count
  places.reserve(entries_.size());
  for (const Entry& entry : entries_) {
    const std::string key = fold_keyword(value(entry));
    const auto [known, is_new] =
        places.try_emplace(XXH3_64bits(key.data(), key.size()), folded.size(), entry.count);
    if (is_new) {
      folded.push_back(entry);
      continue;
    }
    auto& [place, most] = known->second;
    Entry& one = folded[place];
    const bool more = entry.count > most || (entry.count == most && value(entry) < value(one));
    if (more) one.begin = entry.begin, one.size = entry.size;
    most = std::max(most, entry.count);
    one.count += entry.count;
  }
  return folded;
}

FacetCounts FacetCounter::counts(std::size_t limit) const {
  const std::vector<Entry> entries = field_->kind == FieldKind::keyword ? folded() : entries_;
  std::vector<const Entry*> counted;
  for (const Entry& entry : entries) counted.push_back(&entry);
  const std::size_t size = limit == 0 ? counted.size() : std::min(limit, counted.size());
  std::partial_sort(counted.begin(), counted.begin() + static_cast<std::ptrdiff_t>(size), counted.end(),
                    [&](const Entry* a, const Entry* b) {
                      return a->count != b->count ? a->count > b->count : value(*a) < value(*b);
                    });
  FacetCounts facet;
  facet.field = field_->name;
  facet.distinct = counted.size();
  for (std::size_t i = 0; i < size; ++i)
    facet.values.push_back({shown(value(*counted[i]), field_->facet), counted[i]->count});
  return facet;
}

}  // namespace broadsheet
