#include "indexer/extractors/mail/mail_people.h"

#include "indexer/extractors/mail/encoded_words.h"
#include "indexer/extractors/mail/gmime_objects.h"
#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

constexpr int max_group_depth = 8;

std::string_view text_or_empty(const char* text) {
  return text ? text : std::string_view();
}

// Outlook writes `'jane@example.org'`.
std::string_view without_quotes(std::string_view text) {
  text = readers::trim(text);
  const auto is_pair = [&] {
    const char first = text.front(), last = text.back();
    return (first == last && (first == '\'' || first == '"')) || (first == '<' && last == '>');
  };
  while (text.size() > 1 && is_pair()) text = readers::trim(text.substr(1, text.size() - 2));
  return text;
}

// Pieces between commas or, as Outlook writes, semicolons. One that cannot be read then spoils no other.
std::vector<std::string> address_pieces(std::string_view list) {
  std::vector<std::string> pieces(1);
  bool quoted = false, escaped = false;
  int depth = 0;  // of comments and angle brackets
  for (char c : list) {
    const bool separates = (c == ',' || c == ';') && !quoted && depth == 0 && !escaped;
    if (separates) {
      pieces.emplace_back();
      continue;
    }
    pieces.back() += c;
    if (c == '"' && !escaped) quoted = !quoted;
    if (!quoted && (c == '(' || c == '<')) ++depth;
    if (!quoted && (c == ')' || c == '>') && depth > 0) --depth;
    escaped = c == '\\' && !escaped;
  }
  std::erase_if(pieces, [](const std::string& piece) { return readers::is_blank(piece); });
  return pieces;
}

void add_people(InternetAddressList* list, int depth, std::vector<MailPerson>& people) {
  for (int i = 0; list && i < internet_address_list_length(list); ++i) {
    InternetAddress* address = internet_address_list_get_address(list, i);
    if (INTERNET_ADDRESS_IS_GROUP(address)) {
      if (depth < max_group_depth)
        add_people(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), depth + 1, people);
    } else if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
      const char* place = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
      MailPerson person =
          mail_person(text_or_empty(internet_address_get_name(address)), text_or_empty(place));
      if (!person.name.empty() || !person.address.empty()) people.push_back(std::move(person));
    }
  }
}

}  // namespace

std::vector<MailPerson> mail_people(std::string_view raw) {
  g_mime_init();
  const std::string decoded = decoded_address_list(raw);
  std::vector<MailPerson> people;
  for (const std::string& piece : address_pieces(decoded)) {
    const OwnedObject<InternetAddressList> list(internet_address_list_parse(nullptr, piece.c_str()));
    if (list && internet_address_list_length(list.get()) > 0)
      add_people(list.get(), 0, people);
    else
      people.push_back(mail_person(piece, {}));
  }
  return people;
}

MailPerson mail_person(std::string_view name, std::string_view address) {
  MailPerson person{readers::clean_line(readers::repaired_utf8(without_quotes(name))),
                    readers::clean_line(readers::repaired_utf8(without_quotes(address)))};
  if (person.name == person.address) person.name.clear();
  if (person.address.empty() && person.name.find('@') != std::string::npos &&
      person.name.find(' ') == std::string::npos)
    std::swap(person.name, person.address);
  return person;
}

std::string written_person(const MailPerson& person) {
  if (person.name.empty()) return person.address;
  return person.address.empty() ? person.name : person.name + " <" + person.address + ">";
}

}  // namespace broadsheet::extraction
