// A look at the outline before poppler follows it: it reads all items at once, and has no limit of its own.
#pragma once

#include <string_view>

namespace broadsheet::extraction {

/// False for a file whose outline has too many items, or items that several others name as the next or the
/// first: such items would be read again on each way. Sees items that are not inside compressed objects; only
/// hostile or broken files have the others in such forms.
bool has_readable_outline(std::string_view pdf);

}  // namespace broadsheet::extraction
