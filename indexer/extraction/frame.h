// Messages between the indexer and the confined child: a length and the bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet::extraction {

// exchange := task answer
// task     := frame of encode(ExtractionTask)
// answer   := (frame of 'd' encode(ExtractedDocument))* (frame of 'e' | frame of 'f' reason | frame of 'x'
// reason)
//             after x, the child ends
// frame    := length (8 bytes, highest first) bytes
inline constexpr char document_frame = 'd';
inline constexpr char end_frame = 'e';
inline constexpr char fault_frame = 'f';
inline constexpr char last_frame = 'x';

/// A longer frame is taken for damage. An extractor may give this much.
inline constexpr std::size_t longest_frame = std::size_t{1} << 30;

/// What became of reading a frame.
enum class FrameRead { complete, at_end, cut_off, too_long, too_late };

/// Reads one frame from an open file. `timeout_ms` is for each piece of it; -1: waits for ever.
FrameRead read_frame(int file, std::string& frame, int timeout_ms = -1);

/// False when the other side no longer reads. SIGPIPE must be ignored.
bool write_frame(int file, std::string_view bytes);

}  // namespace broadsheet::extraction
