// Words of headers in other charsets (RFC 2047), and what mail programs make of that.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// The value of a header as UTF-8. Neighbouring words are joined before they are decoded, since some programs
/// cut inside of a character. Bytes above 0x7f, which should not be there, are read in the encoding that they
/// look like. What is no valid word stays as written.
std::string decoded_header(std::string_view raw);

/// The same for lists of addresses: decoded words are quoted, so that a comma in a name separates nothing.
std::string decoded_address_list(std::string_view raw);

}  // namespace broadsheet::extraction
