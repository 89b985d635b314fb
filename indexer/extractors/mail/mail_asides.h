// Marks what is not the sender's own text in a message: quoted replies, signatures, footers.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// The text with the marks of asides (text_marks.h) around whole lines; marks that it has already are kept. A
/// forwarded message is no aside: with `is_forward`, copied headers begin one. A text that would be nothing
/// but asides has none.
std::string with_mail_asides(std::string_view text, bool is_forward);

}  // namespace broadsheet::extraction
