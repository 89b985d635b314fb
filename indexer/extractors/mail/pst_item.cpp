#include "indexer/extractors/mail/pst_item.h"

#include <cstdlib>
#include <utility>

#include "indexer/extractors/mail/charset_text.h"
#include "indexer/extractors/mail/html_mail.h"
#include "indexer/extractors/mail/mail_date.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

constexpr int max_embedded_items = 10;

std::string pst_date(const FILETIME* time) {
  if (!time) return {};
  return date_of_filetime(std::uint64_t{time->dwHighDateTime} << 32 | time->dwLowDateTime);
}

void add_line(std::string& text, std::string_view label, const std::string& value) {
  if (!readers::is_blank(value)) text.append(label).append(value) += '\n';
}

// `Jane Doe; Max Roe`: a store keeps no addresses of its recipients.
std::vector<MailPerson> display_names(const std::string& list) {
  std::vector<MailPerson> people;
  for (std::size_t at = 0; at <= list.size();) {
    const std::size_t end = std::min(list.find(';', at), list.size());
    MailPerson person = mail_person(std::string_view(list).substr(at, end - at), {});
    if (person != MailPerson{}) people.push_back(std::move(person));
    at = end + 1;
  }
  return people;
}

void add_mail(pst_item* item, MapiMessage& message) {
  pst_item_email& email = *item->email;
  message.headers = pst_text(item, email.header);
  message.date = pst_date(email.sent_date ? email.sent_date : email.arrival_date);
  message.message_id = pst_text(item, email.messageid);
  message.in_reply_to = pst_text(item, email.in_reply_to);
  std::string address = pst_text(item, email.sender_address);
  if (address.find('@') == address.npos) address = pst_text(item, email.sender2_address);
  if (address.find('@') == address.npos) address.clear();
  message.sender = mail_person(pst_text(item, email.outlook_sender_name), address);
  message.to = display_names(pst_text(item, email.sentto_address));
  message.cc = display_names(pst_text(item, email.cc_address));
  message.bcc = display_names(pst_text(item, email.bcc_address));
  message.html = pst_text(item, email.htmlbody);
  if (message.plain.empty()) message.plain = pst_text(item, email.report_text);
  if (email.rtf_compressed.data)
    message.rtf = decompressed_rtf({email.rtf_compressed.data, email.rtf_compressed.size});
}

void add_contact(pst_item* item, MapiMessage& message) {
  pst_item_contact& contact = *item->contact;
  std::string text;
  for (pst_string* value :
       {&contact.fullname, &contact.job_title, &contact.company_name, &contact.department, &contact.address1,
        &contact.address2, &contact.address3, &contact.business_phone, &contact.home_phone,
        &contact.mobile_phone, &contact.business_address, &contact.home_address})
    add_line(text, "", pst_text(item, *value));
  if (message.subject.empty()) message.subject = pst_text(item, contact.fullname);
  message.plain = text + message.plain;
}

void add_appointment(pst_item* item, MapiMessage& message) {
  std::string text;
  add_line(text, "Start: ", pst_date(item->appointment->start));
  add_line(text, "End: ", pst_date(item->appointment->end));
  add_line(text, "Location: ", pst_text(item, item->appointment->location));
  if (message.date.empty()) message.date = pst_date(item->appointment->start);
  message.plain = text + message.plain;
}

std::string attached_bytes(pst_file& file, pst_item_attach* attachment) {
  if (attachment->data.data) return {attachment->data.data, attachment->data.size};
  if (attachment->i_id == 0) return {};
  const pst_binary bytes = pst_attach_to_mem(&file, attachment);
  std::string copy = bytes.data ? std::string(bytes.data, bytes.size) : std::string();
  std::free(bytes.data);
  return copy;
}

// The message inside of an attachment, as it would be sent; empty when it cannot be read.
std::string embedded_message_bytes(pst_file& file, pst_item_attach* attachment, int depth,
                                   std::string& subject) {
  pst_index_ll* index = pst_getID(&file, attachment->i_id);
  if (!index || depth >= max_embedded_items) return {};
  pst_desc_tree node{};
  node.d_id = 0;
  node.desc = index;
  const OwnedPstItem inner(pst_parse_item(&file, &node, attachment->id2_head));
  if (!inner) return {};
  const MapiMessage message = message_of_item(file, inner.get(), depth + 1);
  subject = message.subject;
  return sent_form(message);
}

void add_attachment(pst_file& file, pst_item* item, pst_item_attach* stored, int depth,
                    MapiMessage& message) {
  if (!stored->data.data && stored->i_id == 0 && !stored->filename1.str && !stored->filename2.str) return;
  MapiAttachment attachment{pst_text(item, stored->filename2),
                            pst_text(item, stored->mimetype),
                            pst_text(item, stored->content_id),
                            {}};
  if (attachment.name.empty()) attachment.name = pst_text(item, stored->filename1);
  if (stored->method == PST_ATTACH_EMBEDDED) {
    std::string subject;
    attachment.bytes = embedded_message_bytes(file, stored, depth, subject);
    if (attachment.name.empty()) attachment.name = subject;
    attachment.name += ".eml";
    attachment.media_type.clear();
  } else {
    attachment.bytes = attached_bytes(file, stored);
  }
  if (attachment.bytes.empty())
    message.warnings.push_back("attachment could not be read: " + readers::clean_line(attachment.name));
  else
    message.attachments.push_back(std::move(attachment));
}

}  // namespace

std::string pst_text(pst_item* item, pst_string& text) {
  if (!text.str) return {};
  pst_convert_utf8_null(item, &text);
  if (!text.str) return {};
  std::string clean = text_in_charset(text.str, {});
  readers::clean_text(clean);
  return clean;
}

MapiMessage message_of_item(pst_file& file, pst_item* item, int depth) {
  MapiMessage message;
  message.subject = pst_text(item, item->subject);
  message.plain = pst_text(item, item->body);
  if (item->email) add_mail(item, message);
  if (item->contact && item->type == PST_TYPE_CONTACT) add_contact(item, message);
  if (item->appointment) add_appointment(item, message);
  if (message.subject.empty()) message.subject = pst_text(item, item->file_as);
  if (message.plain.empty()) message.plain = pst_text(item, item->comment);
  if (message.date.empty()) message.date = pst_date(item->create_date);
  for (pst_item_attach* attachment = item->attach; attachment; attachment = attachment->next)
    add_attachment(file, item, attachment, depth, message);
  return message;
}

}  // namespace broadsheet::extraction
