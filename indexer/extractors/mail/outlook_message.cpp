#include "indexer/extractors/mail/outlook_message.h"

#include <fmt/format.h>

#include <iterator>

#include "indexer/extractors/mail/charset_text.h"
#include "indexer/extractors/mail/html_mail.h"
#include "indexer/extractors/mail/mail_date.h"
#include "indexer/extractors/mail/mail_message.h"
#include "indexer/extractors/mail/mapi_message.h"
#include "indexer/extractors/mail/mapi_properties.h"
#include "indexer/extractors/office/compound_file.h"

namespace broadsheet::extraction {
namespace {

constexpr int max_embedding = 10;
constexpr std::uint32_t embedded_message = 5, ole_object = 6;  // PidTagAttachMethod

MapiMessage read_message(const CompoundFile& file, const std::string& folder, int depth);

// The folders `NAME_#00000000`, `NAME_#00000001`, ... of recipients or attachments.
std::vector<std::string> numbered_folders(const CompoundFile& file, const std::string& folder,
                                          std::string_view name) {
  const std::string prefix = folder + std::string(name) + "_#";
  std::vector<std::string> folders;
  for (const CompoundFile::Entry& entry : file.entries())
    if (!entry.is_stream && entry.path.starts_with(prefix) &&
        entry.path.find('/', prefix.size()) == entry.path.npos)
      folders.push_back(entry.path + "/");
  return folders;
}

// Addresses of Exchange (`/O=EXAMPLE/CN=JANE`) say nothing outside.
std::string internet_address(const std::string& address) {
  return address.find('@') == address.npos ? std::string() : address;
}

MailPerson person_of(const MapiProperties& properties, std::uint16_t name, std::uint16_t smtp,
                     std::uint16_t address) {
  std::string place = internet_address(properties.text(smtp));
  if (place.empty()) place = internet_address(properties.text(address));
  return mail_person(properties.text(name), place);
}

void read_recipients(const CompoundFile& file, const std::string& folder, std::uint32_t code_page,
                     MapiMessage& message) {
  for (const std::string& recipient : numbered_folders(file, folder, "__recip_version1.0")) {
    const MapiProperties properties(file, recipient, 8, code_page);
    MailPerson person = person_of(properties, mapi::display_name, mapi::smtp_address, mapi::email_address);
    const std::uint32_t type = properties.number(mapi::recipient_type) & 0xf;
    (type == 2 ? message.cc : type == 3 ? message.bcc : message.to).push_back(std::move(person));
  }
}

std::string first_of(std::string first, std::string second) {
  return first.empty() ? std::move(second) : std::move(first);
}

void read_attachment(const CompoundFile& file, const std::string& folder, std::uint32_t code_page, int depth,
                     MapiMessage& message) {
  const MapiProperties properties(file, folder, 8, code_page);
  MapiAttachment attachment{
      first_of(properties.text(mapi::attach_long_name),
               first_of(properties.text(mapi::attach_name), properties.text(mapi::display_name))),
      properties.text(mapi::attach_media_type),
      properties.text(mapi::attach_content_id),
      {}};
  const std::uint32_t method = properties.number(mapi::attach_method);
  if (method == embedded_message && depth < max_embedding) {
    const MapiMessage inner = read_message(file, folder + "__substg1.0_3701000D/", depth + 1);
    if (attachment.name.empty()) attachment.name = inner.subject;
    if (!attachment.name.ends_with(".eml")) attachment.name += ".eml";
    attachment.media_type = "application/octet-stream";
    attachment.bytes = sent_form(inner);
  } else {
    attachment.bytes = properties.binary(mapi::attach_data);
  }
  if (attachment.bytes.empty() && (method == ole_object || method == embedded_message))
    return message.warnings.push_back("an object inside of it could not be read: " + attachment.name);
  message.attachments.push_back(std::move(attachment));
}

void read_bodies(const MapiProperties& properties, MapiMessage& message) {
  message.plain = properties.text(mapi::body);
  message.html = properties.text(mapi::body_html);
  if (const std::string html = properties.binary(mapi::body_html); message.html.empty() && !html.empty()) {
    std::string charset(charset_inside_html(html));
    if (charset.empty()) charset = charset_of_code_page(properties.number(mapi::internet_code_page));
    message.html = text_in_charset(html, charset);
  }
  message.rtf = decompressed_rtf(properties.binary(mapi::rtf_compressed));
}

// The root of the file has a head of 32 bytes before its properties, a message inside one of 24
// (section 2.4).
MapiMessage read_message(const CompoundFile& file, const std::string& folder, int depth) {
  const MapiProperties properties(file, folder, folder.empty() ? 32 : 24, 0);
  MapiMessage message;
  message.headers = properties.text(mapi::transport_headers);
  message.subject = first_of(properties.text(mapi::subject), properties.text(mapi::conversation_topic));
  message.date = first_of(date_of_filetime(properties.time(mapi::client_submit_time)),
                          date_of_filetime(properties.time(mapi::delivery_time)));
  if (message.date.empty()) message.date = date_of_filetime(properties.time(mapi::creation_time));
  message.message_id = properties.text(mapi::internet_message_id);
  message.in_reply_to = properties.text(mapi::in_reply_to);
  message.references = properties.text(mapi::internet_references);
  message.sender = person_of(properties, mapi::sent_representing_name, mapi::sent_representing_smtp,
                             mapi::sent_representing_address);
  if (message.sender == MailPerson{})
    message.sender = person_of(properties, mapi::sender_name, mapi::sender_smtp, mapi::sender_address);
  read_bodies(properties, message);
  read_recipients(file, folder, properties.code_page(), message);
  for (const std::string& attachment : numbered_folders(file, folder, "__attach_version1.0"))
    read_attachment(file, attachment, properties.code_page(), depth, message);
  return message;
}

}  // namespace

ExtractedDocument extract_msg(const ExtractionTask& task, TimeBudget& budget) {
  const CompoundFile file(task.bytes);
  if (!file.find("__properties_version1.0")) throw ExtractionFault("not a message of Outlook");
  MapiMessage message = read_message(file, "", 0);
  ExtractionTask sent{task.extractor, task.name, task.options, sent_form(message)};
  ExtractedDocument document = extract_mail(sent, budget);
  std::move(message.warnings.begin(), message.warnings.end(), std::back_inserter(document.warnings));
  return document;
}

}  // namespace broadsheet::extraction
