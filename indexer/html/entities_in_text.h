// HTML that is left in plain values: entities, and tags around words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::readers {

/// Replaces each entity with a semicolon (`&amp;`, `&#039;`, `&#xE9;`) by its character, once. `AT&T`,
/// `&copy=1` and names that HTML does not know stay.
std::string decode_entities(std::string_view text);

/// Removes tags that mark words (`<b>`, `</i>`, `<span class=x>`), if they are opened and closed, and makes a
/// blank of `<br>`. Other text in angle brackets stays.
std::string without_inline_tags(std::string_view line);

/// True for a text about code, in which entities are meant as they stand.
bool speaks_of_markup(std::string_view text);

}  // namespace broadsheet::readers
