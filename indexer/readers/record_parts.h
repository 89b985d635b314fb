// A record and all that is inside of it: its attachments, their attachments, and so on.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "indexer/readers/file_records.h"

namespace broadsheet::readers {

/// Keys by which a document and its attachments know each other. The values are ids, except the last's:
/// `NAME: REASON`.
inline constexpr std::string_view attachment_key = "attachment";
inline constexpr std::string_view attachment_of_key = "attachment_of";
inline constexpr std::string_view unread_attachment_key = "unread_attachment";

/// An attachment inside of as many others is not read.
inline constexpr std::size_t deepest_attachment = 8;

/// One of the documents that a record turned out to have, or what is wrong with it.
struct RecordPart {
  std::string where;
  ParsedRecord parsed;             ///< nothing is embedded any more
  std::uint64_t content_hash = 0;  ///< of the bytes that it was made of; 0 for a BadRecord
  bool has_document = false;       ///< it is inside of a document that names it
};

/// Of the bytes of a record, and of options that change what they become.
std::uint64_t content_hash(const RawRecord& raw, std::uint64_t seed);

/// The rejected record that a value of unread_attachment_key tells of.
BadRecord unread_attachment(const std::string& parent_id, const std::string& value);

/// Parses a record that is none of the bad ones, and its attachments as files of a folder are read. A
/// document comes after its attachments. Attachments without an id of their own have one below that of their
/// document.
std::vector<RecordPart> parse_parts(const SourceItem& item,
                                    const std::shared_ptr<const ReadSettings>& settings,
                                    std::uint64_t hash_seed);

}  // namespace broadsheet::readers
