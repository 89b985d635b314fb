#include "indexer/extractors/mail/message_headers.h"

#include <string_view>
#include <vector>

#include "indexer/extractors/mail/encoded_words.h"
#include "indexer/extractors/mail/mail_date.h"
#include "indexer/extractors/mail/mail_people.h"
#include "indexer/extractors/mail/mime_parsing.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

/// Reads headers of one message into one document.
class HeaderValues {
 public:
  HeaderValues(GMimeMessage* message, ExtractedDocument& document)
      : part_(GMIME_OBJECT(message)), document_(document) {}

  void add(std::string_view key, std::string value) {
    if (!value.empty()) document_.values.emplace_back(key, std::move(value));
  }

  std::string line(const char* header) const { return decoded_header(first_raw_header(part_, header)); }

  void add_people(std::string_view key, const char* header) {
    for (const MailPerson& person : mail_people(raw_header(part_, header))) add(key, written_person(person));
  }

  void add_sender() {
    std::vector<MailPerson> people = mail_people(raw_header(part_, "From"));
    if (people.empty()) people = mail_people(raw_header(part_, "Sender"));
    for (const MailPerson& person : people) add("author", person.name.empty() ? person.address : person.name);
    for (const MailPerson& person : people) add("from", written_person(person));
  }

  void add_date(std::string_view mailbox_line) {
    const std::string header = line("Date");
    std::string date = mail_date(header);
    if (date.empty() && !header.empty())
      document_.warnings.push_back("date not understood: " + readers::shortened(header, 60));
    if (date.empty()) date = mail_date(last_part(first_raw_header(part_, "Received")));
    if (date.empty()) date = mail_date(line("Resent-Date"));
    if (date.empty()) date = mail_date(behind_address(mailbox_line));
    add("date", date);
  }

  void add_thread(const std::string& own_id) {
    const std::string references = first_id(raw_header(part_, "References"));
    const std::string answered = first_id(raw_header(part_, "In-Reply-To"));
    add("in_reply_to", answered);
    add("thread", !references.empty() ? references : !answered.empty() ? answered : own_id);
  }

  /// `<ID>` without its brackets. In-Reply-To may hold other words as well.
  static std::string first_id(std::string_view value) {
    const std::size_t begin = value.find('<'), end = value.find('>', begin);
    if (begin == value.npos || end == value.npos) return std::string();
    return decoded_header(value.substr(begin + 1, end - begin - 1));
  }

  std::string own_id() const {
    const std::string raw = first_raw_header(part_, "Message-ID");
    const std::string id = first_id(raw);
    return id.empty() ? decoded_header(raw) : id;
  }

 private:
  static std::string_view last_part(std::string_view received) {
    const std::size_t semicolon = received.rfind(';');
    return semicolon == received.npos ? std::string_view() : received.substr(semicolon + 1);
  }

  // Of `From jane@example.org Mon Jun  1 10:00:00 2009`.
  static std::string_view behind_address(std::string_view line) {
    const std::size_t address = line.find(' ');
    const std::size_t end = address == line.npos ? line.npos : line.find(' ', address + 1);
    return end == line.npos ? std::string_view() : line.substr(end + 1);
  }

  GMimeObject* part_;
  ExtractedDocument& document_;
};

// `Policy list <policy.lists.example.org>` by its id.
std::string list_name(const std::string& header) {
  const std::string id = HeaderValues::first_id(header);
  return id.empty() ? header : id;
}

// GMime gives `Content-` headers to the body. Of several languages none is that of the text. Exchange states
// that of the sender's program.
std::string stated_language(const HeaderValues& headers, GMimeMessage* message) {
  GMimeObject* body = g_mime_message_get_mime_part(message);
  const std::string language =
      body ? decoded_header(first_raw_header(body, "Content-Language")) : std::string();
  const bool by_exchange = !headers.line("Thread-Index").empty() || !headers.line("X-MS-Has-Attach").empty();
  return by_exchange || language.find(',') != language.npos ? std::string() : language;
}

}  // namespace

void add_header_values(GMimeMessage* message, std::string_view mailbox_line, ExtractedDocument& document) {
  HeaderValues headers(message, document);
  const std::string id = headers.own_id();
  headers.add("title", message_subject(message));
  headers.add("id", id);
  headers.add_date(mailbox_line);
  headers.add_sender();
  headers.add_people("to", "To");
  headers.add_people("cc", "Cc");
  headers.add_people("bcc", "Bcc");
  headers.add_people("reply_to", "Reply-To");
  headers.add_thread(id);
  headers.add("list", list_name(headers.line("List-Id")));
  headers.add("newsgroups", headers.line("Newsgroups"));
  headers.add("keywords", headers.line("Keywords"));
  headers.add("language", stated_language(headers, message));
}

std::string message_subject(GMimeMessage* message) {
  return decoded_header(first_raw_header(GMIME_OBJECT(message), "Subject"));
}

}  // namespace broadsheet::extraction
