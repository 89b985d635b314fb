#pragma once

#include <string>
#include <string_view>

#include "indexer/records/document_builder.h"

namespace broadsheet::readers {

/// A record's bytes as UTF-8 (see to_utf8()); what had to be replaced becomes a warning of the builder.
std::string decoded(std::string_view bytes, DocumentBuilder& builder,
                    std::string_view declared_encoding = {});

}  // namespace broadsheet::readers
