// Dates of messages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::extraction {

/// A date of a header as ISO 8601 with its zone, `2024-03-05T10:20:30+01:00`; empty when it is none. A year
/// before mail on the Internet, or after 2100, is the fault of a clock.
std::string mail_date(std::string_view header);

/// The moment of a FILETIME [MS-DTYP 2.3.3], in UTC; empty for 0 and nonsense.
std::string date_of_filetime(unsigned long long hundreds_of_nanoseconds);

}  // namespace broadsheet::extraction
