#include "indexer/records/dateline.h"

#include <algorithm>

#include "common/date.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {

std::string dateline(std::string_view text, int lines) {
  constexpr std::size_t max_line_bytes = 80;
  while (lines > 0 && !text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    lines -= !is_blank(line);
    const bool has_day = line.find_first_of("0123456789") < line.find_last_of("0123456789") - 4;
    if (line.empty() || line.size() > max_line_bytes || !has_day) continue;
    if (parse_date(line)) return std::string(line);
  }
  return {};
}

}  // namespace broadsheet::readers
