#include "indexer/readers/spooled_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <vector>

#include "common/error.h"
#include "common/write_all.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t spooled_block_bytes = 1 << 20;

}  // namespace

extraction::OpenFile opened_file(const std::string& path) {
  extraction::OpenFile file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) throw ReadFault(fmt::format("cannot be read: {}", std::strerror(errno)));
  return file;
}

extraction::OpenFile spooled_file(ByteStream& stream) {
  std::string name = (std::filesystem::temp_directory_path() / "broadsheet-XXXXXX").string();
  extraction::OpenFile file(mkostemp(name.data(), O_CLOEXEC));
  if (file.number() < 0)
    throw EnvironmentError(
        fmt::format("Cannot make a temporary file: {}; set TMPDIR.", std::strerror(errno)));
  unlink(name.c_str());
  std::vector<char> block(spooled_block_bytes);
  while (const std::size_t got = stream.read(block.data(), block.size()))
    if (!write_all(file.number(), {block.data(), got}))
      throw EnvironmentError(
          fmt::format("Cannot write a temporary file: {}; make space or set TMPDIR.", std::strerror(errno)));
  return file;
}

}  // namespace broadsheet::readers
