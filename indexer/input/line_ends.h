// Line ends of old Macintoshes.
#pragma once

#include <memory>

#include "indexer/input/head_stream.h"

namespace broadsheet::readers {

/// If lines end with CR alone in the beginning of the stream, makes LF of each CR. Leaves other streams as
/// they are.
std::unique_ptr<HeadStream> with_line_feeds(std::unique_ptr<HeadStream> stream);

}  // namespace broadsheet::readers
