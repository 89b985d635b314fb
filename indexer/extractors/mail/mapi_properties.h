// The properties of a message, recipient or attachment in a file of Outlook ([MS-OXMSG], section 2.4).
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "indexer/extractors/office/compound_file.h"

namespace broadsheet::extraction {

/// Numbers of properties ([MS-OXPROPS]).
namespace mapi {
inline constexpr std::uint16_t subject = 0x0037, client_submit_time = 0x0039, sent_representing_name = 0x0042,
                               sent_representing_address = 0x0065, conversation_topic = 0x0070,
                               transport_headers = 0x007d, recipient_type = 0x0c15, sender_name = 0x0c1a,
                               sender_address = 0x0c1f, delivery_time = 0x0e06, body = 0x1000,
                               rtf_compressed = 0x1009, body_html = 0x1013, internet_message_id = 0x1035,
                               internet_references = 0x1039, in_reply_to = 0x1042, display_name = 0x3001,
                               email_address = 0x3003, creation_time = 0x3007, attach_data = 0x3701,
                               attach_name = 0x3704, attach_method = 0x3705, attach_long_name = 0x3707,
                               attach_media_type = 0x370e, attach_content_id = 0x3712, smtp_address = 0x39fe,
                               internet_code_page = 0x3fde, message_code_page = 0x3ffd, sender_smtp = 0x5d01,
                               sent_representing_smtp = 0x5d02;
}  // namespace mapi

/// `folder` is empty or ends in `/`. The file must outlive the object.
class MapiProperties {
 public:
  /// `head_bytes` come before the list of properties. `code_page` is that of the message around it, or 0.
  MapiProperties(const CompoundFile& file, std::string folder, std::size_t head_bytes,
                 std::uint32_t code_page);

  /// UTF-8; empty when there is none.
  std::string text(std::uint16_t id) const;
  std::string binary(std::uint16_t id) const;
  /// 0 when there is none.
  std::uint32_t number(std::uint16_t id) const;
  /// As a FILETIME; 0 when there is none.
  std::uint64_t time(std::uint16_t id) const;
  std::uint32_t code_page() const { return code_page_; }

 private:
  std::string stream(std::uint16_t id, std::uint16_t type) const;

  const CompoundFile& file_;
  std::string folder_;
  std::map<std::uint32_t, std::uint64_t> fixed_;  // by number and type
  std::uint32_t code_page_;
};

}  // namespace broadsheet::extraction
