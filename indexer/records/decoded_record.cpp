#include "indexer/records/decoded_record.h"

#include <fmt/format.h>

#include "indexer/input/charset.h"

namespace broadsheet::readers {

std::string decoded(std::string_view bytes, DocumentBuilder& builder, std::string_view declared_encoding) {
  Utf8Text utf8 = to_utf8(bytes, declared_encoding);
  if (utf8.replaced > 0) builder.warn(fmt::format("replaced {} invalid bytes", utf8.replaced));
  return std::move(utf8.text);
}

}  // namespace broadsheet::readers
