// Mail as files: one message, or a mailbox of many. Messages are parsed in the confined child.
#pragma once

#include <memory>

#include "indexer/readers/formats.h"

namespace broadsheet::readers {

/// A mailbox (mbox) in any of its kinds: mboxo, mboxrd, mboxcl.
Likeness sniff_mailbox(const Head& head);

/// One message: EML, a file of a Maildir, EMLX of Apple Mail.
Likeness sniff_mail(const Head& head);

/// Cuts a mailbox into messages, each with the line `From ADDRESS DATE` before it, without the `>` that
/// mailboxes put before other lines that begin with `From `. Its place is its number: `inbox.mbox:17`. Memory
/// is bounded by the longest message allowed.
std::unique_ptr<RecordSplitter> split_mailbox(ReaderInput input);

}  // namespace broadsheet::readers
