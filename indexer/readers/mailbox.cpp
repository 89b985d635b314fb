#include "indexer/readers/mailbox.h"

#include <algorithm>
#include <string>
#include <utility>

#include "common/folded_cursor.h"
#include "indexer/input/clean_text.h"
#include "indexer/input/head_stream.h"
#include "indexer/input/line_ends.h"
#include "indexer/input/line_reader.h"
#include "indexer/readers/mail_likeness.h"

namespace broadsheet::readers {
namespace {

std::string_view first_line(std::string_view text) {
  return trim(text.substr(0, text.find_first_of("\r\n")));
}

// `>From`, `>>From`, ...: one `>` was put there by the program that wrote the mailbox. Where that quoted only
// `From`, a line that was quoted before loses a level.
std::string_view unquoted(std::string_view line) {
  if (!line.starts_with('>')) return line;
  const std::size_t text = line.find_first_not_of('>');
  return text != line.npos && line.substr(text).starts_with("From ") ? line.substr(1) : line;
}

class MailboxSplitter final : public RecordSplitter {
 public:
  explicit MailboxSplitter(ReaderInput input)
      : lines_(with_line_feeds(std::make_unique<HeadStream>(std::move(input.stream))),
               input.max_record_bytes),
        where_(std::move(input.where) + ":"),
        max_record_bytes_(input.max_record_bytes) {}

  std::optional<std::variant<RawRecord, BadRecord>> next() override {
    while (const auto line = lines_.next()) {
      const bool begins = after_blank_ && is_mailbox_line(line->text);
      after_blank_ = line->text.empty() && !line->too_long;
      if (!begins) {
        add(*line);
        continue;
      }
      auto message = take();
      add(*line);
      if (message) return message;
    }
    return take();
  }

 private:
  // Line ends become `\n`. Empty lines before the first message are dropped.
  void add(const LineReader::Line& line) {
    if (message_.empty() && !too_long_ && line.text.empty() && !line.too_long) return;
    const std::string_view text = unquoted(line.text);
    too_long_ = too_long_ || line.too_long || message_.size() + text.size() + 1 > max_record_bytes_;
    if (too_long_)
      message_.clear();
    else
      message_.append(text) += '\n';
  }

  // What has been read since the last message; nullopt for nothing.
  std::optional<std::variant<RawRecord, BadRecord>> take() {
    if (message_.empty() && !too_long_) return std::nullopt;
    std::string where = where_ + std::to_string(++count_);
    if (std::exchange(too_long_, false)) return BadRecord{std::move(where), too_long(max_record_bytes_)};
    return RawRecord{std::exchange(message_, {}), std::move(where), {}};
  }

  LineReader lines_;
  std::string where_;
  std::uint64_t max_record_bytes_;
  std::string message_;
  std::uint64_t count_ = 0;
  bool after_blank_ = true;
  bool too_long_ = false;
};

// Its first line is the length of the message.
bool is_apple_mail(const Head& head) {
  const std::string_view line = first_line(head.bytes);
  return head.extension == "emlx" && all_digits(line);
}

// A header in the first line; lines of notes may look like it.
bool begins_with_header(std::string_view text) {
  const std::string_view line = first_line(text);
  const std::size_t colon = line.find(':');
  return colon != line.npos && colon > 0 && line.find_first_of(" \t") > colon;
}

}  // namespace

Likeness sniff_mailbox(const Head& head) {
  std::string_view text = head.bytes;
  text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
  return is_mailbox_line(first_line(text)) ? Likeness::sure : Likeness::no;
}

Likeness sniff_mail(const Head& head) {
  if (is_apple_mail(head) || is_mail(head.bytes)) return Likeness::sure;
  return begins_with_header(head.bytes) ? Likeness::with_extension : Likeness::no;
}

std::unique_ptr<RecordSplitter> split_mailbox(ReaderInput input) {
  return std::make_unique<MailboxSplitter>(std::move(input));
}

}  // namespace broadsheet::readers
