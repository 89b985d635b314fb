// Text that PGP has signed or encrypted inside of a message (RFC 4880, sections 6.2 and 7).
#pragma once

#include <string>

namespace broadsheet::extraction {

/// Takes away signatures, and the lines around signed text; and encrypted blocks, which nobody can read. True
/// when there was one of those.
bool take_pgp_armor(std::string& text);

}  // namespace broadsheet::extraction
