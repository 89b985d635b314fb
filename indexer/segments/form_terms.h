#pragma once

#include <string>
#include <vector>

#include "common/document.h"

namespace broadsheet {

/// The terms for the forms in which a document writes its entities: see common/index/entity_terms.h. Laws are
/// many and their forms read by rules: they have terms for other forms of acts, none for their names, nor for
/// places in them (`Article 17 GDPR` beside `GDPR`).
std::vector<std::string> form_terms(const Document& document);

}  // namespace broadsheet
