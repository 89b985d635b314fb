#include "searcher/facet_counter.h"

#include <xxhash.h>

#include <algorithm>

#include "common/varint.h"

namespace broadsheet {
namespace {

constexpr std::size_t first_buckets = 1024;

/// How many bytes of a date's key tell facet values apart.
constexpr std::size_t year_size = 4, month_size = 6;

std::uint64_t hash_of(std::string_view value) {
  const std::uint64_t hash = XXH3_64bits(value.data(), value.size());
  return hash == 0 ? 1 : hash;
}

/// How a value is shown.
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
  const std::uint64_t hash = hash_of(value);
  Bucket* bucket = &bucket_of(hash);
  if (bucket->hash == 0) {
    if (++used_ * 2 > buckets_.size()) {
      grow();
      bucket = &bucket_of(hash);
    }
    *bucket = {hash, 0, 0, text_.size(), value.size()};
    text_ += value;
  }
  if (bucket->last_document == document_) return;
  bucket->last_document = document_;
  ++bucket->count;
}

/// The bucket with this hash, or the free one where it belongs.
FacetCounter::Bucket& FacetCounter::bucket_of(std::uint64_t hash) {
  const std::size_t mask = buckets_.size() - 1;
  std::size_t at = hash & mask;
  while (buckets_[at].hash != 0 && buckets_[at].hash != hash) at = (at + 1) & mask;
  return buckets_[at];
}

void FacetCounter::grow() {
  std::vector<Bucket> old(buckets_.size() * 2);
  old.swap(buckets_);
  for (const Bucket& bucket : old)
    if (bucket.hash != 0) bucket_of(bucket.hash) = bucket;
}

FacetCounts FacetCounter::counts(std::size_t limit) const {
  std::vector<const Bucket*> counted;
  for (const Bucket& bucket : buckets_)
    if (bucket.hash != 0) counted.push_back(&bucket);
  const std::size_t size = limit == 0 ? counted.size() : std::min(limit, counted.size());
  std::partial_sort(counted.begin(), counted.begin() + static_cast<std::ptrdiff_t>(size), counted.end(),
                    [&](const Bucket* a, const Bucket* b) {
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
