#include "searcher/render/help_lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "searcher/render/bars.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::render {
namespace {

constexpr std::size_t most_shown = 12;      // clauses
constexpr std::size_t longest_query = 300;  // bytes

std::string shortened(const std::string& query) {
  if (query.empty()) return "''";
  if (query.size() <= longest_query) return query;
  std::size_t end = longest_query;
  while (end > 0 && (static_cast<unsigned char>(query[end]) & 0xC0) == 0x80) --end;
  return query.substr(0, end) + "…";
}

/// `"digital levies" 0 (digital 40, levies 0)`
std::string counted(const ClauseCount& clause) {
  std::string terms;
  for (const ClauseCount& term : clause.terms) terms += (terms.empty() ? "" : ", ") + counted(term);
  return fmt::format("{} {}{}", shortened(clause.query), grouped(clause.count),
                     terms.empty() ? std::string() : " (" + terms + ")");
}

void append_clauses(const std::vector<ClauseCount>& clauses, const Style& style, std::string& out) {
  std::string line;
  const std::size_t shown = std::min(clauses.size(), most_shown);
  for (std::size_t i = 0; i < shown; ++i) line += (i > 0 ? " · " : "") + counted(clauses[i]);
  if (clauses.size() > shown) line += fmt::format(" · … {} more", clauses.size() - shown);
  append_paragraph({line, {}}, {.first_indent = "  ", .indent = 2, .colour = {}, .link = {}}, style, out);
}

}  // namespace

void append_help(const ZeroHitHelp& help, const Style& style, std::string& out) {
  append_paragraph({help.reason, {}}, {.first_indent = {}, .indent = 0, .colour = {}, .link = {}}, style,
                   out);
  append_clauses(help.clauses, style, out);
  if (help.alternatives.empty()) return;
  out += "\nTry instead:\n";
  std::size_t width = 0;
  for (const AlternativeQuery& other : help.alternatives)
    width = std::max(width, grouped(other.count).size());
  for (const AlternativeQuery& other : help.alternatives) {
    const Setting setting{.first_indent = fmt::format("  {:>{}}  ", grouped(other.count), width),
                          .indent = width + 4,
                          .colour = {},
                          .link = {}};
    append_paragraph({fmt::format("{} — {}", shortened(other.query), shortened(other.change)), {}}, setting,
                     style, out);
  }
  out += '\n';
}

}  // namespace broadsheet::render
