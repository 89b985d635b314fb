// Input as an open file that can be read from any place.
#pragma once

#include <string>

#include "indexer/extraction/running_process.h"
#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

/// Opens a file for reading. Throws ReadFault.
extraction::OpenFile opened_file(const std::string& path);

/// The rest of a stream in a file without a name, which goes when it is closed. Throws EnvironmentError when
/// it cannot be written, and what reading throws.
extraction::OpenFile spooled_file(ByteStream& stream);

}  // namespace broadsheet::readers
