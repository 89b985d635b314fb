// Office documents and e-books, which are zip files but no archives.
#pragma once

#include <string_view>

namespace broadsheet::readers {

/// `zip` is the beginning of a zip file. Its extension tells, or the name of one of the members that begin
/// there: not all programs write the telling one first.
bool is_packed_document(std::string_view zip, std::string_view extension);

}  // namespace broadsheet::readers
