#include "common/arrival.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr int revision_bytes = 6;
constexpr int time_bytes = 5;

/// Highest byte first.
std::string big_endian(std::uint64_t number, int bytes) {
  std::string out;
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) out += static_cast<char>(number >> shift);
  return out;
}

std::uint64_t number_in(std::string_view bytes) {
  std::uint64_t number = 0;
  for (const char byte : bytes) number = number << 8 | static_cast<unsigned char>(byte);
  return number;
}

}  // namespace

std::string arrival_key(std::uint64_t revision, std::uint64_t first) {
  return big_endian(revision, revision_bytes) + big_endian(first, revision_bytes);
}

std::string arrival_time_key(std::int64_t seconds) {
  return big_endian(static_cast<std::uint64_t>(std::max<std::int64_t>(seconds, 0)), time_bytes);
}

std::optional<Arrival> read_arrival(std::string_view key, std::string_view time_key) {
  if (key.size() != 2 * revision_bytes || time_key.size() != time_bytes) return std::nullopt;
  return Arrival{number_in(key.substr(0, revision_bytes)), number_in(key.substr(revision_bytes)),
                 static_cast<std::int64_t>(number_in(time_key))};
}

}  // namespace broadsheet
