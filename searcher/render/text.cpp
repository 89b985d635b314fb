#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "searcher/render/bars.h"
#include "searcher/render/charts.h"
#include "searcher/render/file_address.h"
#include "searcher/render/formats.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/help_lines.h"
#include "searcher/render/hyperlink.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::render {
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
  const std::string target = style.links ? link_target(address_of(hit)) : std::string();
  const HighlightedText id{hit.id, {}};
  const Setting setting{.first_indent = fmt::format("{:>{}}  ", hit.rank, indent - 2),
                        .indent = indent,
                        .colour = sgr::bold,
                        .link = target};
  append_paragraph(glyphs_of(hit.title.text).empty() ? id : hit.title, setting, style, out);
}

/// One paragraph for each snippet. `…` marks omitted text between two snippets.
void append_snippets(const Hit& hit, std::size_t indent, const Style& style, std::string& out) {
  std::string first_indent(indent + 2, ' ');
  for (const HighlightedText& snippet : hit.snippets) {
    if (snippet.page > 0) paint(fmt::format("p. {}  ", snippet.page), sgr::faint, style, first_indent);
    append_paragraph(snippet, {.first_indent = first_indent, .indent = indent + 2, .colour = {}, .link = {}},
                     style, out);
    first_indent.assign(indent, ' ');
    paint("…", sgr::faint, style, first_indent);
    first_indent += ' ';
  }
}

/// The whole address on one line, so that it can be copied. If it can be a link, it is cut to the width.
void append_address(const Hit& hit, std::size_t indent, const Style& style, std::string& out) {
  const std::string target = style.links ? link_target(address_of(hit)) : std::string();
  std::string address = hit.url.empty() ? hit.id : hit.url;
  if (hit.url.empty() && page_of(hit) > 0) address += fmt::format("#page={}", page_of(hit));
  const std::size_t width = reading_width(style) > indent ? reading_width(style) - indent : 1;
  out.append(indent, ' ');
  open_link(target, out);
  paint(target.empty() ? safe_line(address) : fitted(address, width), sgr::faint, style, out);
  close_link(target, out);
  out += '\n';
}

/// One line for each type, with the most salient names first:
///
///     people         Ines Falk, Tomás Ruiz
///     organisations  NATO, Baltic Line
void append_entities(const Hit& hit, std::size_t indent, const Style& style, std::string& out) {
  constexpr std::array<std::string_view, entity_type_names.size()> headings{"people", "organisations",
                                                                            "places", "laws"};
  constexpr std::size_t most_of_a_type = 5;
  constexpr std::size_t heading_width = 15;
  for (std::size_t type = 0; type < hit.entities.size(); ++type) {
    const std::vector<std::string>& names = hit.entities[type];
    std::string line;
    for (std::size_t i = 0; i < std::min(names.size(), most_of_a_type); ++i)
      append_part(names[i], ", ", line);
    if (names.size() > most_of_a_type) line += ", …";
    std::string heading(indent, ' ');
    paint(fmt::format("{:<{}}", headings[type], heading_width), sgr::faint, style, heading);
    append_paragraph({line, {}},
                     {.first_indent = heading, .indent = indent + heading_width, .colour = {}, .link = {}},
                     style, out);
  }
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

/// `Found by: wind · "net zero"`
void append_matched_clauses(const Hit& hit, std::size_t indent, const Style& style, std::string& out) {
  std::string line;
  for (const std::string& clause : hit.matched_clauses) append_part(clause, middot, line);
  append_paragraph({"Found by: " + line, {}},
                   {.first_indent = {}, .indent = indent, .colour = sgr::faint, .link = {}}, style, out);
}

void append_hit(const Hit& hit, std::size_t indent, const Style& style, std::string& out) {
  const Setting faint{.first_indent = {}, .indent = indent, .colour = sgr::faint, .link = {}};
  append_title(hit, indent, style, out);
  append_paragraph({origin_line(hit), {}}, faint, style, out);
  append_snippets(hit, indent, style, out);
  if (!hit.matched_clauses.empty()) append_matched_clauses(hit, indent, style, out);
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

/// `doubt` is printed before a number that is not exact.
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

void append_hits(const Results& results, const Style& style, std::string& out) {
  const std::size_t last_rank = results.hits.empty() ? 0 : results.hits.back().rank;
  const std::size_t indent = std::to_string(last_rank).size() + 2;
  for (const Hit& hit : results.hits) append_hit(hit, indent, style, out);
}

/// Advice or suggestions, how the query was read, and how many documents were found.
void append_summary(const Results& results, const Style& style, std::string& out) {
  constexpr std::size_t most_lines_of_reading = 3;
  if (results.help)
    append_help(*results.help, style, out);  // its alternatives include the suggestions
  else
    append_suggestions(results, style, out);
  for (const std::string& note : results.notes) append_note("Note:", note, style, out);
  if (!results.reading.empty())
    append_note("Read as:", fitted(results.reading, most_lines_of_reading * reading_width(style)), style,
                out);
  paint(found(results), sgr::bold, style, out);
  out.append(middot).append(spent_time(results.seconds)).append("\n");
}

std::size_t lines_in(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

void append_text_hit(const Hit& hit, const Style& style, std::string& out) {
  append_hit(hit, std::to_string(hit.rank).size() + 2, style, out);
}

void render_text(const Results& results, const Style& style, std::string& out) {
  std::string body;
  append_heading(results, style, body);
  append_hits(results, style, body);
  append_charts(results, style, body);
  std::string summary;
  append_summary(results, style, summary);
  const bool summary_first =
      style.rows > 0 && lines_in(body) + lines_in(summary) >= style.rows && !results.hits.empty();
  out += summary_first ? summary + "\n" + body : body + summary;
  if (style.topics && !summary_first) out += '\n';
}

}  // namespace broadsheet::render
