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

/// The beginning of an input, by which its format is told.
struct Head {
  std::string_view bytes;      ///< UTF-16 and -32 already converted; no byte order mark
  std::string_view extension;  ///< of the file or member, without dot, lower case; may be empty
  bool complete = false;       ///< `bytes` is all there is
};

/// What a format says to a head.
enum class Likeness : std::uint8_t {
  no,
  last_resort,     ///< taken when no other format claims the input
  with_extension,  ///< taken when the extension is one of the format's
  sure,            ///< the content decides
};

/// One input to be read.
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

/// One row of the table of formats: a new reader is one file and one row.
struct Format {
  std::string_view name;        ///< for --format
  std::string_view extensions;  ///< separated by blanks
  std::string_view help;        ///< one line
  Likeness (*sniff)(const Head& head);
  Reader (*open)(ReaderInput input);
};

/// In the order in which they are asked about a content.
std::span<const Format> formats();

/// By name; nullptr: unknown.
const Format* find_format(std::string_view name);

/// By content first, by extension second; nullptr: nobody reads this.
const Format* detect_format(const Head& head);

/// Enough of an input for every sniff.
inline constexpr std::size_t head_bytes = 1 << 16;

}  // namespace broadsheet::readers
