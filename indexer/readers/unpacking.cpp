#include "indexer/readers/unpacking.h"

#include "indexer/input/compressed_stream.h"
#include "indexer/input/unicode_stream.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t header_probe_bytes = 512;       // a tar header
constexpr std::size_t members_probe_bytes = 1 << 16;  // of a zip file
constexpr std::size_t max_packings = 2;
constexpr const char* too_deep = "packed more than twice; unpack it first";

// Lower case, without dot.
std::string extension_of(std::string_view name) {
  name = name.substr(name.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  std::string extension(dot == name.npos || dot == 0 ? "" : name.substr(dot + 1));
  for (char& c : extension)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 'a' - 'A');
  return extension;
}

std::string_view without_extension(std::string_view name, std::string_view extension) {
  return extension_of(name) == extension ? name.substr(0, name.rfind('.')) : name;
}

}  // namespace

Unpacking::Unpacking(std::string where, std::unique_ptr<ByteStream> stream, UnpackMeter& meter)
    : meter_(meter), where_(std::move(where)), first_(std::move(stream)) {}

std::optional<std::variant<Unpacked, BadRecord>> Unpacking::next() {
  if (first_)
    if (auto found = open(where_, std::move(first_), 0, 0)) return found;
  while (!levels_.empty())
    if (auto found = next_member()) return found;
  return std::nullopt;
}

// nullopt when the innermost archive has ended or another one was opened.
Unpacking::Found Unpacking::next_member() {
  Level& level = levels_.back();
  try {
    auto member = level.archive->next();
    if (!member) {
      levels_.pop_back();
      return std::nullopt;
    }
    std::string where = level.where + "/" + member->name;
    if (!member->stream) return BadRecord{std::move(where), std::move(member->fault)};
    return open(std::move(where), std::move(member->stream), level.packings, level.layers);
  } catch (const UnpackLimit&) {
    throw;
  } catch (const ReadFault& fault) {
    BadRecord bad{level.where, fault.what()};
    levels_.pop_back();
    return bad;
  }
}

// Removes compressions. nullopt when the result is an archive, which is then the last of levels_.
Unpacking::Found Unpacking::open(std::string where, std::unique_ptr<ByteStream> source, std::size_t packings,
                                 std::size_t layers) try {
  auto stream = std::make_unique<HeadStream>(std::move(source));
  std::string_view name = where;
  const Compression* compression = nullptr;
  while (const Compression* found = detect_compression(stream->peek(header_probe_bytes))) {
    if (++packings > max_packings) return BadRecord{std::move(where), too_deep};
    compression = found;
    name = without_extension(name, found->extension);
    stream = std::make_unique<HeadStream>(
        std::make_unique<CompressedStream>(std::move(stream), *found, meter_, layers++));
  }
  if (!is_archive(stream->peek(members_probe_bytes), extension_of(name)))
    return Unpacked{where, extension_of(name), as_utf8(std::move(stream)), layers > 0};
  // A compressed tar counts as packed once.
  if (!compression && ++packings > max_packings) return BadRecord{std::move(where), too_deep};
  auto archive = std::make_unique<Archive>(std::move(stream), meter_, layers);
  levels_.push_back({std::move(where), std::move(archive), packings, layers + 1});
  return std::nullopt;
} catch (const UnpackLimit&) {
  throw;
} catch (const ReadFault& fault) {
  return BadRecord{std::move(where), fault.what()};
}

}  // namespace broadsheet::readers
