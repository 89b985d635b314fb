// Decodes the bytes of a record.
#pragma once

#include <string>
#include <string_view>

#include "indexer/records/document_builder.h"

namespace broadsheet::readers {

/// Converts to UTF-8 (see to_utf8()) and warns through the builder about bytes that were replaced.
std::string decoded(std::string_view bytes, DocumentBuilder& builder,
                    std::string_view declared_encoding = {});

}  // namespace broadsheet::readers
