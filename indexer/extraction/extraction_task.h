// What the indexer asks of the confined child, and the interface of the functions that do it there.
#pragma once

#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "indexer/extraction/extracted_document.h"

namespace broadsheet::extraction {

/// Choices of the command line that change what is extracted.
struct ExtractionOptions {
  bool sheet_rows = false;  ///< --sheet-rows: rows of a sheet with a header are records
  /// Pages that are pictures stay in the text, empty; otherwise a document of nothing else is a fault.
  bool keep_pictures = false;

  bool operator==(const ExtractionOptions&) const = default;
};

/// One file to read. Members are encoded in their order.
struct ExtractionTask {
  std::string extractor;  ///< a name in the table of extractors
  std::string name;       ///< of the file, UTF-8; for its extension
  ExtractionOptions options;
  std::string bytes;  ///< of the file; empty for a stream, whose file is an open descriptor

  bool operator==(const ExtractionTask&) const = default;
};

std::string encode(const ExtractionTask& task);
/// nullopt for damaged bytes.
std::optional<ExtractionTask> decode_task(std::string_view bytes);

/// Why a file cannot be read: a fault of data, in one clause without a full stop, with what to do if there is
/// something: `encrypted; save it without a password first`.
struct ExtractionFault : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Processor time that extractors may use.
class TimeBudget {
 public:
  virtual ~TimeBudget() = default;
  /// Called when a part of a file is done (a page, a message, a sheet): long files may take longer.
  virtual void part_done() = 0;
};

/// Reads a whole file. Throws ExtractionFault.
using Extract = ExtractedDocument (*)(const ExtractionTask& task, TimeBudget& budget);

using PutDocument = std::function<void(ExtractedDocument)>;
/// Reads a file that may not fit into memory, and gives its documents one by one. `path` can be opened for
/// reading and seeking. Throws ExtractionFault for what makes the rest unreadable.
using ExtractStream = void (*)(const std::string& path, const ExtractionTask& task, TimeBudget& budget,
                               const PutDocument& put);

}  // namespace broadsheet::extraction
