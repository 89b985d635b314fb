#include "indexer/entities/tagging/entity_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>
#include <system_error>

#include "common/error.h"
#include "common/varint.h"
#include "indexer/entities/tagging/model_format.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {
namespace {

constexpr std::string_view advice =
    "install Broadsheet again, name another file in BROADSHEET_ENTITY_MODEL, or index with --no-entities";

/// Reads numbers from a payload. Its hash has already been checked, so a fault means that another program
/// wrote it.
class PayloadReader {
 public:
  explicit PayloadReader(std::string_view payload) : rest_(payload) {}

  std::uint64_t fixed(std::size_t bytes) {
    if (rest_.size() < bytes) return fail();
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
      number |= static_cast<std::uint64_t>(static_cast<unsigned char>(rest_[i])) << (8 * i);
    rest_.remove_prefix(bytes);
    return number;
  }
  std::uint64_t varint(std::uint64_t largest) {
    const std::optional<std::size_t> number = take_varint(rest_);
    return number && *number <= largest ? *number : fail();
  }
  /// Reads the number of items, each of which takes at least `bytes`.
  std::size_t count(std::size_t bytes) { return varint(rest_.size() / bytes); }
  bool failed() const { return failed_; }
  bool at_end() const { return rest_.empty() && !failed_; }

 private:
  std::uint64_t fail() {
    failed_ = true;
    rest_ = {};
    return 0;
  }
  std::string_view rest_;
  bool failed_ = false;
};

Transitions<std::int16_t> read_transitions(PayloadReader& in) {
  Transitions<std::int16_t> transitions{};
  for (auto& row : transitions)
    for (std::int16_t& weight : row) weight = static_cast<std::int16_t>(in.fixed(2));
  return transitions;
}

/// The weights of a feature, relative to that of `outside`.
FeatureWeights read_weights(PayloadReader& in) {
  const LabelSet labels = static_cast<LabelSet>(in.varint((LabelSet{1} << label_count) - 1));
  std::array<std::int8_t, label_count> read{};
  for (Label label = 0; label < label_count; ++label)
    if (labels & only(label)) read[label] = static_cast<std::int8_t>(in.fixed(1));
  FeatureWeights weights;
  for (std::size_t i = 0; i < weights.size(); ++i)
    weights[i] = static_cast<std::int8_t>(std::clamp(read[i + 1] - read[outside], -127, 127));
  return weights;
}

FeatureTable read_features(PayloadReader& in) {
  const std::size_t count = in.count(3);
  FeatureTable table(count);
  FeatureKey key = 0;
  for (std::size_t i = 0; i < count && !in.failed(); ++i) {
    key += static_cast<FeatureKey>(in.varint(0xFFFFFFFF));
    table.insert(key, read_weights(in));
  }
  return table;
}

Gazetteer read_gazetteer(PayloadReader& in) {
  std::vector<GazetteerEntry> entries(in.count(3));
  std::uint32_t key = 0;
  for (GazetteerEntry& entry : entries) {
    key += static_cast<std::uint32_t>(in.varint(0xFFFFFFFF));
    entry.key = key;
    entry.classes = static_cast<GazetteerSet>(in.varint(0xFFFF));
    entry.longest = static_cast<std::uint8_t>(in.fixed(1));
  }
  return Gazetteer(entries);
}

[[noreturn]] void refuse(std::string_view name, std::string_view why) {
  throw EnvironmentError(fmt::format("The entity model {} {}; {}.", name, why, advice));
}

}  // namespace

EntityModel EntityModel::parse(std::string_view bytes, std::string_view name) {
  if (bytes.size() < model_header_size || !bytes.starts_with(model_magic))
    refuse(name, "is not an entity model");
  PayloadReader header(bytes.substr(model_magic.size(), model_header_size - model_magic.size()));
  if (header.fixed(4) != model_version) refuse(name, "was made for another version of Broadsheet");
  const std::string_view payload = bytes.substr(model_header_size);
  EntityModel model;
  model.fingerprint_ = word_hash(payload);
  if (header.fixed(8) != model.fingerprint_) refuse(name, "is damaged");
  PayloadReader in(payload);
  model.transitions_ = read_transitions(in);
  model.features_ = read_features(in);
  model.gazetteer_ = read_gazetteer(in);
  if (!in.at_end()) refuse(name, "is damaged");
  return model;
}

EntityModel EntityModel::load(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) refuse(path.string(), "cannot be read");
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  const std::streamoff size = file ? static_cast<std::streamoff>(file.tellg()) : -1;
  if (size < 0) refuse(path.string(), "cannot be read");
  std::string bytes(static_cast<std::size_t>(size), '\0');
  file.seekg(0);
  if (!file.read(bytes.data(), size)) refuse(path.string(), "cannot be read");
  return parse(bytes, path.string());
}

}  // namespace broadsheet::tagging
