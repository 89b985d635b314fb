// The table of input formats, and how the format of an input is detected.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "indexer/input/byte_stream.h"
#include "indexer/records/field_mapping.h"
#include "indexer/records/reader.h"

namespace broadsheet::readers {

/// The beginning of an input, from which its format is detected.
struct Head {
  std::string_view bytes;      ///< UTF-16 and UTF-32 are already converted; no byte order mark
  std::string_view extension;  ///< of the file or member, without dot, lower case; may be empty
  bool complete = false;       ///< `bytes` is the whole input
};

/// How sure a format is that an input belongs to it.
enum class Likeness : std::uint8_t {
  no,
  last_resort,     ///< chosen when no other format claims the input
  with_extension,  ///< chosen when the extension is one of the format's
  sure,            ///< the content proves it
};

/// An input to read.
struct ReaderInput {
  std::unique_ptr<ByteStream> stream;
  std::string where;
  std::uint64_t max_record_bytes = 0;
  std::shared_ptr<const FieldMapping> mapping;
};

struct Reader {
  std::unique_ptr<RecordSplitter> splitter;
  std::shared_ptr<const RecordParser> parser;
};

/// A row of the table. A new reader is one file and one row.
struct Format {
  std::string_view name;        ///< for --format
  std::string_view extensions;  ///< separated by blanks
  std::string_view help;        ///< one line
  Likeness (*sniff)(const Head& head);
  Reader (*open)(ReaderInput input);
};

/// In the order in which they are tried.
std::span<const Format> formats();

/// nullptr when there is no such format.
const Format* find_format(std::string_view name);

/// Looks at the content first, then at the extension; nullptr when no format fits.
const Format* detect_format(const Head& head);

/// This much of an input is enough for every sniff function.
inline constexpr std::size_t head_bytes = 1 << 16;

}  // namespace broadsheet::readers
