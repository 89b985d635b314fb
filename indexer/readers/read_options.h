// Options of the command line that say how input is read.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace broadsheet::readers {

struct ReadOptions {
  std::string format;  ///< a name in the registry; empty: detected from content, then extension
  std::vector<std::pair<std::string, std::string>>
      mapping;                       ///< --map TO=FROM: {field name, key of the record}
  std::vector<std::string> records;  ///< --records: paths of the records in JSON; empty: found
  std::vector<std::string> columns;  ///< --columns: names for tables without header
  bool sheet_rows = false;           ///< --sheet-rows: rows of a sheet with a header are records
  std::string ocr;                   ///< --ocr: languages of tesseract; empty: pictures are not read
  std::string ocr_cache;             ///< the folder that keeps what was recognised; empty: none
  std::uint64_t max_record_bytes = 64ull << 20;   ///< longer records are rejected and the run continues
  std::uint64_t max_unpacked_bytes = 1ull << 40;  ///< limit for one archive or compressed file
  double max_ratio = 250;                         ///< unpacked bytes to packed ones; checked from 32 MiB on
};

}  // namespace broadsheet::readers
