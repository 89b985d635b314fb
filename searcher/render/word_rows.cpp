#include "searcher/render/word_rows.h"

#include <fmt/format.h>

#include <array>
#include <iterator>

#include "searcher/render/bars.h"
#include "searcher/render/delimited.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/json_values.h"

namespace broadsheet::render {
namespace {

using Json = nlohmann::ordered_json;

void add_nothing(std::string_view, std::string&) {}
void end_nothing(std::string&) {}

void append_text(const ListedWord& word, bool, std::string& out) {
  fmt::format_to(std::back_inserter(out), "{:>11}  {}\n", grouped(word.documents), safe_line(word.word));
}

Json json_word(const ListedWord& word) {
  return {{"word", word.word}, {"documents", word.documents}, {"term", word.term}};
}

void begin_json(std::string_view field, std::string& out) {
  fmt::format_to(std::back_inserter(out), "{{\"format\":{},\"field\":\"{}\",\"terms\":[", format_version,
                 field);
}

void append_json(const ListedWord& word, bool first, std::string& out) {
  if (!first) out += ',';
  append_json_line(json_word(word), out);
  out.pop_back();  // the line end
}

void end_json(std::string& out) {
  out += "]}\n";
}

void append_ndjson(const ListedWord& word, bool, std::string& out) {
  append_json_line(json_word(word), out);
}

template <const Dialect& dialect>
void begin_table(std::string_view, std::string& out) {
  append_cells(dialect, std::array<std::string_view, 3>{"word", "documents", "term"}, out);
}

template <const Dialect& dialect>
void append_row(const ListedWord& word, bool, std::string& out) {
  append_cells(dialect, std::array<std::string, 3>{word.word, std::to_string(word.documents), word.term},
               out);
}

constexpr std::array word_renderers = {
    WordRenderer{"text", add_nothing, append_text, end_nothing},
    WordRenderer{"json", begin_json, append_json, end_json},
    WordRenderer{"ndjson", add_nothing, append_ndjson, end_nothing},
    WordRenderer{"tsv", begin_table<tsv_dialect>, append_row<tsv_dialect>, end_nothing},
    WordRenderer{"csv", begin_table<csv_dialect>, append_row<csv_dialect>, end_nothing},
};

}  // namespace

FormatTable<WordRenderer> word_formats() {
  return FormatTable<WordRenderer>(word_renderers);
}

}  // namespace broadsheet::render
