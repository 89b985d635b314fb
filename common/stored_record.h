#pragma once

#include <string>
#include <string_view>

#include "common/document.h"

namespace broadsheet {

/// What is kept beside a document's terms: all of the Document, for results and snippets.
/// decode_record(encode_record(d)) == d for every document.
std::string encode_record(const Document& document);

/// Damaged bytes give what could be read up to the damage. Never throws.
Document decode_record(std::string_view bytes);

}  // namespace broadsheet
