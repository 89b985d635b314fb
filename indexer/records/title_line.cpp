#include "indexer/records/title_line.h"

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {

std::string title_line(std::string_view text) {
  constexpr std::size_t max_title_bytes = 200;
  text = trim(text);
  const std::string_view line = trim(text.substr(0, text.find('\n')));
  return line.size() <= max_title_bytes && line.size() < text.size() ? std::string(line) : std::string();
}

}  // namespace broadsheet::readers
