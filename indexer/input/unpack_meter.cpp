#include "indexer/input/unpack_meter.h"

#include <fmt/format.h>

#include <algorithm>

namespace broadsheet::readers {

UnpackMeter::UnpackMeter(const std::atomic<std::uint64_t>& taken, std::uint64_t max_unpacked_bytes,
                         double max_ratio)
    : taken_(taken),
      taken_before_(taken.load()),
      max_unpacked_bytes_(max_unpacked_bytes),
      max_ratio_(max_ratio) {}

void UnpackMeter::add(std::size_t layer, std::uint64_t bytes) {
  if (unpacked_.size() <= layer) unpacked_.resize(layer + 1);
  const std::uint64_t unpacked = unpacked_[layer] += bytes;
  if (unpacked > max_unpacked_bytes_)
    throw UnpackLimit(fmt::format("unpacks to more than {} bytes; raise --max-unpacked if this is intended",
                                  max_unpacked_bytes_));
  if (unpacked < ratio_from_bytes) return;
  const double packed = static_cast<double>(std::max<std::uint64_t>(taken_.load() - taken_before_, 1));
  if (static_cast<double>(unpacked) > packed * max_ratio_)
    throw UnpackLimit(fmt::format(
        "unpacks to more than {} times its size; raise --max-ratio if this is intended", max_ratio_));
}

}  // namespace broadsheet::readers
