#include <fmt/format.h>

#include <iterator>

#include "common/unicode.h"
#include "searcher/render/formats.h"
#include "searcher/render/hidden_characters.h"

namespace broadsheet::render {
namespace {

/// A column of a run file. Percent-encodes blanks, which separate columns, and unprintable characters.
std::string column(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    const bool blank = c == U' ' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F;
    const bool plain =
        c != invalid_code_point && !blank && !is_control(c) && !is_deceptive(c) && !is_line_separator(c);
    const std::string_view bytes = text.substr(begin, at - begin);
    if (plain) {
      out += bytes;
    } else {
      for (const char byte : bytes)
        fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return out;
}

}  // namespace

void render_trec(const Results& results, const Style& style, std::string& out) {
  const std::string query = results.query_id.empty() ? "1" : column(results.query_id);
  for (const Hit& hit : results.hits)
    fmt::format_to(std::back_inserter(out), "{} Q0 {} {} {:.6f} {}\n", query, column(hit.id), hit.rank,
                   hit.score, column(style.run_tag));
}

}  // namespace broadsheet::render
