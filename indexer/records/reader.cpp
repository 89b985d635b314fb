#include "indexer/records/reader.h"

#include <fmt/format.h>

namespace broadsheet::readers {

std::string too_long(std::uint64_t max_record_bytes) {
  const bool whole = max_record_bytes % (1 << 20) == 0;
  return whole ? fmt::format("longer than the limit of {} MiB", max_record_bytes >> 20)
               : fmt::format("longer than the limit of {} bytes", max_record_bytes);
}

}  // namespace broadsheet::readers
