#include "indexer/extractors/mail/message_parts.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extraction/text_marks.h"
#include "indexer/extractors/mail/attachment_names.h"
#include "indexer/extractors/mail/body_choice.h"
#include "indexer/extractors/mail/calendar_text.h"
#include "indexer/extractors/mail/mail_asides.h"
#include "indexer/extractors/mail/message_headers.h"
#include "indexer/extractors/mail/mime_parsing.h"
#include "indexer/extractors/mail/part_text.h"
#include "indexer/extractors/mail/pgp_armor.h"
#include "indexer/extractors/mail/signed_data.h"
#include "indexer/extractors/mail/tnef_files.h"
#include "indexer/extractors/mail/uuencoded_files.h"
#include "indexer/html/html_tree.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;

constexpr int max_depth = 50;
constexpr std::size_t max_parts = 10'000;

// Signatures, and the Macintosh's half of a file, say nothing to a reader.
constexpr std::array parts_without_content = {"application/pgp-signature"sv, "application/pkcs7-signature"sv,
                                              "application/x-pkcs7-signature"sv, "application/applefile"sv};
constexpr std::array parts_as_text = {"message/delivery-status"sv, "message/global-delivery-status"sv,
                                      "message/disposition-notification"sv, "message/feedback-report"sv};
// What a page needs to be shown (multipart/related).
constexpr std::array page_furniture = {"image/"sv,
                                       "audio/"sv,
                                       "video/"sv,
                                       "font/"sv,
                                       "text/css"sv,
                                       "text/javascript"sv,
                                       "application/javascript"sv,
                                       "application/x-javascript"sv,
                                       "application/font"sv};

template <typename Types>
bool is_one_of(const Types& types, std::string_view type) {
  return std::find(types.begin(), types.end(), type) != types.end();
}

bool is_furniture(std::string_view type) {
  return std::any_of(page_furniture.begin(), page_furniture.end(),
                     [&](std::string_view prefix) { return type.starts_with(prefix); });
}

bool has_disposition(GMimeObject* part, const char* wanted) {
  const char* disposition = g_mime_object_get_disposition(part);
  return disposition && g_ascii_strcasecmp(disposition, wanted) == 0;
}

std::string file_name_of(GMimeObject* part) {
  const char* name = GMIME_IS_PART(part) ? g_mime_part_get_filename(GMIME_PART(part)) : nullptr;
  if (!name) name = g_mime_object_get_content_disposition_parameter(part, "filename");
  return name ? name : "";
}

// A file that a saved page has loaded, of no type that says so: `Content-Location: .../menu.js`.
bool is_loaded_file(GMimeObject* part, std::string_view type) {
  return type == "application/octet-stream" && g_mime_object_get_header(part, "Content-Location");
}

// Parts below each other with a blank line between.
void join_text(std::string& text, std::string_view more) {
  while (more.ends_with('\n')) more.remove_suffix(1);
  if (readers::is_blank(more)) return;
  if (!text.empty()) text += "\n\n";
  text += more;
}

/// Goes through the tree of parts. read() returns the text of a part; files and warnings go into `content`.
class PartReader {
 public:
  PartReader(MessageContent& content, bool is_forward) : content_(content), is_forward_(is_forward) {}

  std::string read(GMimeObject* part, int depth, bool in_related = false) {
    if (depth > max_depth || parts_ >= max_parts) {
      warn("parts nested too deeply or too many; the others were left out");
      return {};
    }
    ++parts_;
    if (GMIME_IS_MULTIPART(part)) return read_multipart(GMIME_MULTIPART(part), depth, in_related);
    if (GMIME_IS_MESSAGE_PART(part)) return embed_message(GMIME_MESSAGE_PART(part)), std::string();
    return GMIME_IS_PART(part) ? read_leaf(GMIME_PART(part), depth, in_related) : std::string();
  }

 private:
  void warn(std::string warning) {
    if (!is_one_of(content_.warnings, warning)) content_.warnings.push_back(std::move(warning));
  }

  std::string read_multipart(GMimeMultipart* parts, int depth, bool in_related) {
    const std::string type = media_type(GMIME_OBJECT(parts));
    if (type == "multipart/encrypted")
      return warn("encrypted; only its headers could be read"), std::string();
    if (type == "multipart/alternative") return read_alternatives(parts, depth, in_related);
    std::string text;
    const int count = g_mime_multipart_get_count(parts);
    for (int i = 0; i < count; ++i)
      join_text(text, read(g_mime_multipart_get_part(parts, i), depth + 1,
                           in_related || type == "multipart/related"));
    if (count == 0) join_text(text, text_without_boundary(parts));
    return text;
  }

  // Where the boundary between parts is missing, all of them are taken for the preface.
  std::string text_without_boundary(GMimeMultipart* parts) {
    const char* prologue = g_mime_multipart_get_prologue(parts);
    if (!prologue || readers::is_blank(prologue)) return {};
    warn("parts without their boundary; read as one text");
    return text_of(plain_part_text(GMIME_OBJECT(parts), prologue));
  }

