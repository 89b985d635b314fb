// Whether a source writes the day or the month first, by its country and language.
#pragma once

#include <optional>
#include <string_view>

#include "common/date.h"

namespace broadsheet::readers {

/// What is known of the source of a record; each may be empty.
struct DateSource {
  std::string_view locale;     ///< as written: `en-US`, `de`
  std::string_view url;        ///< or a bare host
  std::string_view publisher;  ///< its name, or its host
};

/// The region of the locale decides, then the domain of the country, then a language other than English.
/// nullopt when nothing does.
std::optional<DayOrder> day_order_of_source(const DateSource& source);

}  // namespace broadsheet::readers
