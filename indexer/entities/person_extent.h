#pragma once

#include <vector>

#include "common/document.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet {

/// Lengthens persons' names that go on in small letters: behind a hyphen (`Ban Ki-moon`, but not
/// `Obama-era`), and over particles (`Alexander Van der Bellen`). `mentions` are in order, title first, and
/// stay so; one that a longer name now covers goes.
void extend_persons(const Document& document, std::vector<tagging::RawMention>& mentions);

}  // namespace broadsheet
