#include "common/long_term.h"

#include <fmt/format.h>
#include <xxhash.h>

namespace broadsheet {

std::string shorten_term(std::string_view term, std::size_t limit) {
  if (term.size() <= limit) return std::string(term);
  constexpr std::size_t hash_size = 17;  // '#' and 16 hexadecimal digits
  std::size_t cut = limit - hash_size;
  while (cut > 0 && (static_cast<unsigned char>(term[cut]) & 0xC0) == 0x80) --cut;
  return fmt::format("{}#{:016x}", term.substr(0, cut), XXH3_64bits(term.data(), term.size()));
}

}  // namespace broadsheet
