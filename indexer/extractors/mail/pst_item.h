// Items of an Outlook store (PST, OST) as libpst has them.
#pragma once

#include <libpst/libpst.h>

#include <memory>
#include <string>

#include "indexer/extractors/mail/mapi_message.h"

namespace broadsheet::extraction {

struct FreePstItem {
  void operator()(pst_item* item) const { pst_freeItem(item); }
};
using OwnedPstItem = std::unique_ptr<pst_item, FreePstItem>;

/// UTF-8 without control characters that are no white space. Converts `text` in place.
std::string pst_text(pst_item* item, pst_string& text);

/// A message, or another item as one: a contact, an appointment, a note. `depth` counts messages inside of
/// messages.
MapiMessage message_of_item(pst_file& file, pst_item* item, int depth = 0);

}  // namespace broadsheet::extraction
