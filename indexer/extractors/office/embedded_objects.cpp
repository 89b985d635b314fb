#include "indexer/extractors/office/embedded_objects.h"

#include "indexer/extraction/extraction_task.h"
#include "indexer/extractors/office/little_endian.h"
#include "indexer/input/charset.h"

namespace broadsheet::extraction {
namespace {

constexpr std::size_t max_embedded_bytes = 256u << 20;  // streams may share their sectors

std::string_view take_terminated(std::string_view& bytes) {
  const std::string_view text = bytes.substr(0, bytes.find('\0'));
  bytes.remove_prefix(std::min(text.size() + 1, bytes.size()));
  return text;
}

std::string without_folders(const std::string& path) {
  return path.substr(path.find_last_of("/\\") + 1);
}

// A file that was dropped into a document, as the packager of Windows writes it: sizes, the name of the file,
// its path, where it was, its bytes.
EmbeddedFile packaged_file(std::string_view stream, const std::string& fallback) {
  stream.remove_prefix(std::min<std::size_t>(6, stream.size()));
  const std::string label(take_terminated(stream));
  take_terminated(stream);
  stream.remove_prefix(std::min<std::size_t>(8, stream.size()));
  take_terminated(stream);
  const std::string name = without_folders(readers::to_utf8(label).text);
  return {name.empty() ? fallback : name, std::string(piece_of(stream, 4, uint32_at(stream, 0)))};
}

std::string package_extension(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return std::string(name.substr(0, dot)) + ".zip";
}

}  // namespace

EmbeddedFile file_in_object(std::string name, std::string bytes) {
  if (!is_compound_file(bytes)) return {std::move(name), std::move(bytes)};
  try {
    const CompoundFile object(bytes);
    if (auto package = object.stream("Package")) return {package_extension(name), std::move(*package)};
    if (const auto native = object.stream("\x01Ole10Native")) return packaged_file(*native, name);
  } catch (const ExtractionFault&) {
    // It is given as it is: who reads it says what is wrong.
  }
  return {std::move(name), std::move(bytes)};
}

std::vector<EmbeddedFile> embedded_files(const OfficePackage& package) {
  std::vector<EmbeddedFile> files;
  for (const std::string& name : package.names())
    if (name.find("embeddings/") != name.npos)
      files.push_back(file_in_object(without_folders(name), *package.member(name)));
  return files;
}

std::vector<EmbeddedFile> embedded_files(const CompoundFile& file) {
  std::vector<EmbeddedFile> files;
  std::size_t bytes = 0;
  for (const CompoundFile::Entry& entry : file.entries()) {
    if (!entry.is_stream || bytes > max_embedded_bytes) continue;
    const std::size_t before = files.size();
    if (entry.path.ends_with("/Package")) files.push_back({"object.zip", file.stream(entry)});
    if (entry.path.ends_with("/\x01Ole10Native"))
      files.push_back(packaged_file(file.stream(entry), "object"));
    if (files.size() > before) bytes += files.back().bytes.size();
  }
  return files;
}

}  // namespace broadsheet::extraction
