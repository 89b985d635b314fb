// Messages taken apart by GMime, and what it holds as C++ strings.
#pragma once

#include <string>
#include <string_view>

#include "indexer/extractors/mail/gmime_objects.h"

namespace broadsheet::extraction {

/// Never null: anything is a message, if only an empty one. A line `From ADDRESS DATE` in front is skipped.
OwnedObject<GMimeMessage> parsed_message(std::string_view bytes);

/// The line `From ADDRESS DATE` of a mailbox in front of a message, without its line end; empty for none.
std::string_view mailbox_line(std::string_view bytes);

/// All values of a header as they stand, joined by `, `; folded lines are one. Empty when there is none.
std::string raw_header(GMimeObject* part, const char* name);
/// The value of the first header of this name.
std::string first_raw_header(GMimeObject* part, const char* name);

/// The content of a part without its transfer encoding; empty for none.
std::string decoded_bytes(GMimeDataWrapper* content);
/// A part as it stands in its message.
std::string written_bytes(GMimeObject* part);

}  // namespace broadsheet::extraction
