// Reads values of options.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/date.h"
#include "common/terminal.h"
#include "searcher/command_line/pager.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet {

// `option` is its name for messages. All functions throw UsageError.

/// A whole number from `least` to `most`.
std::size_t read_number(std::string_view option, std::string_view value, std::size_t least, std::size_t most);

/// `FIELD:VALUE`. FIELD must be a field of the query language.
Filter read_filter(std::string_view value);

/// `FIELD`, `FIELD:N` or `FIELD:all`. FIELD must have facets.
FacetRequest read_facet(std::string_view value);

enum class RangeEnd { first, last };

/// The first or last day of a date in any form that read_date_expression() accepts.
Date read_day(std::string_view option, std::string_view value, RangeEnd end);

/// Returns true for `disjunctive`, false for `strict`.
bool read_facet_mode(std::string_view value);

/// `year`, `quarter`, `month`, `week` or `day`.
Period read_period(std::string_view value);

SortOrder read_sort(std::string_view value);
Feedback read_feedback(std::string_view value);

/// Reads `30d`, `2w`, `6m` or `1y`. Returns days.
double read_half_life_days(std::string_view value);

/// `A-B`, `A-` (to the end) or `A`, counted from 1. `option` and `parts` (`lines`) are for the message.
PartRange read_range(std::string_view option, std::string_view parts, std::string_view value);

/// `[FIELD:][PATTERN]`. FIELD must have words or values.
void read_word_pattern(std::string_view value, WordListRequest& request);

/// Names separated by commas. Each is that of a HitField or `fields.KEY`.
std::vector<std::string> read_fields(std::string_view value);

ColourChoice read_colour(std::string_view value);
PagerChoice read_pager(std::string_view value);

struct HostAndPort {
  std::string host;  ///< an address or a name; IPv6 addresses have no brackets
  int port = 0;      ///< 0: any free port
};

/// `ADDRESS:PORT`, `[ADDRESS]:PORT`, or `PORT` for the loopback address.
HostAndPort read_address(std::string_view value);

/// A language's code, or `auto`.
std::string read_language(std::string_view value);

}  // namespace broadsheet
