#include "indexer/extractors/office/summary_information.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

#include "indexer/extractors/office/little_endian.h"
#include "indexer/extractors/office/rtf_fonts.h"
#include "indexer/extractors/office/utf16.h"
#include "indexer/input/charset.h"
#include "indexer/input/code_page.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t max_properties = 1000;
constexpr std::uint32_t code_page_id = 1, title_id = 2, subject_id = 3, author_id = 4, keywords_id = 5,
                        comments_id = 6, created_id = 12, saved_id = 13;
constexpr int utf16_code_page = 1200;

// A date counts hundreds of nanoseconds from 1601.
std::string date_of_file_time(std::uint64_t time) {
  constexpr std::uint64_t a_second = 10'000'000, to_1970 = 11'644'473'600, to_2200 = 18'902'000'000;
  const std::uint64_t seconds = time / a_second;
  if (seconds <= to_1970 || seconds > to_2200) return {};
  const auto moment = std::chrono::sys_seconds(std::chrono::seconds(seconds - to_1970));
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(moment - day);
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return text;
}

std::string property_text(std::string_view value, int code_page) {
  const std::uint32_t type = uint32_at(value, 0), size = uint32_at(value, 4);
  if (type == 0x40) return date_of_file_time(little_endian(value, 4, 8));
  std::string_view bytes = piece_of(value, 8, type == 0x1F ? std::uint64_t{size} * 2 : size);
  if (type == 0x1F || (type == 0x1E && code_page == utf16_code_page)) {
    const std::string text = utf8_from_utf16(bytes);
    return text.substr(0, text.find('\0'));
  }
  if (type != 0x1E) return {};
  bytes = bytes.substr(0, bytes.find('\0'));
  return readers::utf8_from(bytes, encoding_of_code_page(code_page)).value_or(readers::to_utf8(bytes).text);
}

}  // namespace

DocumentProperties summary_information(std::string_view stream) {
  const std::string_view set = piece_of(stream, uint32_at(stream, 44), stream.size());
  std::map<std::uint32_t, std::string_view> values;
  for (std::size_t i = 0; i < std::min<std::size_t>(uint32_at(set, 4), max_properties); ++i)
    values.emplace(uint32_at(set, 8 + 8 * i), piece_of(set, uint32_at(set, 12 + 8 * i), set.size()));
  const int code_page = uint16_at(values[code_page_id], 4);
  const auto text = [&](std::uint32_t id) { return property_text(values[id], code_page); };
  DocumentProperties properties;
  properties.title = text(title_id);
  properties.subject = text(subject_id);
  properties.authors = {text(author_id)};
  properties.keywords = {text(keywords_id)};
  properties.description = text(comments_id);
  properties.created = text(created_id);
  properties.modified = text(saved_id);
  return properties;
}

}  // namespace broadsheet::extraction
