// When a document came into its index. `searcher watch` uses this to find what is new.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet {

/// How a document came into its index. Revisions number the publications of an index from 1.
struct Arrival {
  std::uint64_t revision = 0;  ///< the first revision with the document as it is now
  std::uint64_t first = 0;     ///< the first revision with this id; later ones all had it
  std::int64_t seconds = 0;    ///< since 1970 UTC: when the present version of the document came
  bool operator==(const Arrival&) const = default;
};

/// The value in Slot::arrival. Values sort by `revision`; arrival_key(r, r) is the smallest for r.
///   key    := number(revision) number(first)?     `first` is omitted when equal to `revision`
///   number := length bytes                        length: one byte; bytes: highest first, no leading zeros
std::string arrival_key(std::uint64_t revision, std::uint64_t first);
/// The value in Slot::arrival_time: 5 bytes that sort by time.
std::string arrival_time_key(std::int64_t seconds);

/// Decodes both values; nullopt when one is missing or damaged.
std::optional<Arrival> read_arrival(std::string_view key, std::string_view time_key);

}  // namespace broadsheet
