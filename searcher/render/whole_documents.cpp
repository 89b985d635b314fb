#include "searcher/render/whole_documents.h"

#include <fmt/format.h>

#include <array>

#include "searcher/render/delimited.h"
#include "searcher/render/hit_fields.h"
#include "searcher/render/json_values.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::render {
namespace {

constexpr std::array<std::string_view, 16> usual_document_keys = {
    "id",       "title",    "url",   "source", "date",        "date_from", "language", "authors",
    "sections", "entities", "story", "fields", "file_format", "lines",     "pages",    "text"};
constexpr std::array<std::string_view, 7> usual_document_columns = {"id",       "title", "date", "source",
                                                                    "language", "url",   "text"};

/// Appends a line with all its blanks, made safe to print.
void append_line(std::string_view line, std::string& out) {
  for (const Glyph& glyph : glyphs_as_typed(line)) out += glyph.bytes;
  out += '\n';
}

void append_lines(std::string_view text, std::string& out) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    append_line(text.substr(0, end), out);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// Says where a date comes from unless the record states it.
std::string day_with_origin(const Hit& document) {
  if (!document.date) return {};
  const std::string day = iso_day(*document.date);
  if (!document.date_from || *document.date_from == DateFrom::key) return day;
  return fmt::format("{} (from its {})", day, date_from_names[static_cast<std::size_t>(*document.date_from)]);
}

/// The title; authors, source, date and so on in one line; the address; the id.
void append_facts(const Hit& document, const Style& style, std::string& out) {
  paint(safe_line(document.title.text.empty() ? document.id : document.title.text), sgr::bold, style, out);
  out += '\n';
  std::string origin;
  const auto add = [&](const std::string& part) {
    if (!part.empty()) origin.append(origin.empty() ? "" : " · ").append(part);
  };
  for (const std::string& author : document.authors) add(author);
  add(document.source);
  add(day_with_origin(document));
  add(document.language);
  for (const std::string& section : document.sections) add(section);
  if (!document.page_starts.empty())
    add(fmt::format("{} page{}", document.page_starts.size(), document.page_starts.size() == 1 ? "" : "s"));
  for (const std::string& line : {origin, document.url, document.id}) {
    if (line.empty()) continue;
    paint(safe_line(line), sgr::faint, style, out);
    out += '\n';
  }
  out += '\n';
}

void render_text_document(const Hit& document, const Style& style, bool headed, std::string& out) {
  if (headed) {
    paint("==> " + safe_line(document.id) + " <==", sgr::bold, style, out);
    out += '\n';
  }
  if (!document.lines && !document.pages) append_facts(document, style, out);
  append_lines(document.text, out);
  if (headed) out += '\n';
}

void render_json_document(const Hit& document, const Style& style, bool, std::string& out) {
  nlohmann::ordered_json object;
  if (style.fields.empty()) object["format"] = format_version;
  object.update(json_fields(chosen_fields(style, usual_document_keys), Results{}, document));
  append_json_line(object, out);
}

template <const Dialect& dialect>
void render_row(const Hit& document, const Style& style, bool, std::string& out) {
  Results results;
  results.hits = {document};
  append_hit_rows(dialect, chosen_fields(style, usual_document_columns), results, out);
}

template <const Dialect& dialect>
void append_header(const Style& style, std::string& out) {
  append_cells(dialect, chosen_fields(style, usual_document_columns), out);
}

constexpr std::array document_renderers = {
    DocumentRenderer{"text", render_text_document},
    DocumentRenderer{"json", render_json_document},
    DocumentRenderer{"ndjson", render_json_document},
    DocumentRenderer{"tsv", render_row<tsv_dialect>, append_header<tsv_dialect>},
    DocumentRenderer{"csv", render_row<csv_dialect>, append_header<csv_dialect>},
};

}  // namespace

FormatTable<DocumentRenderer> document_formats() {
  return FormatTable<DocumentRenderer>(document_renderers);
}

}  // namespace broadsheet::render
