#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "common/document.h"

namespace broadsheet::readers {

/// One record cut out of its input, not yet understood.
struct RawRecord {
  std::string bytes;
  std::string where;  ///< for people and as fallback id: `dump.jsonl.gz:17`, `site.zip/a/b.html`
  std::string id;     ///< the id when it is known before parsing (one document a file); else empty
};

/// A record that cannot become a document: the run goes on, the report names it.
struct BadRecord {
  std::string where;
  std::string why;  ///< one clause, no full stop: `no text`, `not valid JSON: ...`

  bool operator==(const BadRecord&) const = default;
};

/// The reason for rejecting a record that is longer than allowed.
std::string too_long(std::uint64_t max_record_bytes);

/// A document and what was odd about it without being a reason to reject it.
struct ParsedDocument {
  Document document;
  std::vector<std::string> warnings;  ///< `date not understood: soon`, `replaced 3 invalid bytes`
};

using ParsedRecord = std::variant<ParsedDocument, BadRecord>;

/// Turns the bytes of one record into a document. Implementations are immutable: parse() is called from
/// several threads at once.
class RecordParser {
 public:
  virtual ~RecordParser() = default;
  virtual ParsedRecord parse(const RawRecord& raw) const = 0;
};

/// Cuts one input stream into records, in input order, on one thread, in memory bounded by the longest
/// record allowed.
class RecordSplitter {
 public:
  virtual ~RecordSplitter() = default;
  /// The next record, or what is wrong with the next stretch of input; nullopt at the end.
  virtual std::optional<std::variant<RawRecord, BadRecord>> next() = 0;
};

}  // namespace broadsheet::readers
