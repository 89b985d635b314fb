// Formats that Broadsheet knows by their first bytes but does not read. A rejected file is told what it is.
#pragma once

#include <string>
#include <string_view>

#include "indexer/readers/formats.h"

namespace broadsheet::readers {

/// Why an input cannot be read, and what to do: `an RTF document, which this version does not read; ...`.
/// Empty when the beginning is that of none of these formats, and so may be text.
std::string other_format(const Head& head);

/// The same for an input that no reader takes: never empty.
std::string reason_of_rejection(const Head& head);

/// True for bytes that are no text in any encoding: control characters and zeros are everywhere.
bool looks_binary(std::string_view bytes);

}  // namespace broadsheet::readers
