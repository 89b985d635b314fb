#include "indexer/entities/training/manifest.h"

#include <fmt/format.h>
#include <nettle/sha2.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <fstream>
#include <sstream>

#include "common/error.h"
#include "indexer/entities/training/conll.h"
#include "indexer/entities/training/title_trimming.h"

namespace broadsheet::tagging {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t size = text.find(separator);
    parts.push_back(text.substr(0, size));
    if (size == std::string_view::npos) return parts;
    text.remove_prefix(size + 1);
  }
}

bool read_weight(std::string_view option, double& weight) {
  constexpr std::string_view name = "weight=";
  if (!option.starts_with(name)) return false;
  option.remove_prefix(name.size());
  const auto [end, error] = std::from_chars(option.data(), option.data() + option.size(), weight);
  return error == std::errc() && end == option.data() + option.size() && weight > 0;
}

bool read_option(std::string_view option, DataSet& set) {
  if (option == "latent-misc") return set.latent_misc = true;
  if (option == "trim-titles") return set.trim_titles = true;
  return read_weight(option, set.weight);
}

DataSet read_row(std::string_view line, std::size_t number) {
  const std::vector<std::string_view> columns = split(line, '\t');
  if (columns.size() != 7)
    throw UsageError(
        fmt::format("Line {} of the manifest has {} columns; it needs 7.", number, columns.size()));
  DataSet set;
  set.file = columns[0];
  set.language = columns[1];
  if (columns[2] != "-")
    for (const std::string_view option : split(columns[2], ','))
      if (!read_option(option, set))
        throw UsageError(fmt::format("Line {} of the manifest has an unknown option: {}.", number, option));
  set.repository = columns[3];
  set.commit = columns[4];
  set.licence = columns[5];
  set.sha256 = columns[6];
  return set;
}

std::string read_bytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  if (!file || !(bytes << file.rdbuf()))
    throw EnvironmentError(
        fmt::format("{} cannot be read; name the folder of the data sets.", path.string()));
  return bytes.str();
}

}  // namespace

std::vector<DataSet> read_manifest(std::string_view content) {
  std::vector<DataSet> sets;
  std::size_t number = 0;
  for (std::string_view line : split(content, '\n')) {
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty() && line[0] != '#') sets.push_back(read_row(line, number));
  }
  return sets;
}

std::string sha256_hex(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest;
  sha256_digest(&context, digest.size(), digest.data());
  std::string hex;
  for (const std::uint8_t byte : digest) hex += fmt::format("{:02x}", byte);
  return hex;
}

std::vector<LabelledDocument> read_data_set(const DataSet& set, const std::filesystem::path& folder) {
  const std::filesystem::path path = folder / set.file;
  if (sha256_hex(read_bytes(path)) != set.sha256)
    throw EnvironmentError(
        fmt::format("{} is not the file that the manifest names; get that of its commit.", path.string()));
  std::vector<LabelledDocument> documents =
      read_conll(read_possibly_packed(path), language_group(set.language));
  for (LabelledDocument& document : documents) {
    document.latent_misc = set.latent_misc;
    if (set.trim_titles) trim_titles(document);
  }
  return documents;
}

}  // namespace broadsheet::tagging
