// The headers of a message as keys and values of a document.
#pragma once

#include <string>

#include "indexer/extraction/extracted_document.h"
#include "indexer/extractors/mail/gmime_objects.h"

namespace broadsheet::extraction {

/// Adds title, id, date, author, from, to, cc, bcc and so on, as far as the message has them. `mailbox_line`
/// is the line before it in a mailbox, or empty; its date is the last resort.
void add_header_values(GMimeMessage* message, std::string_view mailbox_line, ExtractedDocument& document);

/// The subject, decoded.
std::string message_subject(GMimeMessage* message);

}  // namespace broadsheet::extraction