  // The same text in several forms, the plainest first. Invitations say more than the other forms.
  std::string read_alternatives(GMimeMultipart* parts, int depth, bool in_related) {
    std::string best, invitations;
    for (int i = 0; i < g_mime_multipart_get_count(parts); ++i) {
      GMimeObject* part = g_mime_multipart_get_part(parts, i);
      std::string text = read(part, depth + 1, in_related);
      if (media_type(part) == "text/calendar")
        join_text(invitations, text);
      else
        best = better_body(best, text);
    }
    if (best.find(readers::trim(invitations)) == best.npos) join_text(best, invitations);
    return best;
  }

  void embed_message(GMimeMessagePart* part) {
    GMimeMessage* message = g_mime_message_part_get_message(part);
    if (!message) return;
    std::string name = file_name_of(GMIME_OBJECT(part));
    if (name.empty()) name = message_subject(message);
    name = safe_file_name(name);
    if (name.empty()) name = "message-" + std::to_string(content_.embedded.size() + 1);
    if (!readers::lower_ascii(name).ends_with(".eml")) name += ".eml";
    content_.embedded.push_back({std::move(name), written_bytes(GMIME_OBJECT(message))});
  }

  std::string read_leaf(GMimePart* part, int depth, bool in_related) {
    GMimeObject* object = GMIME_OBJECT(part);
    const std::string type = media_type(object), name = file_name_of(object);
    if (is_one_of(parts_without_content, type)) return {};
    if (type == "message/external-body")
      return warn("an attachment is not in the message (message/external-body)"), std::string();
    const bool attached = has_disposition(object, "attachment");
    if (in_related && !attached && (is_furniture(type) || is_loaded_file(object, type))) return {};
    std::string bytes = decoded_bytes(g_mime_part_get_content(part));
    if (type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime") return read_cms(bytes, depth);
    if (type == "application/ms-tnef" || type == "application/vnd.ms-tnef") return read_tnef(bytes);
    if (is_text(type, attached, !name.empty())) return read_text(object, type, bytes);
    embed(name, type, std::move(bytes));
    return {};
  }

  // A text with a name is a file, unless it is all that there is to read.
  bool is_text(std::string_view type, bool attached, bool named) const {
    if (is_one_of(parts_as_text, type) || type == "text/calendar" || type == "text/rfc822-headers")
      return true;
    const bool readable = type == "text/plain" || type == "text/html" || type == "text/enriched" ||
                          type == "text/richtext" || type == "text" || type == "message/partial";
    return readable && !attached && (!named || !has_text_);
  }

  std::string read_text(GMimeObject* part, std::string_view type, std::string_view bytes) {
    has_text_ = true;
    if (type == "message/partial") warn("a piece of a message that was sent in several");
    if (type == "text/html" || (type == "text/plain" && looks_like_html(bytes)))
      return with_mail_asides(html_part_text(part, bytes), is_forward_);
    std::string text = plain_part_text(part, bytes);
    if (type == "text/calendar") return calendar_text(text);
    if (type == "text/rfc822-headers")
      return std::string(aside_begin_mark) + text + std::string(aside_end_mark);
    if (type == "text/enriched" || type == "text/richtext") text = readers::text_between_tags(text);
    return text_of(std::move(text));
  }

  std::string text_of(std::string text) {
    for (EmbeddedFile& file : take_uuencoded_files(text)) embed(file.name, {}, std::move(file.bytes));
    if (take_pgp_armor(text)) warn("parts of its text are encrypted (PGP)");
    return with_mail_asides(text, is_forward_);
  }

  std::string read_cms(std::string_view bytes, int depth) {
    const std::string signed_content = content_of_signed_data(bytes);
    if (signed_content.empty())
      return warn("encrypted (S/MIME); only its headers could be read"), std::string();
    const OwnedObject<GMimeMessage> inner(parsed_message(signed_content));
    return read(g_mime_message_get_mime_part(inner.get()), depth + 1);
  }

  std::string read_tnef(std::string_view bytes) {
    TnefContent tnef = tnef_content(bytes);
    if (!tnef.complete) warn("winmail.dat is damaged; its attachments may be missing");
    for (EmbeddedFile& file : tnef.files) embed(file.name, {}, std::move(file.bytes));
    return {};
  }

  void embed(std::string_view name, std::string_view type, std::string bytes) {
    ++attachments_;
    std::string safe = attachment_name(name, type, attachments_);
    if (bytes.empty()) return warn("attachment is empty: " + safe);
    content_.embedded.push_back({std::move(safe), std::move(bytes)});
  }

  MessageContent& content_;
  bool is_forward_;
  bool has_text_ = false;
  std::size_t parts_ = 0;
  std::size_t attachments_ = 0;  // also those that are left out
};

}  // namespace

MessageContent message_content(GMimeObject* root, bool is_forward) {
  MessageContent content;
  if (root) content.text = PartReader(content, is_forward).read(root, 0);
  return content;
}

}  // namespace broadsheet::extraction
