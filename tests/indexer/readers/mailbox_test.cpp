#include "indexer/readers/mailbox.h"

#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

using Strings = std::vector<std::string>;

const std::string first = "From jane@x.example Tue Mar  5 10:20:30 2024\nSubject: One\n\nFirst\n";
const std::string second = "From - Tue Mar  5 10:30:30 2024\nSubject: Two\n\nSecond\n";

// Each message, or why there is none.
Strings messages_of(std::string mailbox, std::uint64_t max_record_bytes = 1000, std::size_t piece = 7) {
  ReaderInput input;
  input.stream = stream_of(std::move(mailbox), piece);
  input.where = "box";
  input.max_record_bytes = max_record_bytes;
  const auto splitter = split_mailbox(std::move(input));
  Strings messages;
  while (const auto next = splitter->next()) {
    const auto* message = std::get_if<RawRecord>(&*next);
    messages.push_back(message ? message->bytes : std::get<BadRecord>(*next).where);
  }
  return messages;
}

Likeness likeness(Likeness (*sniff)(const Head&), std::string_view bytes, std::string_view extension = "") {
  return sniff(Head{bytes, extension, true});
}

}  // namespace

TEST_CASE("a mailbox is cut before each line of an empty line and sender and date") {
  CHECK(messages_of(first + "\n" + second) == Strings{first + "\n", second});
  CHECK(messages_of("\n\n" + first) == Strings{first});
  CHECK(messages_of("").empty());
}

TEST_CASE("sentences that begin with From cut nothing") {
  const std::string message =
      first + "\nFrom Tuesday on it stands.\nFrom jane@x.example Tue Mar  5 10:20:30 2024\n";
  CHECK(messages_of(message) == Strings{message});
}

TEST_CASE("the sign before a quoted From is taken away") {
  CHECK(messages_of(first + "\n>From here\n>>From there\n> From yonder\n") ==
        Strings{first + "\nFrom here\n>From there\n> From yonder\n"});
}

TEST_CASE("line ends of other systems cut the same messages") {
  std::string windows, macintosh;
  for (char c : first + "\n" + second) {
    windows += c == '\n' ? "\r\n" : std::string(1, c);
    macintosh += c == '\n' ? '\r' : c;
  }
  CHECK(messages_of(windows) == Strings{first + "\n", second});
  CHECK(messages_of(macintosh) == Strings{first + "\n", second});
}

TEST_CASE("a message over the limit costs that message only") {
  CHECK(messages_of(first + std::string(500, 'a') + "\n\n" + second, 300) == Strings{"box:1", second});
  CHECK(messages_of(first + "a\nb\n" + std::string(200, '\n') + second, 100) == Strings{"box:1", second});
}

TEST_CASE("mailboxes and messages are recognised by what they are") {
  CHECK(likeness(sniff_mailbox, first) == Likeness::sure);
  CHECK(likeness(sniff_mailbox, "\n" + first) == Likeness::sure);
  CHECK(likeness(sniff_mailbox, "From Paris, the news\n") == Likeness::no);
  CHECK(likeness(sniff_mail, "Return-Path: <a@x>\nFrom: A\nSubject: Grid\n\nWords.") == Likeness::sure);
  CHECK(likeness(sniff_mail, "From: A\nSubject: Grid\n\nWords.", "eml") == Likeness::with_extension);
  CHECK(likeness(sniff_mail, "12\nSubject: x\n\n", "emlx") == Likeness::sure);
  CHECK(likeness(sniff_mail, "Words: they stand here.\n") == Likeness::with_extension);
  CHECK(likeness(sniff_mail, "Words stand: here.\n") == Likeness::no);
}
