// A message as Outlook stores it, and as it would be sent, so that one reader reads both.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "indexer/extractors/mail/mail_people.h"

namespace broadsheet::extraction {

struct MapiAttachment {
  std::string name;        ///< may be empty
  std::string media_type;  ///< may be empty
  std::string content_id;  ///< by which the HTML text shows it; may be empty
  std::string bytes;
};

/// All texts are UTF-8; what the message does not have is empty.
struct MapiMessage {
  std::string headers;  ///< as they came with the message; they go before the members below
  std::string subject, date, message_id, in_reply_to, references;
  MailPerson sender;
  std::vector<MailPerson> to, cc, bcc;
  std::string plain, html;
  std::string rtf;  ///< decompressed; only read when there is neither of the other forms
  std::vector<MapiAttachment> attachments;
  std::vector<std::string> warnings;  ///< what could not be taken out of the store
};

/// The message in the form of RFC 5322.
std::string sent_form(const MapiMessage& message);

/// The name that ICU has for a code page of Windows; empty for 0.
std::string charset_of_code_page(std::uint32_t code_page);

/// RTF as mail has it ([MS-OXRTFCP]), decompressed; empty when it is damaged.
std::string decompressed_rtf(std::string_view bytes);

}  // namespace broadsheet::extraction
