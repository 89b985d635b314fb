// Completes names of persons that continue in small letters.
#pragma once

#include <vector>

#include "common/document.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet {

/// Extends names behind a hyphen (`Ban Ki-moon`, but not `Obama-era`) and over particles (`Alexander Van der
/// Bellen`). `mentions` are in order, title first, and stay so. A mention that an extended name covers is
/// dropped.
void extend_persons(const Document& document, std::vector<tagging::RawMention>& mentions);

}  // namespace broadsheet
