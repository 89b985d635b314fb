#include "indexer/readers/day_order.h"

#include <array>
#include <utility>

#include "common/folded_cursor.h"
#include "indexer/input/head_stream.h"

namespace broadsheet::readers {
namespace {

// How many bytes are looked at, until one look shows the order. The last is for files whose dates could be
// read in both ways so far: long records sorted by date may all be of the first days of a month.
constexpr std::array<std::size_t, 3> looks = {1 << 16, 1 << 20, 16 << 20};
constexpr std::size_t clear_majority = 20;  // one slip of the pen decides nothing

bool begins_value(char before) {
  return before == '"' || before == '\'' || before == ',' || before == ';' || before == '\t' ||
         before == '|' || before == '\n';
}

bool ends_value(char behind) {
  return behind == '\0' || behind == ' ' || behind == 'T' || behind == '\r' || behind == '}' ||
         begins_value(behind);
}

/// Counts the date that begins at `at`, if there is one. Dots are not looked at: they are written day first.
void count_date(std::string_view bytes, std::size_t at, DayOrderEvidence& evidence) {
  FoldedCursor cursor(bytes, at);
  const std::string_view first = cursor.digits();
  const char separator = cursor.peek();
  if (first.empty() || first.size() > 2 || !cursor.take_any("/-")) return;
  const std::string_view second = cursor.digits();
  if (second.empty() || second.size() > 2 || !cursor.take(separator)) return;
  const std::string_view year = cursor.digits();
  if ((year.size() != 4 && year.size() != 2) || !ends_value(cursor.peek())) return;
  const std::int64_t left = number_of(first), right = number_of(second);
  if (left < 1 || right < 1 || left > 31 || right > 31 || (left > 12 && right > 12)) return;
  ++(left > 12 ? evidence.day_first : right > 12 ? evidence.month_first : evidence.either);
}

}  // namespace

std::optional<DayOrder> DayOrderEvidence::order() const {
  if (day_first > month_first * clear_majority) return DayOrder::day_month;
  if (month_first > day_first * clear_majority) return DayOrder::month_day;
  return std::nullopt;
}

DayOrderEvidence day_order_evidence(std::string_view bytes) {
  DayOrderEvidence evidence;
  for (const char separator : {'/', '-'})
    for (std::size_t at = bytes.find(separator); at != bytes.npos; at = bytes.find(separator, at + 1)) {
      std::size_t begin = at;
      while (begin > 0 && at - begin < 2 && is_digit(bytes[begin - 1])) --begin;
      if (begin < at && (begin == 0 || begins_value(bytes[begin - 1]))) count_date(bytes, begin, evidence);
    }
  return evidence;
}

void find_day_order(ReaderInput& input) {
  auto stream = std::make_unique<HeadStream>(std::move(input.stream));
  DayOrderEvidence evidence;
  for (const std::size_t size : looks) {
    const std::string_view head = stream->peek(size);
    evidence = day_order_evidence(head);
    if (evidence.order() || head.size() < size || (size > looks[0] && evidence.either == 0)) break;
  }
  if (const std::optional<DayOrder> order = evidence.order())
    input.mapping = std::make_shared<FieldMapping>(input.mapping->with_day_order(*order));
  input.stream = std::move(stream);
}

}  // namespace broadsheet::readers
