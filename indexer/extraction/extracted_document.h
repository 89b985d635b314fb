// What is found in a file of a complicated format: all that passes from the confined child to the indexer.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace broadsheet::extraction {

/// A file inside of another one: an attachment, a table of a database. It is read like a file of a folder.
struct EmbeddedFile {
  std::string name;  ///< as written, UTF-8; its extension may tell its format
  std::string bytes;

  bool operator==(const EmbeddedFile&) const = default;
};

/// All strings are valid UTF-8, except the bytes of embedded files.
struct ExtractedDocument {
  /// Keys as the table of field keys has them (title, author, date, language, id, section, ...), in order of
  /// trust: of two values with one key the first counts. Other keys become fields of the record.
  std::vector<std::pair<std::string, std::string>> values;
  std::string text;  ///< paragraphs with a blank line between them; may have the marks of text_marks.h
  std::vector<EmbeddedFile> embedded;
  std::vector<std::string> warnings;  ///< one clause each: what could not be read or kept

  bool operator==(const ExtractedDocument&) const = default;
};

std::string encode(const ExtractedDocument& document);
/// nullopt for damaged bytes. Strings are as they came: not checked for UTF-8.
std::optional<ExtractedDocument> decode_document(std::string_view bytes);

}  // namespace broadsheet::extraction
