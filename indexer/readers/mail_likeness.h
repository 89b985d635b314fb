// Recognises mail by its headers.
#pragma once

#include <string_view>

namespace broadsheet::readers {

/// True for a message as it is sent (EML, MIME) and for an article of Usenet. A memo that begins with
/// `From:`, `To:` and `Date:` is none: headers that only programs write must be among them.
bool is_mail(std::string_view text);

/// True for a mailbox (mbox): it begins with the line `From ADDRESS DATE`, and headers follow.
bool is_mailbox(std::string_view text);

/// True for `From jane@example.org Tue Mar  5 10:20:30 2024`, the line before each message of a mailbox.
bool is_mailbox_line(std::string_view line);

}  // namespace broadsheet::readers
