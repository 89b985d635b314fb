#include "indexer/extractors/pdf/outline_shape.h"

#include <algorithm>
#include <charconv>
#include <unordered_set>

namespace broadsheet::extraction {
namespace {

constexpr std::size_t most_items = 5'000;
constexpr std::size_t most_repeated = 20;  // an update of a file may name some items again

/// The number of the object that is named behind `key`; 0: none is.
unsigned long named_object(std::string_view text) {
  unsigned long number = 0;
  text.remove_prefix(std::min(text.find_first_not_of(" \r\n\t"), text.size()));
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const std::string_view rest = text.substr(static_cast<std::size_t>(end - text.data()));
  return error == std::errc() && rest.substr(0, 8).find('R') != rest.npos ? number : 0;
}

}  // namespace

bool has_readable_outline(std::string_view pdf) {
  std::unordered_set<unsigned long> items;
  std::size_t repeated = 0;
  for (const std::string_view key : {std::string_view("/First"), std::string_view("/Next")})
    for (std::size_t at = pdf.find(key); at != pdf.npos; at = pdf.find(key, at + 1)) {
      const unsigned long item = named_object(pdf.substr(at + key.size(), 40));
      if (item != 0 && !items.insert(item).second) ++repeated;
      if (items.size() > most_items || repeated > most_repeated) return false;
    }
  return true;
}

}  // namespace broadsheet::extraction
