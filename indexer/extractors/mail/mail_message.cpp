#include "indexer/extractors/mail/mail_message.h"

#include <algorithm>
#include <iterator>

#include "common/folded_cursor.h"
#include "indexer/extractors/mail/message_headers.h"
#include "indexer/extractors/mail/message_parts.h"
#include "indexer/extractors/mail/mime_parsing.h"
#include "indexer/extractors/mail/reply_phrases.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

// Apple Mail writes the length of the message in a line before it, and a property list behind it.
std::string_view without_apple_frame(std::string_view bytes) {
  constexpr std::size_t max_digits = 12;
  const std::size_t line = bytes.find('\n');
  if (line == bytes.npos || line > 2 * max_digits) return bytes;
  const std::string_view digits = readers::trim(bytes.substr(0, line));
  if (!all_digits(digits) || digits.size() > max_digits) return bytes;
  return bytes.substr(line + 1, static_cast<std::size_t>(number_of(digits)));
}

// Without empty lines at both ends.
std::string without_outer_lines(const std::string& text) {
  const std::size_t begin = std::min(text.find_first_not_of('\n'), text.size());
  return text.substr(begin, text.find_last_not_of('\n') + 1 - begin);
}

}  // namespace

ExtractedDocument extract_mail(const ExtractionTask& task, TimeBudget&) {
  const std::string_view bytes = without_apple_frame(task.bytes);
  if (readers::is_blank(bytes)) throw ExtractionFault("an empty message");
  const OwnedObject<GMimeMessage> message = parsed_message(bytes);
  ExtractedDocument document;
  add_header_values(message.get(), mailbox_line(bytes), document);
  MessageContent content = message_content(g_mime_message_get_mime_part(message.get()),
                                           is_subject_of_forward(message_subject(message.get())));
  document.text = without_outer_lines(content.text);
  document.embedded = std::move(content.embedded);
  std::move(content.warnings.begin(), content.warnings.end(), std::back_inserter(document.warnings));
  return document;
}

}  // namespace broadsheet::extraction
