// An SQLite file that nobody trusts: opened for reading only, with limits.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// A query and its current row.
class SqliteRows {
 public:
  explicit SqliteRows(sqlite3_stmt* statement, std::uint64_t& steps)
      : statement_(statement, sqlite3_finalize), steps_(steps) {}

  /// False at the end, and when the rest cannot be read.
  bool next();
  bool damaged() const { return damaged_; }

  int columns() const { return sqlite3_column_count(statement_.get()); }
  std::string name(int column) const;
  /// SQLITE_INTEGER, SQLITE_TEXT, ...
  int type(int column) const { return sqlite3_column_type(statement_.get(), column); }
  /// Of text or a blob; valid until next().
  std::string_view bytes(int column) const;
  std::int64_t integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
  double real(int column) const { return sqlite3_column_double(statement_.get(), column); }

 private:
  std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement_;
  std::uint64_t& steps_;
  bool damaged_ = false;
};

class SqliteFile {
 public:
  /// Throws ExtractionFault when the file is no database.
  explicit SqliteFile(const std::string& path);

  /// The rows are damaged when the query makes no sense.
  SqliteRows query(const std::string& sql);

 private:
  static int stop_long_step(void* self);

  std::unique_ptr<sqlite3, int (*)(sqlite3*)> database_;
  std::uint64_t steps_ = 0;  // of the machine since the last row, in thousands
};

/// `"name"`, for a query.
std::string quoted_name(std::string_view name);

}  // namespace broadsheet::extraction
