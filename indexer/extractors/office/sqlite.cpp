#include "indexer/extractors/office/sqlite.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <vector>

#include "indexer/extractors/office/sqlite_file.h"
#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t chunk_bytes = 8u << 20;
constexpr int judged_rows = 100;
constexpr std::size_t least_prose_bytes = 60;
constexpr std::ptrdiff_t least_prose_blanks = 7;

// A sentence or more, also in scripts without blanks.
bool is_running_text(std::string_view text) {
  if (text.size() < least_prose_bytes) return false;
  const auto blanks = std::count(text.begin(), text.end(), ' ');
  const auto others = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
  return blanks >= least_prose_blanks || static_cast<std::size_t>(others) * 2 > text.size();
}

std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    char escaped[8];
    if (c == '"' || c == '\\') {
      (out += '\\') += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
      out += escaped;
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string json_number(double number) {
  if (!std::isfinite(number)) return "null";
  char digits[40];
  return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
}

bool is_text_blob(std::string_view bytes) {
  return !bytes.empty() && bytes.find('\0') == bytes.npos && readers::is_utf8(bytes);
}

// A table that is being given out.
class TableExport {
 public:
  TableExport(std::string name, TimeBudget& budget, const PutDocument& put)
      : name_(std::move(name)), budget_(budget), put_(put) {}

  void add(const SqliteRows& row) {
    std::string line;
    for (int column = 0; column < row.columns(); ++column) {
      const std::string value = json_value(row, column);
      if (value.empty()) continue;
      line += line.empty() ? "{" : ",";
      line += json_string(readers::repaired_utf8(row.name(column))) + ":" + value;
    }
    if (line.empty()) return;
    if (!lines_.empty() && lines_.size() + line.size() > chunk_bytes) put_chunk();
    lines_ += line + "}\n";
  }

  void put_chunk() {
    if (lines_.empty()) return;
    ++chunks_;
    const std::string number = chunks_ == 1 ? "" : "-" + std::to_string(chunks_);
    ExtractedDocument document;
    document.embedded.push_back({name_ + number + ".jsonl", std::move(lines_)});
    lines_.clear();
    put_(std::move(document));
    budget_.part_done();
  }

  std::size_t blobs() const { return blobs_; }

 private:
  // Empty for a value that is left out.
  std::string json_value(const SqliteRows& row, int column) {
    switch (row.type(column)) {
      case SQLITE_INTEGER:
        return std::to_string(row.integer(column));
      case SQLITE_FLOAT:
        return json_number(row.real(column));
      case SQLITE_TEXT:
        return json_string(readers::repaired_utf8(row.bytes(column)));
      case SQLITE_BLOB:
        if (is_text_blob(row.bytes(column))) return json_string(row.bytes(column));
        blobs_ += !row.bytes(column).empty();
        return {};
      default:
        return {};
    }
  }

  const std::string name_;
  TimeBudget& budget_;
  const PutDocument& put_;
  std::string lines_;
  std::size_t chunks_ = 0;
  std::size_t blobs_ = 0;
};

// True if one of the first rows has prose.
bool looks_like_documents(SqliteFile& file, const std::string& table) {
  SqliteRows rows =
      file.query("SELECT * FROM " + quoted_name(table) + " LIMIT " + std::to_string(judged_rows));
  while (rows.next())
    for (int column = 0; column < rows.columns(); ++column)
      if ((rows.type(column) == SQLITE_TEXT ||
           (rows.type(column) == SQLITE_BLOB && is_text_blob(rows.bytes(column)))) &&
          is_running_text(rows.bytes(column)))
        return true;
  return false;
}

// Without those that SQLite keeps for itself, and virtual ones, whose code is elsewhere.
std::vector<std::string> table_names(SqliteFile& file) {
  std::vector<std::string> names;
  SqliteRows rows = file.query(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
      "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid");
  while (rows.next()) names.emplace_back(rows.bytes(0));
  return names;
}

std::string omitted_table(SqliteFile& file, const std::string& table, const std::string& name) {
  SqliteRows count = file.query("SELECT count(*) FROM " + quoted_name(table));
  const std::string rows = count.next() ? std::to_string(count.integer(0)) + " rows" : "damaged";
  return "the table " + name + " (" + rows + ") has no text and is not read";
}

}  // namespace

void extract_sqlite(const std::string& path, const ExtractionTask&, TimeBudget& budget,
                    const PutDocument& put) {
  SqliteFile file(path);
  ExtractedDocument last;
  for (const std::string& table : table_names(file)) {
    const std::string name = readers::clean_line(readers::repaired_utf8(table));
    if (!looks_like_documents(file, table)) {
      last.warnings.push_back(omitted_table(file, table, name));
      continue;
    }
    TableExport out(name, budget, put);
    SqliteRows rows = file.query("SELECT * FROM " + quoted_name(table));
    while (rows.next()) out.add(rows);
    out.put_chunk();
    if (rows.damaged()) last.warnings.push_back("the table " + name + " is damaged: read in part");
    if (out.blobs() > 0)
      last.warnings.push_back(std::to_string(out.blobs()) + " binary values of the table " + name +
                              " are left out");
  }
  if (!last.warnings.empty()) put(std::move(last));
}

}  // namespace broadsheet::extraction
