#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet {

/// How a document came into its index.
struct Arrival {
  std::uint64_t revision = 0;  ///< of the index, from 1: the first with the document as it is now
  std::uint64_t first = 0;     ///< the first that had its id, since when it always had
  std::int64_t seconds = 0;    ///< since 1970 UTC, when it came as it is now
  bool operator==(const Arrival&) const = default;
};

/// Values of Slot::arrival, in the order of `revision`; arrival_key(r, r) is the smallest of r.
///   key    := number(revision) number(first)?     `first` is left out when it is `revision`
///   number := length bytes                        length: one byte; bytes: highest first, no zeros before
std::string arrival_key(std::uint64_t revision, std::uint64_t first);
/// Values of Slot::arrival_time: 5 bytes, in the order of time.
std::string arrival_time_key(std::int64_t seconds);

/// Of both values; nullopt: there is none, or it is damaged.
std::optional<Arrival> read_arrival(std::string_view key, std::string_view time_key);

}  // namespace broadsheet
