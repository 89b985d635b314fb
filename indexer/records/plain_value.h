// Markup and lists in values of fields that are neither.
#pragma once

#include <string>
#include <string_view>

#include "indexer/records/field_mapping.h"

namespace broadsheet::readers {

/// Removes tags that mark words and decodes entities: for titles, names and other short values.
std::string without_markup(std::string_view value);

/// Decodes entities in a text that is not HTML, unless it speaks of markup.
void decode_text(std::string& text);

/// What a list literal means to a member that has one value: its paragraphs as one text, otherwise its first
/// item. Empty when the value is no list literal.
std::string value_of_list(Member member, std::string_view value);

}  // namespace broadsheet::readers
