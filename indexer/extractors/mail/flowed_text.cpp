#include "indexer/extractors/mail/flowed_text.h"

#include <algorithm>

namespace broadsheet::extraction {
namespace {

struct FlowedLine {
  std::size_t depth = 0;
  std::string_view text;
  bool flows = false;  // into the next line
};

FlowedLine flowed_line(std::string_view line) {
  FlowedLine read;
  read.depth = std::min(line.find_first_not_of('>'), line.size());
  read.text = line.substr(read.depth);
  if (read.text.starts_with(' ')) read.text.remove_prefix(1);  // space-stuffed (section 4.4)
  read.flows = read.text.ends_with(' ') && read.text != "-- ";
  return read;
}

}  // namespace

std::string joined_flowed_lines(std::string_view text, bool delete_space) {
  std::string out;
  FlowedLine before;
  bool first = true;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size());
    FlowedLine line = flowed_line(text.substr(0, size));
    text.remove_prefix(std::min(size + 1, text.size()));
    const bool joins = !first && before.flows && before.depth == line.depth && line.text != "-- ";
    if (!joins) {
      if (!first) out += '\n';
      out.append(line.depth, '>').append(line.depth > 0 ? " " : "");
    }
    out += line.flows && delete_space ? line.text.substr(0, line.text.size() - 1) : line.text;
    before = line;
    first = false;
  }
  return out;
}

}  // namespace broadsheet::extraction
