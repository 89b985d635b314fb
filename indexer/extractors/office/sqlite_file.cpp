#include "indexer/extractors/office/sqlite_file.h"

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {
namespace {

constexpr int max_value_bytes = 64 << 20;
constexpr int steps_a_call = 1000;
constexpr std::uint64_t max_calls_a_row = 200'000;  // some seconds

// A path as a URI that says that nobody changes the file: no locks, no journal.
std::string immutable_uri(const std::string& path) {
  std::string uri = "file:";
  for (const char c : path) uri += c == '?' ? "%3f" : c == '#' ? "%23" : c == '%' ? "%25" : std::string(1, c);
  return uri + "?mode=ro&immutable=1";
}

}  // namespace

SqliteFile::SqliteFile(const std::string& path) : database_(nullptr, sqlite3_close) {
  sqlite3* opened = nullptr;
  const int status =
      sqlite3_open_v2(immutable_uri(path).c_str(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
  database_.reset(opened);
  if (status != SQLITE_OK) throw ExtractionFault("the database cannot be opened");
  for (const int off : {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                        SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW})
    sqlite3_db_config(opened, off, 0, nullptr);
  sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, max_value_bytes);
  sqlite3_limit(opened, SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_progress_handler(opened, steps_a_call, stop_long_step, this);
  sqlite3_exec(opened, "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY", nullptr,
               nullptr, nullptr);
  if (sqlite3_exec(opened, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr) != SQLITE_OK)
    throw ExtractionFault("damaged or encrypted; export it as CSV or JSON Lines first");
}

int SqliteFile::stop_long_step(void* self) {
  return ++static_cast<SqliteFile*>(self)->steps_ > max_calls_a_row;
}

SqliteRows SqliteFile::query(const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  steps_ = 0;
  sqlite3_prepare_v2(database_.get(), sql.c_str(), static_cast<int>(sql.size()), &statement, nullptr);
  return SqliteRows(statement, steps_);
}

bool SqliteRows::next() {
  steps_ = 0;
  const int status = statement_ ? sqlite3_step(statement_.get()) : SQLITE_ERROR;
  damaged_ = status != SQLITE_ROW && status != SQLITE_DONE;
  return status == SQLITE_ROW;
}

std::string SqliteRows::name(int column) const {
  const char* name = sqlite3_column_name(statement_.get(), column);
  return name ? name : "";
}

std::string_view SqliteRows::bytes(int column) const {
  const void* bytes = sqlite3_column_blob(statement_.get(), column);
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return bytes ? std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(size))
               : std::string_view();
}

std::string quoted_name(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + '"';
}

}  // namespace broadsheet::extraction
