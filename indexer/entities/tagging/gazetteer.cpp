#include "indexer/entities/tagging/gazetteer.h"

#include <algorithm>
#include <bit>

namespace broadsheet::tagging {

Gazetteer::Gazetteer(std::span<const GazetteerEntry> entries)
    : slots_(std::bit_ceil(2 * entries.size() + 2)) {
  for (const GazetteerEntry& entry : entries) {
    std::size_t at = home(entry.key);
    while (slots_[at].key != 0 && slots_[at].key != entry.key) at = (at + 1) & (slots_.size() - 1);
    GazetteerEntry& slot = slots_[at];
    size_ += slot.key == 0;
    slot.key = entry.key;
    slot.classes |= entry.classes;
    slot.longest = std::max(slot.longest, entry.longest);
  }
}

GazetteerEntry Gazetteer::find(std::uint32_t key) const {
  if (slots_.empty()) return {};
  for (std::size_t at = home(key);; ++at) {
    const GazetteerEntry& slot = slots_[at & (slots_.size() - 1)];
    if (slot.key == key) return slot;
    if (slot.key == 0) return {};
  }
}

}  // namespace broadsheet::tagging
