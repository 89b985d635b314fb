#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet {

/// How a document came into its index. Documents that came before indexes kept it have none.
struct Arrival {
  std::uint64_t revision = 0;  ///< of the index, from 1: the first with the document as it is now
  std::uint64_t first = 0;     ///< the first that had its id, since when it always had; 0: not kept then
  std::int64_t seconds = 0;    ///< since 1970 UTC, when it came as it is now
  bool operator==(const Arrival&) const = default;
};

/// Values of Slot::arrival: 12 bytes, in the order of `revision`. At most 2^48 - 1 each.
std::string arrival_key(std::uint64_t revision, std::uint64_t first = 0);
/// Values of Slot::arrival_time: 5 bytes, in the order of time.
std::string arrival_time_key(std::int64_t seconds);

/// Of both values; nullopt: there is none, or it is damaged.
std::optional<Arrival> read_arrival(std::string_view key, std::string_view time_key);

}  // namespace broadsheet
