#include "searcher/render/document_diffs.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "searcher/render/glyphs.h"
#include "searcher/render/json_values.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::render {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array change_names = {"same", "removed", "added", "changed", "moved"};  // by Change
constexpr std::size_t words_around = 12;  // unchanged words shown on each side of a change

std::string_view name_of(Change change) {
  return change_names[static_cast<std::size_t>(change)];
}

std::string_view colour_of(Change change) {
  if (change == Change::removed) return sgr::removed;
  return change == Change::added ? sgr::added : std::string_view();
}

void append_lines(std::string_view mark, const std::string& text, std::string_view colour, const Style& style,
                  std::string& out) {
  append_paragraph({text, {}},
                   {.first_indent = fmt::format("{} ", mark), .indent = 2, .colour = colour, .link = {}},
                   style, out);
}

void append_fields(const DocumentDiff& diff, const Style& style, std::string& out) {
  for (const FieldDiff& field : diff.fields) {
    if (!field.from.empty()) append_lines("-", field.field + ": " + field.from, sgr::removed, style, out);
    if (!field.to.empty()) append_lines("+", field.field + ": " + field.to, sgr::added, style, out);
  }
  if (!diff.fields.empty()) out += '\n';
}

/// Leaves out the middle of a long unchanged text. Keeps its head or tail where a change is next to it.
std::string shortened(const std::string& text, bool keeps_head, bool keeps_tail) {
  std::vector<std::size_t> begins;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] != ' ' && (i == 0 || text[i - 1] == ' ')) begins.push_back(i);
  if (begins.size() <= 2 * words_around + 1) return text;
  std::string kept;
  if (keeps_head) kept += text.substr(0, begins[words_around]);
  kept += "… ";
  if (keeps_tail) kept += text.substr(begins[begins.size() - words_around]);
  return kept;
}

/// `will cost [-14-] {+15+} million`, with the changes in colour.
void append_changed(const ParagraphDiff& paragraph, const Style& style, std::string& out) {
  HighlightedText line;
  const std::size_t count = paragraph.parts.size();
  for (std::size_t i = 0; i < count; ++i) {
    const TextPart& part = paragraph.parts[i];
    const std::size_t end = std::min(part.text.find_last_not_of(' ') + 1, part.text.size());
    if (part.change == Change::same) {
      line.text += shortened(part.text, i > 0, i + 1 < count);
      continue;
    }
    const bool removed = part.change == Change::removed;
    const std::size_t begin = line.text.size();
    line.text.append(removed ? "[-" : "{+").append(part.text, 0, end).append(removed ? "-]" : "+}");
    line.highlights.push_back({begin, line.text.size()});
    if (end < part.text.size() || removed) line.text += ' ';
  }
  append_paragraph(line, {.first_indent = "~ ", .indent = 2, .colour = {}, .link = {}}, style, out);
}

void append_same(std::size_t paragraphs, const Style& style, std::string& out) {
  if (paragraphs > 0)
    append_lines(" ", fmt::format("({} paragraph{} the same)", paragraphs, paragraphs == 1 ? "" : "s"),
                 sgr::faint, style, out);
}

void append_paragraphs(const DocumentDiff& diff, const Style& style, std::string& out) {
  std::size_t same = 0;
  for (const ParagraphDiff& paragraph : diff.paragraphs) {
    if (paragraph.change == Change::same) {
      ++same;
      continue;
    }
    append_same(std::exchange(same, 0), style, out);
    if (paragraph.change == Change::changed)
      append_changed(paragraph, style, out);
    else if (paragraph.change == Change::moved)
      append_lines(">", "(moved here) " + shortened(paragraph.parts.front().text, true, true), sgr::faint,
                   style, out);
    else
      append_lines(paragraph.change == Change::removed ? "-" : "+", paragraph.parts.front().text,
                   colour_of(paragraph.change), style, out);
  }
  append_same(same, style, out);
}

void render_text_diff(const DocumentDiff& diff, const Style& style, std::string& out) {
  paint("--- " + safe_line(diff.from.id), sgr::bold, style, out);
  out += '\n';
  paint("+++ " + safe_line(diff.to.id), sgr::bold, style, out);
  out += "\n\n";
  append_fields(diff, style, out);
  append_paragraphs(diff, style, out);
  out += '\n';
  const std::string summary = diff.same_text()
                                  ? "The texts are the same."
                                  : fmt::format("{} words the same, {} removed, {} added", diff.same_words,
                                                diff.removed_words, diff.added_words);
  paint(summary, sgr::bold, style, out);
  out += '\n';
}

Json json_document(const Document& document) {
  Json object{{"id", document.id}};
  if (!document.title.empty()) object["title"] = document.title;
  if (!document.source.empty()) object["source"] = document.source;
  if (document.date) object["date"] = iso_date(*document.date);
  return object;
}

Json json_field(const FieldDiff& field) {
  Json object{{"field", field.field}};
  if (!field.from.empty()) object["from"] = field.from;
  if (!field.to.empty()) object["to"] = field.to;
  return object;
}

Json json_paragraph(const ParagraphDiff& paragraph) {
  Json parts = Json::array();
  for (const TextPart& part : paragraph.parts)
    parts.push_back({{"change", name_of(part.change)}, {"text", part.text}});
  if (paragraph.change != Change::changed)
    return {{"change", name_of(paragraph.change)}, {"text", paragraph.parts.front().text}};
  return {{"change", name_of(paragraph.change)}, {"parts", std::move(parts)}};
}

void render_json_diff(const DocumentDiff& diff, const Style&, std::string& out) {
  Json object{
      {"format", 1},
      {"same_text", diff.same_text()},
      {"from", json_document(diff.from)},
      {"to", json_document(diff.to)},
      {"words", {{"same", diff.same_words}, {"removed", diff.removed_words}, {"added", diff.added_words}}},
      {"fields", Json::array()},
      {"paragraphs", Json::array()}};
  for (const FieldDiff& field : diff.fields) object["fields"].push_back(json_field(field));
  for (const ParagraphDiff& paragraph : diff.paragraphs)
    object["paragraphs"].push_back(json_paragraph(paragraph));
  append_json_line(object, out);
}

constexpr std::array diff_renderers = {DiffRenderer{"text", render_text_diff},
                                       DiffRenderer{"json", render_json_diff}};

}  // namespace

FormatTable<DiffRenderer> diff_formats() {
  return FormatTable<DiffRenderer>(diff_renderers);
}

}  // namespace broadsheet::render
