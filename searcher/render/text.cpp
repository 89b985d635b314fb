#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "searcher/render/bars.h"
#include "searcher/render/facet_bars.h"
#include "searcher/render/formats.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/help_lines.h"
#include "searcher/render/histogram_bars.h"
#include "searcher/render/hyperlink.h"
#include "searcher/render/paragraph.h"

namespace broadsheet {
namespace {

constexpr std::string_view middot = " · ";

void append_part(std::string_view part, std::string_view separator, std::string& line) {
  if (part.empty()) return;
  if (!line.empty()) line += separator;
  line += part;
}

/// `Harbour Courier · 2024-03-12 · en · energy, trade`
std::string origin_line(const Hit& hit) {
  std::string sections;
  for (const std::string& section : hit.sections) append_part(section, ", ", sections);
  std::string line;
  append_part(hit.source, middot, line);
  append_part(hit.date ? iso_day(*hit.date) : std::string(), middot, line);
  append_part(hit.language, middot, line);
  append_part(sections, middot, line);
  return line;
}

void append_title(const Hit& hit, std::size_t indent, const Style& style, std::string& out) {
  const std::string target = style.links ? link_target(hit.url) : std::string();
  const HighlightedText id{hit.id, {}};
  const Setting setting{.first_indent = fmt::format("{:>{}}  ", hit.rank, indent - 2),
                        .indent = indent,
                        .colour = sgr::bold,
                        .link = target};
  append_paragraph(glyphs_of(hit.title.text).empty() ? id : hit.title, setting, style, out);
}

void append_snippets(const Hit& hit, std::size_t indent, const Style& style, std::string& out) {
  const Setting setting{.first_indent = {}, .indent = indent + 2, .colour = {}, .link = {}};
  bool first = true;
  for (const HighlightedText& snippet : hit.snippets) {
    if (!first) {
      out.append(indent, ' ');
      paint("…", sgr::faint, style, out);
      out += '\n';
    }
    first = false;
    append_paragraph(snippet, setting, style, out);
  }
}

/// The address on one line, so that it can be copied; where the title is a link to it, cut to the width.
void append_address(const Hit& hit, std::size_t indent, const Style& style, std::string& out) {
  const std::string target = style.links ? link_target(hit.url) : std::string();
  const std::string& address = hit.url.empty() ? hit.id : hit.url;
  const std::size_t width = reading_width(style) > indent ? reading_width(style) - indent : 1;
  out.append(indent, ' ');
  open_link(target, out);
  paint(target.empty() ? safe_line(address) : fitted(address, width), sgr::faint, style, out);
  close_link(target, out);
  out += '\n';
}

/// `person: Ines Falk · organisation: NATO, Baltic Line`, the most salient ones.
void append_entities(const Hit& hit, std::size_t indent, const Style& style, std::string& out) {
  constexpr std::size_t most_of_a_type = 5;
  std::string line;
  for (std::size_t type = 0; type < hit.entities.size(); ++type) {
    const std::vector<std::string>& names = hit.entities[type];
    if (names.empty()) continue;
    append_part(fmt::format("{}: ", entity_type_names[type]), middot, line);
    for (std::size_t i = 0; i < std::min(names.size(), most_of_a_type); ++i)
      line.append(i > 0 ? ", " : "").append(names[i]);
    if (names.size() > most_of_a_type) line += ", …";
  }
  append_paragraph({line, {}}, {.first_indent = {}, .indent = indent, .colour = sgr::faint, .link = {}},
                   style, out);
}

/// `+4 copies in 3 sources, first: Harbour Courier, 2026-03-01`
void append_story(const StorySummary& story, std::size_t indent, const Style& style, std::string& out) {
  const std::uint64_t copies = story.documents - 1;
  std::string line = fmt::format("+{} {}", copies, copies == 1 ? "copy" : "copies");
  if (story.sources > 0) line += fmt::format(" in {} source{}", story.sources, story.sources == 1 ? "" : "s");
  std::string first = story.first_source;
  append_part(story.first_date ? iso_day(*story.first_date) : std::string(), ", ", first);
  line += ", first: " + (first.empty() ? story.id : first);
  append_paragraph({line, {}}, {.first_indent = {}, .indent = indent, .colour = sgr::faint, .link = {}},
                   style, out);
}

void append_scores(const Hit& hit, std::size_t indent, const Style& style, std::string& out) {
  std::string line = fmt::format("score {:.4f}", hit.score);
  for (const TermScore& score : hit.term_scores)
    line += fmt::format("{}{} {:.4f}", middot, score.term, score.score);
  append_paragraph({line, {}}, {.first_indent = {}, .indent = indent, .colour = sgr::faint, .link = {}},
                   style, out);
}

void append_hit(const Hit& hit, std::size_t indent, const Style& style, std::string& out) {
  const Setting faint{.first_indent = {}, .indent = indent, .colour = sgr::faint, .link = {}};
  append_title(hit, indent, style, out);
  append_paragraph({origin_line(hit), {}}, faint, style, out);
  append_snippets(hit, indent, style, out);
  if (style.entities) append_entities(hit, indent, style, out);
  if (hit.story) append_story(*hit.story, indent, style, out);
  append_address(hit, indent, style, out);
  if (style.explain) append_scores(hit, indent, style, out);
  out += '\n';
}

void append_note(std::string_view label, std::string_view text, const Style& style, std::string& out) {
  const HighlightedText line{fmt::format("{} {}", label, text), {}};
  append_paragraph(line, {.first_indent = {}, .indent = 0, .colour = sgr::faint, .link = {}}, style, out);
}

/// `doubt`: what stands before a number that is not exact.
std::string amount(const Total& total, std::string_view doubt = "about ") {
  return fmt::format("{}{} document{}", total.exact() ? "" : doubt, grouped(total.value),
                     total.value == 1 ? "" : "s");
}

/// `Did you mean: digital sovereignty (34 documents)`
void append_suggestions(const Results& results, const Style& style, std::string& out) {
  for (const QuerySuggestion& suggestion : results.suggestions)
    append_note("Did you mean:", fmt::format("{} ({})", suggestion.query, amount(suggestion.total)), style,
                out);
}

/// `grid 0.2100 · wind 0.1000`
std::string listed_terms(const std::vector<TermScore>& terms) {
  std::string text;
  for (const TermScore& term : terms)
    text += fmt::format("{}{} {:.4f}", text.empty() ? "" : " · ", term.term, term.score);
  return text;
}

void append_heading(const Results& results, const Style& style, std::string& out) {
  if (style.topics)
    append_paragraph({fmt::format("== {}: {}", results.query_id, results.query_text), {}},
                     {.first_indent = {}, .indent = 0, .colour = sgr::bold, .link = {}}, style, out);
  if (style.explain) {
    append_note("Understood as:", results.parsed, style, out);
    if (!results.xapian_query.empty()) append_note("Xapian query:", results.xapian_query, style, out);
  }
  if (!results.feedback.empty()) append_note("Feedback terms:", listed_terms(results.feedback), style, out);
  if (style.topics || style.explain) out += '\n';
}

std::string spent_time(double seconds) {
  if (seconds < 0.01) return fmt::format("{:.1f} ms", seconds * 1e3);
  return seconds < 1 ? fmt::format("{:.0f} ms", seconds * 1e3) : fmt::format("{:.1f} s", seconds);
}

/// `1–10 of about 3,400 documents`
std::string found(const Results& results) {
  const Total& total = results.total;
  if (total.value == 0 && results.hits.empty())
    return results.partial ? "No document found in time" : "No document found";
  std::string documents = amount(total, results.partial ? "at least " : "about ");
  const bool collapsed = results.stories && *results.stories < total.value;
  if (collapsed)
    documents += fmt::format(" in {} stor{}", grouped(*results.stories), *results.stories == 1 ? "y" : "ies");
  if (results.hits.empty()) return results.offset > 0 ? "Nothing left to show of " + documents : documents;
  if (total.exact() && results.hits.size() == (collapsed ? *results.stories : total.value)) return documents;
  const std::size_t first = results.hits.front().rank;
  const std::size_t last = results.hits.back().rank;
  return fmt::format("{} of {}", first == last ? grouped(first) : grouped(first) + "–" + grouped(last),
                     documents);
}

}  // namespace

void render_text(const Results& results, const Style& style, std::string& out) {
  append_heading(results, style, out);
  const std::size_t last_rank = results.hits.empty() ? 0 : results.hits.back().rank;
  const std::size_t indent = std::to_string(last_rank).size() + 2;
  for (const Hit& hit : results.hits) append_hit(hit, indent, style, out);
  for (const FacetCounts& facet : results.facets) {
    append_facet_bars(facet, style, out);
    out += '\n';
  }
  if (results.histogram) {
    append_histogram_bars(*results.histogram, style, out);
    out += '\n';
  }
  if (results.help)
    append_help(*results.help, style, out);  // spellings are among its alternatives
  else
    append_suggestions(results, style, out);
  for (const std::string& note : results.notes) append_note("Note:", note, style, out);
  paint(found(results), sgr::bold, style, out);
  out.append(middot).append(spent_time(results.seconds)).append("\n");
  if (style.topics) out += '\n';
}

}  // namespace broadsheet
