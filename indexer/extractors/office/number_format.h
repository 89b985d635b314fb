// Numbers of spreadsheets as readable texts: dates, times, percentages.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace broadsheet::extraction {

enum class NumberKind : std::uint8_t { number, percentage, date, date_and_time, time };

/// By the number of a built-in format (ISO 29500-1, 18.8.30); its code counts if it has one.
NumberKind number_kind(int format, std::string_view code);

/// `2021-03-05`, `2021-03-05 10:07`, `10:07`, `12.5%`; a number with up to 15 digits. `from_1904`: days count
/// from 1904, as on the Macintosh.
std::string number_text(double number, NumberKind kind, bool from_1904);

}  // namespace broadsheet::extraction
