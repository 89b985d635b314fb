#include "indexer/readers/json_repair.h"

#include <fmt/format.h>

#include "indexer/input/charset.h"

namespace broadsheet::readers {
namespace {

// The code unit of the \uXXXX escape at `at`, or -1.
int escaped_unit(std::string_view json, std::size_t at) {
  if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u') return -1;
  int unit = 0;
  for (char c : json.substr(at + 2, 4)) {
    const char lower = static_cast<char>(c | 0x20);
    if (c >= '0' && c <= '9')
      unit = unit * 16 + (c - '0');
    else if (lower >= 'a' && lower <= 'f')
      unit = unit * 16 + (lower - 'a' + 10);
    else
      return -1;
  }
  return unit;
}

bool is_high_surrogate(int unit) {
  return unit >= 0xd800 && unit < 0xdc00;
}
bool is_low_surrogate(int unit) {
  return unit >= 0xdc00 && unit < 0xe000;
}

struct Counts {
  std::size_t surrogates = 0;
  std::size_t controls = 0;
  std::size_t non_numbers = 0;
};

// Copies the escape at `at` and returns its size.
std::size_t copy_escape(std::string_view json, std::size_t at, std::string& out, Counts& counts) {
  const int unit = escaped_unit(json, at);
  std::size_t size = unit < 0 ? 2 : 6;
  if (is_high_surrogate(unit) && is_low_surrogate(escaped_unit(json, at + 6))) {
    size = 12;
  } else if (is_high_surrogate(unit) || is_low_surrogate(unit)) {
    ++counts.surrogates;
    out += "\\ufffd";
    return size;
  }
  out += json.substr(at, size);
  return size;
}

void copy_control(char c, std::string& out, Counts& counts) {
  ++counts.controls;
  out += c == '\n' ? "\\n" : c == '\t' ? "\\t" : " ";
}

// The size of a JavaScript number that JSON does not know, outside strings; 0 when there is none.
std::size_t non_number_size(std::string_view json) {
  for (std::string_view word : {"NaN", "Infinity", "-Infinity"})
    if (json.starts_with(word)) return word.size();
  return 0;
}

std::string repaired_strings(std::string_view json, Counts& counts) {
  std::string out;
  out.reserve(json.size() + 64);
  bool in_string = false;
  for (std::size_t at = 0; at < json.size();) {
    const char c = json[at];
    if (c == '\\' && in_string) {
      at += copy_escape(json, at, out, counts);
      continue;
    }
    if (c == '"') in_string = !in_string;
    if (const std::size_t size = in_string ? 0 : non_number_size(json.substr(at, 9))) {
      ++counts.non_numbers;
      out += "null";
      at += size;
      continue;
    }
    const bool control = static_cast<unsigned char>(c) < 0x20;
    if (control && (in_string || c == '\0'))
      copy_control(c, out, counts);
    else
      out += c;
    ++at;
  }
  return out;
}

}  // namespace

RepairedJson repair_json(std::string_view bytes) {
  RepairedJson result;
  const bool was_utf8 = is_utf8(bytes);
  const Utf8Text utf8 = to_utf8(bytes);
  Counts counts;
  result.json = repaired_strings(utf8.text, counts);
  if (utf8.replaced > 0)
    result.warnings.push_back(fmt::format("replaced {} invalid bytes", utf8.replaced));
  else if (!was_utf8)
    result.warnings.emplace_back("was not UTF-8: encoding guessed");
  if (counts.surrogates > 0)
    result.warnings.push_back(fmt::format("replaced {} half surrogates", counts.surrogates));
  if (counts.controls > 0)
    result.warnings.push_back(fmt::format("replaced {} control characters", counts.controls));
  if (counts.non_numbers > 0)
    result.warnings.push_back(fmt::format("dropped {} values NaN or Infinity", counts.non_numbers));
  return result;
}

}  // namespace broadsheet::readers
