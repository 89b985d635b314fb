// What mail programs write around the messages that are replied to, in the languages that they speak.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace broadsheet::extraction {

/// `On 5 March 2024 at 10:00, Jane Doe <jane@example.org> wrote:`. It may be cut into lines.
bool is_attribution(std::string_view text);
/// An attribution that nothing but a program writes: with an address or a time of day. What follows is the
/// quoted message, even without `>`.
bool is_detailed_attribution(std::string_view text);

/// `-----Original Message-----`.
bool is_original_message_line(std::string_view line);
/// `---------- Forwarded message ---------`, `Begin forwarded message:`.
bool is_forwarded_message_line(std::string_view line);

/// True when the headers of another message begin with line `at`, as Outlook copies them into a reply:
/// `From: ...`, `Sent: ...`, `To: ...`, `Subject: ...`.
bool begins_copied_headers(const std::vector<std::string_view>& lines, std::size_t at);

/// `Sent from my iPhone`.
bool is_device_footer(std::string_view line);

/// True for the subject of a message that was passed on: `Fwd: budget`, `WG: Haushalt`.
bool is_subject_of_forward(std::string_view subject);

}  // namespace broadsheet::extraction
