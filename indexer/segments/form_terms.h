// The terms that record how a document writes its entities.
#pragma once

#include <string>
#include <vector>

#include "common/document.h"

namespace broadsheet {

/// common/index/entity_terms.h has the format. There are many laws, and rules read their names. So only other
/// forms of acts have terms, not their names, nor places in them (`Article 17 GDPR` beside `GDPR`).
std::vector<std::string> form_terms(const Document& document);

}  // namespace broadsheet
