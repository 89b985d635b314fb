#include "indexer/run/inspection.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "common/error.h"
#include "common/standard_files.h"
#include "common/unicode.h"
#include "indexer/input/clean_text.h"
#include "indexer/readers/record_parts.h"

namespace broadsheet {
namespace {

constexpr std::size_t shown_text_bytes = 300;
constexpr std::size_t shown_value_bytes = 120;

// Cuts at a character.
std::string beginning(std::string_view text, std::size_t bytes) {
  std::string line = readers::clean_line(text.substr(0, 2 * bytes));
  if (line.size() <= bytes && text.size() <= 2 * bytes) return line;
  std::size_t size = std::min(line.size(), bytes);
  while (size > 0 && size < line.size() && (line[size] & 0xc0) == 0x80) --size;
  return line.substr(0, size) + "...";
}

std::string row(std::string_view name, const std::string& value) {
  return value.empty() ? std::string() : fmt::format("  {:<12}{}\n", name, value);
}

std::string date_text(const std::optional<Date>& date) {
  return date ? iso_date(*date) : std::string();
}

std::string text_rows(const std::string& text) {
  if (text.empty()) return row("text", "none");
  return row("text",
             fmt::format("{} characters: {}", count_code_points(text), beginning(text, shown_text_bytes)));
}

void add(nlohmann::ordered_json& json, const char* name, const std::string& value) {
  if (!value.empty()) json[name] = value;
}

void add(nlohmann::ordered_json& json, const char* name, const std::vector<std::string>& values) {
  if (!values.empty()) json[name] = values;
}

std::string rejected_text(const readers::BadRecord& bad, bool as_json) {
  if (!as_json) return fmt::format("{}\n  {:<12}{}\n\n", bad.where, "rejected", bad.why);
  return nlohmann::ordered_json{{"where", bad.where}, {"rejected", bad.why}}.dump() + '\n';
}

}  // namespace

std::string inspected_text(const readers::ParsedDocument& parsed, const std::string& where) {
  const Document& document = parsed.document;
  std::string text = where + '\n' + row("id", document.id) + row("title", document.title) +
                     row("date", date_text(document.date)) + row("url", document.url) +
                     row("source", document.source) + row("language", document.language) +
                     row("format", document.format);
  for (const std::string& author : document.authors) text += row("author", author);
  for (const std::string& section : document.sections) text += row("section", section);
  if (!document.pages.empty()) text += row("pages", std::to_string(document.pages.size()));
  text += text_rows(document.text);
  for (const auto& [key, value] : document.extras)
    text += row(key + " ", beginning(value, shown_value_bytes));
  for (const readers::SeenKey& key : parsed.keys) {
    if (key.is_text) text += row("note", fmt::format("the text is that of \"{}\", by its length", key.key));
    if (key.is_unused) text += row("not used", fmt::format("{}: {}", key.key, key.example));
  }
  for (const std::string& warning : parsed.warnings) text += row("warning", warning);
  return text + '\n';
}

std::string inspected_json(const readers::ParsedDocument& parsed, const std::string& where) {
  const Document& document = parsed.document;
  nlohmann::ordered_json json{{"where", where}, {"id", document.id}};
  add(json, "title", document.title);
  add(json, "date", date_text(document.date));
  add(json, "url", document.url);
  add(json, "source", document.source);
  add(json, "language", document.language);
  add(json, "authors", document.authors);
  add(json, "sections", document.sections);
  add(json, "format", document.format);
  add(json, "file", document.file);
  if (!document.pages.empty()) json["pages"] = document.pages.size();
  add(json, "text", document.text);
  nlohmann::ordered_json others = nlohmann::ordered_json::object();
  for (const auto& [key, value] : document.extras) others[key].push_back(value);
  if (!others.empty()) json["fields"] = others;
  std::vector<std::string> unused;
  for (const readers::SeenKey& key : parsed.keys) {
    if (key.is_text) json["text_key"] = key.key;
    if (key.is_unused) unused.push_back(key.key);
  }
  add(json, "unused", unused);
  add(json, "warnings", parsed.warnings);
  return json.dump() + '\n';
}

void inspect(const std::vector<std::string>& paths, const readers::ReadOptions& options, bool as_json,
             RunCounters& counters, Report& report, KeyTally& keys, const std::atomic<bool>& stop) {
  readers::RecordSource source(paths, options);
  const auto show = [&](const readers::RecordPart& part) {
    if (const auto* bad = std::get_if<readers::BadRecord>(&part.parsed)) {
      ++counters.rejected;
      report.reject(*bad);
      write_output(rejected_text(*bad, as_json));
    }
    if (const auto* container = std::get_if<readers::ParsedContainer>(&part.parsed))
      for (const std::string& warning : container->warnings) report.warn(part.where, warning);
    if (const auto* record = std::get_if<readers::ParsedDocument>(&part.parsed)) {
      keys.add(record->keys, record->document);
      write_output(as_json ? inspected_json(*record, part.where) : inspected_text(*record, part.where));
    }
  };
  while (const auto item = source.next()) {
    if (stop) throw Interrupted();
    ++counters.records;
    for (const auto& [where, what] : source.take_notes()) report.note(where, what);
    if (const auto* bad = std::get_if<readers::BadRecord>(&item->record)) {
      show({bad->where, *bad});
      continue;
    }
    for (const readers::RecordPart& part : readers::parse_parts(*item, source.settings(), 0)) show(part);
  }
}

}  // namespace broadsheet
