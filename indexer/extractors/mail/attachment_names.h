// Names of attachments, made harmless.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// A name without folders, control characters, and characters that turn the direction of text so that `exe`
/// looks like `doc`. Shortened before the extension when it is very long. Empty when nothing is left.
std::string safe_file_name(std::string_view name);

/// The usual extension of a media type such as `application/pdf`, with its dot; empty when there is none.
std::string_view extension_of_type(std::string_view media_type);

/// `name` if it is not empty once it is harmless, else `attachment-2.pdf`.
std::string attachment_name(std::string_view name, std::string_view media_type, std::size_t number);

}  // namespace broadsheet::extraction
