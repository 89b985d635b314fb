// The interface between readers and the rest of the indexer: a splitter cuts records, a parser turns each
// into a document.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "common/document.h"
#include "indexer/extraction/extracted_document.h"
#include "indexer/records/field_keys.h"

namespace broadsheet::readers {

/// One record of an input, not yet parsed.
struct RawRecord {
  std::string bytes;
  /// For people, and the id if there is no other: `dump.jsonl.gz:17`, `site.zip/a/b.html`.
  std::string where;
  std::string id;  ///< the id if it is known before parsing (one document per file), otherwise empty
};

/// A record that cannot become a document. The run continues; the report names it.
struct BadRecord {
  std::string where;
  std::string why;  ///< one clause without a full stop: `no text`, `not valid JSON: ...`

  bool operator==(const BadRecord&) const = default;
};

/// The reason for rejecting a record that exceeds the limit.
std::string too_long(std::uint64_t max_record_bytes);

/// A key of a record, and what became of its value.
struct SeenKey {
  std::string key;                    ///< as written; `a.b` inside of objects
  std::optional<Member> member = {};  ///< what the key means; nullopt: nothing that is known
  bool is_text = false;               ///< taken as the text because its value looks like one
  bool is_unused = false;             ///< the value is nowhere in the document
  std::string example = {};           ///< the beginning of an unused value; empty for others

  bool operator==(const SeenKey&) const = default;
};

/// A document with its warnings: what was odd but no reason to reject it.
struct ParsedDocument {
  Document document;
  std::vector<std::string> warnings;  ///< `date not understood: soon`, `replaced 3 invalid bytes`
  std::vector<SeenKey> keys = {};     ///< in the order of the record; a key in a list may come again
  std::vector<extraction::EmbeddedFile> embedded = {};  ///< attachments: to be read as files of their own
};

/// A record that is no document itself: its files are, such as the tables of a database.
struct ParsedContainer {
  std::vector<extraction::EmbeddedFile> embedded;
  std::vector<std::string> warnings;
};

using ParsedRecord = std::variant<ParsedDocument, BadRecord, ParsedContainer>;

/// Turns the bytes of one record into a document. Implementations are immutable, because several threads call
/// parse() at once.
class RecordParser {
 public:
  virtual ~RecordParser() = default;
  virtual ParsedRecord parse(const RawRecord& raw) const = 0;
  /// True when documents of this parser may have files inside of them.
  virtual bool may_embed() const { return false; }
};

/// Cuts an input stream into records, in order, on one thread. Memory is bounded by the longest record
/// allowed.
class RecordSplitter {
 public:
  virtual ~RecordSplitter() = default;
  /// The next record, or what is wrong with the next part of the input; nullopt at the end.
  virtual std::optional<std::variant<RawRecord, BadRecord>> next() = 0;
};

}  // namespace broadsheet::readers
