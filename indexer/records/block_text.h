// The text of JSON in which an editor keeps an article: paragraphs as objects, with their words in pieces.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::readers {

/// Blocks in the order of the document, a blank line between two. Reads what editors write (Editor.js,
/// Draft.js, ProseMirror, Slate, Quill, Portable Text, Contentful, Arc) and other trees whose words are under
/// usual names. Empty when `json` is no JSON or has no words.
std::string block_text(std::string_view json);

/// True for a string that may be such JSON: it begins like an object or an array of objects.
bool looks_like_blocks(std::string_view value);

}  // namespace broadsheet::readers
