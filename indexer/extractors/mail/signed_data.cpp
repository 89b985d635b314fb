#include "indexer/extractors/mail/signed_data.h"

#include <cstddef>
#include <optional>

namespace broadsheet::extraction {
namespace {

constexpr unsigned char sequence_tag = 0x30, set_tag = 0x31, identifier_tag = 0x06, octets_tag = 0x04,
                        octet_pieces_tag = 0x24, explicit_tag = 0xa0;
constexpr std::string_view signed_data_identifier("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02",
                                                  9);  // 1.2.840.113549.1.7.2
constexpr int max_nesting = 20;

struct BerElement {
  unsigned char tag = 0;
  std::string_view content;  // of indefinite length: everything to the end of what surrounds it
  std::size_t size = 0;      // with its head and, if its length is indefinite, its end
};

std::optional<BerElement> element_at(std::string_view ber, int nesting);

// The bytes of elements up to the two zeros that end them (X.690, section 8.1.5).
std::optional<std::size_t> indefinite_size(std::string_view ber, int nesting) {
  for (std::size_t at = 0; at < ber.size();) {
    if (ber.substr(at, 2) == std::string_view("\0\0", 2)) return at;
    const auto element = element_at(ber.substr(at), nesting + 1);
    if (!element) return std::nullopt;
    at += element->size;
  }
  return std::nullopt;
}

std::optional<BerElement> element_at(std::string_view ber, int nesting) {
  if (ber.size() < 2 || nesting > max_nesting) return std::nullopt;
  BerElement element;
  element.tag = static_cast<unsigned char>(ber[0]);
  const auto first = static_cast<unsigned char>(ber[1]);
  std::size_t head = 2, length = first;
  if (first == 0x80) {
    const auto size = indefinite_size(ber.substr(2), nesting);
    if (!size) return std::nullopt;
    element.content = ber.substr(2, *size);
    element.size = 2 + *size + 2;
    return element;
  }
  if (first > 0x80) {
    const std::size_t bytes = first & 0x7f;
    if (bytes > 6 || ber.size() < 2 + bytes) return std::nullopt;
    length = 0;
    for (; head < 2 + bytes; ++head) length = length << 8 | static_cast<unsigned char>(ber[head]);
  }
  if (length > ber.size() - head) return std::nullopt;
  element.content = ber.substr(head, length);
  element.size = head + length;
  return element;
}

// Takes an element with this tag from the front.
std::optional<std::string_view> take(std::string_view& ber, unsigned char tag) {
  const auto element = element_at(ber, 0);
  if (!element || element->tag != tag) return std::nullopt;
  ber.remove_prefix(element->size);
  return element->content;
}

std::string joined_octets(std::string_view ber, int nesting) {
  std::string octets;
  while (const auto element = element_at(ber, 0)) {
    if (element->tag == octets_tag) octets += element->content;
    if (element->tag == octet_pieces_tag && nesting < max_nesting)
      octets += joined_octets(element->content, nesting + 1);
    ber.remove_prefix(element->size);
  }
  return octets;
}

}  // namespace

std::string content_of_signed_data(std::string_view ber) {
  auto info = take(ber, sequence_tag);
  if (!info || take(*info, identifier_tag) != signed_data_identifier) return {};
  auto wrapped = take(*info, explicit_tag);
  auto data = wrapped ? take(*wrapped, sequence_tag) : std::nullopt;
  if (!data || !take(*data, 0x02) || !take(*data, set_tag)) return {};  // version, digestAlgorithms
  auto content = take(*data, sequence_tag);
  if (!content || !take(*content, identifier_tag)) return {};
  const auto octets = take(*content, explicit_tag);
  return octets ? joined_octets(*octets, 0) : std::string();
}

}  // namespace broadsheet::extraction
