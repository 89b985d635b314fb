#include "common/index/stored_record.h"

#include <utility>

#include "common/index/record_packing.h"
#include "common/unicode.h"
#include "common/varint.h"

// record := pack_record(block*)   in the order of Tag, absent values left out
// block  := tag varint(length) bytes
// tag    := one byte, see Tag; extras alternate key and value blocks
//           an entity is one entity block, an entity_id block when its id is not its folded name, and one
//           mentions block
// entity   := type name            type: one byte
// date_from := one byte, see DateFrom
// pages     := varint(distance)*            from the page before, or from 0
// asides    := (varint(distance) varint(length))*     distance: from the end of the one before, or from 0
// mentions := mention*             sorted: title, then text, each by beginning
// mention  := varint(distance * 2 + in_title) varint(length)
//           distance: from the beginning of the mention before it in the same of title and text, or from 0
namespace broadsheet {
namespace {

/// DO NOT CHANGE THESE VALUES: they are in indexes on disk. An unknown tag is skipped.
enum class Tag : char {
  id = 'i',
  title = 't',
  url = 'u',
  source = 's',
  language = 'l',
  date = 'd',
  date_from = 'f',
  author = 'a',
  section = 'c',
  extra_key = 'k',
  extra_value = 'v',
  text = 'x',
  entity = 'e',
  entity_id = 'j',
  mentions = 'm',
  format = 'g',
  file = 'p',
  pages = 'n',
  asides = 'q',
};

void put(std::string& out, Tag tag, std::string_view value) {
  out += static_cast<char>(tag);
  append_block(out, value);
}

void put_present(std::string& out, Tag tag, std::string_view value) {
  if (!value.empty()) put(out, tag, value);
}

std::string encode_mentions(const std::vector<Mention>& mentions) {
  std::string out;
  std::size_t before[2] = {0, 0};  // by in_title
  for (const Mention& mention : mentions) {
    append_varint(out, (mention.begin - before[mention.in_title]) * 2 + mention.in_title);
    append_varint(out, mention.end - mention.begin);
    before[mention.in_title] = mention.begin;
  }
  return out;
}

/// Stops at the first damaged number.
std::vector<Mention> decode_mentions(std::string_view bytes) {
  std::vector<Mention> mentions;
  std::size_t before[2] = {0, 0};
  while (!bytes.empty()) {
    const std::optional<std::size_t> place = take_varint(bytes);
    const std::optional<std::size_t> length = take_varint(bytes);
    if (!place || !length) break;
    const bool in_title = *place & 1;
    const std::size_t begin = before[in_title] += *place / 2;
    mentions.push_back({in_title, begin, begin + *length});
  }
  return mentions;
}

std::string encode_pages(const std::vector<std::size_t>& pages) {
  std::string out;
  std::size_t before = 0;
  for (const std::size_t page : pages) append_varint(out, page - std::exchange(before, page));
  return out;
}

/// Stops at the first damaged number, or the first outside of a text of `size` bytes.
std::vector<std::size_t> decode_pages(std::string_view bytes, std::size_t size) {
  std::vector<std::size_t> pages;
  for (std::size_t at = 0; !bytes.empty();) {
    const std::optional<std::size_t> distance = take_varint(bytes);
    if (!distance || *distance > size - at) break;
    pages.push_back(at += *distance);
  }
  return pages;
}

std::string encode_asides(const std::vector<std::pair<std::size_t, std::size_t>>& asides) {
  std::string out;
  std::size_t before = 0;
  for (const auto& [begin, end] : asides) {
    append_varint(out, begin - std::exchange(before, end));
    append_varint(out, end - begin);
  }
  return out;
}

/// As decode_pages().
std::vector<std::pair<std::size_t, std::size_t>> decode_asides(std::string_view bytes, std::size_t size) {
  std::vector<std::pair<std::size_t, std::size_t>> asides;
  for (std::size_t at = 0; !bytes.empty();) {
    const std::optional<std::size_t> distance = take_varint(bytes), length = take_varint(bytes);
    if (!distance || !length || *distance > size - at || *length > size - at - *distance) break;
    const std::size_t begin = at + *distance;
    at = begin + *length;
    asides.emplace_back(begin, at);
  }
  return asides;
}

void put_entity(std::string& out, const Entity& entity) {
  put(out, Tag::entity, static_cast<char>(entity.type) + entity.name);
  if (fold_keyword(entity.name) != entity.id) put(out, Tag::entity_id, entity.id);
  put(out, Tag::mentions, encode_mentions(entity.mentions));
}

void take_entity(Document& document, std::string_view value) {
  if (value.empty() || static_cast<unsigned char>(value.front()) >= entity_type_names.size()) return;
  const std::string_view name = value.substr(1);
  document.entities.push_back(
      {static_cast<EntityType>(value.front()), fold_keyword(name), std::string(name), {}});
}

/// Mentions outside the texts come from damaged bytes.
void drop_mentions_outside(Document& document) {
  for (Entity& entity : document.entities)
    std::erase_if(entity.mentions, [&](const Mention& mention) {
      const std::string& text = mention.in_title ? document.title : document.text;
      return mention.begin > mention.end || mention.end > text.size();
    });
}

void take(Document& document, Tag tag, std::string_view value) {
  switch (tag) {
    case Tag::id:
      document.id = value;
      break;
    case Tag::title:
      document.title = value;
      break;
    case Tag::url:
      document.url = value;
      break;
    case Tag::source:
      document.source = value;
      break;
    case Tag::language:
      document.language = value;
      break;
    case Tag::date:
      document.date = date_from_key(value);
      break;
    case Tag::date_from:
      if (value.size() == 1 && static_cast<unsigned char>(value[0]) < date_from_names.size())
        document.date_from = static_cast<DateFrom>(value[0]);
      break;
    case Tag::author:
      document.authors.emplace_back(value);
      break;
    case Tag::section:
      document.sections.emplace_back(value);
      break;
    case Tag::extra_key:
      document.extras.emplace_back(value, "");
      break;
    case Tag::extra_value:
      if (!document.extras.empty()) document.extras.back().second = value;
      break;
    case Tag::text:
      document.text = value;
      break;
    case Tag::entity:
      take_entity(document, value);
      break;
    case Tag::entity_id:
      if (!document.entities.empty()) document.entities.back().id = value;
      break;
    case Tag::mentions:
      if (!document.entities.empty()) document.entities.back().mentions = decode_mentions(value);
      break;
    case Tag::format:
      document.format = value;
      break;
    case Tag::file:
      document.file = value;
      break;
    case Tag::pages:
      document.pages = decode_pages(value, document.text.size());
      break;
    case Tag::asides:
      document.asides = decode_asides(value, document.text.size());
      break;
  }
}

std::string encode_blocks(const Document& document) {
  std::string out;
  out.reserve(document.text.size() + document.title.size() + 200);
  put_present(out, Tag::id, document.id);
  put_present(out, Tag::title, document.title);
  put_present(out, Tag::url, document.url);
  put_present(out, Tag::source, document.source);
  put_present(out, Tag::language, document.language);
  if (document.date) put(out, Tag::date, date_key(*document.date));
  if (document.date_from) put(out, Tag::date_from, std::string(1, static_cast<char>(*document.date_from)));
  for (const std::string& author : document.authors) put(out, Tag::author, author);
  for (const std::string& section : document.sections) put(out, Tag::section, section);
  for (const auto& [key, value] : document.extras) {
    put(out, Tag::extra_key, key);
    put(out, Tag::extra_value, value);
  }
  put_present(out, Tag::format, document.format);
  put_present(out, Tag::file, document.file);
  put_present(out, Tag::text, document.text);
  put_present(out, Tag::pages, encode_pages(document.pages));
  put_present(out, Tag::asides, encode_asides(document.asides));
  for (const Entity& entity : document.entities) put_entity(out, entity);
  return out;
}

}  // namespace

std::string encode_record(const Document& document) {
  return pack_record(encode_blocks(document));
}

Document decode_record(std::string_view packed) {
  const std::string blocks = unpack_record(packed);
  std::string_view bytes = blocks;
  Document document;
  while (!bytes.empty()) {
    const auto tag = static_cast<Tag>(bytes.front());
    bytes.remove_prefix(1);
    const std::optional<std::string_view> value = take_block(bytes);
    if (!value) break;
    take(document, tag, *value);
  }
  drop_mentions_outside(document);
  return document;
}

}  // namespace broadsheet
