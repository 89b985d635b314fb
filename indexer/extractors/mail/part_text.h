// The text of one part of a message.
#pragma once

#include <string>
#include <string_view>

#include "indexer/extractors/mail/gmime_objects.h"

namespace broadsheet::extraction {

/// `text/plain` in lower case.
std::string media_type(GMimeObject* part);
/// A parameter of the content type, decoded (RFC 2231); empty for none.
std::string type_parameter(GMimeObject* part, const char* name);

/// Plain text as UTF-8 with `\n`: charset, format=flowed. Without marks.
std::string plain_part_text(GMimeObject* part, std::string_view bytes);
/// The text of a page, with marks of asides.
std::string html_part_text(GMimeObject* part, std::string_view bytes);
/// True for a page, whatever its part is called.
bool looks_like_html(std::string_view text);

}  // namespace broadsheet::extraction
