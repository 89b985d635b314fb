// Reads one date of a record, with what is known about the record.
#pragma once

#include <optional>
#include <string>

#include "indexer/records/date_choice.h"

namespace broadsheet::readers {

/// A document is not older, nor younger than the next year.
inline constexpr int first_plausible_year = 1400;
int last_plausible_year();

/// Ends a note on a date that could be month/day as well.
inline constexpr std::string_view read_as_day_month = " read as day/month";

/// Reads the dates of one record.
class DateReading {
 public:
  explicit DateReading(const DateContext& context) : context_(context) {}

  /// nullopt when the value is no date, or not one that its key can mean. Says why in `fault`, and in `note`
  /// what was decided without knowing.
  std::optional<WrittenDate> read(const DateCandidate& candidate);

  std::string fault;
  std::string note;

 private:
  std::optional<WrittenDate> parse(std::string_view value);
  std::string_view language();
  DayOrder order(std::string_view value);

  const DateContext& context_;
  std::optional<std::string> language_;
};

/// Cuts a value for a message, at a character.
std::string shown_date(std::string_view value);

}  // namespace broadsheet::readers
