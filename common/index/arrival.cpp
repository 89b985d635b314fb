#include "common/index/arrival.h"

#include <algorithm>

#include "common/big_endian.h"

namespace broadsheet {
namespace {

constexpr int time_bytes = 5;

std::string with_length(std::uint64_t number) {
  int bytes = 0;
  while (bytes < 8 && number >> (8 * bytes) > 0) ++bytes;
  return static_cast<char>(bytes) + big_endian(number, bytes);
}

/// Removes the number from the front and returns it; nullopt when it is damaged.
std::optional<std::uint64_t> take_number(std::string_view& bytes) {
  if (bytes.empty()) return std::nullopt;
  const auto length = static_cast<unsigned char>(bytes.front());
  if (length > 8 || bytes.size() <= length) return std::nullopt;
  const std::uint64_t number = from_big_endian(bytes.substr(1, length));
  bytes.remove_prefix(1 + length);
  return number;
}

}  // namespace

std::string arrival_key(std::uint64_t revision, std::uint64_t first) {
  return with_length(revision) + (first == revision ? "" : with_length(first));
}

std::string arrival_time_key(std::int64_t seconds) {
  return big_endian(static_cast<std::uint64_t>(std::max<std::int64_t>(seconds, 0)), time_bytes);
}

std::optional<Arrival> read_arrival(std::string_view key, std::string_view time_key) {
  const std::optional<std::uint64_t> revision = take_number(key);
  const std::optional<std::uint64_t> first = key.empty() ? revision : take_number(key);
  if (!revision || !first || !key.empty() || time_key.size() != time_bytes) return std::nullopt;
  return Arrival{*revision, *first, static_cast<std::int64_t>(from_big_endian(time_key))};
}

}  // namespace broadsheet
