// Messages inside of a signature (S/MIME, application/pkcs7-mime).
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// The signed message in a SignedData of the Cryptographic Message Syntax (RFC 5652, section 5.1), in BER.
/// The signature is not checked. Empty for anything else, such as an encrypted message.
std::string content_of_signed_data(std::string_view ber);

}  // namespace broadsheet::extraction
