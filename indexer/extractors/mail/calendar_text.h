// Invitations (iCalendar, RFC 5545) as text.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// What, when, where, who and the description of each event, task and note, a line each. `calendar` is UTF-8.
std::string calendar_text(std::string_view calendar);

}  // namespace broadsheet::extraction
