// The trained model of the tagger, read from its file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "indexer/entities/tagging/feature_table.h"
#include "indexer/entities/tagging/gazetteer.h"
#include "indexer/entities/tagging/labels.h"

namespace broadsheet::tagging {

/// Weights and lists of names, trained by train_entities. Never changes, so threads can share it.
class EntityModel {
 public:
  EntityModel() = default;
  /// Throws EnvironmentError when the file cannot be read, is damaged or has another version.
  static EntityModel load(const std::filesystem::path& path);
  /// Parses the content of a model file. `name` is for error messages.
  static EntityModel parse(std::string_view bytes, std::string_view name);

  const FeatureTable& features() const { return features_; }
  const Transitions<std::int16_t>& transitions() const { return transitions_; }
  const Gazetteer& gazetteer() const { return gazetteer_; }
  /// A hash of the file. The index stores it with the documents made by this model.
  std::uint64_t fingerprint() const { return fingerprint_; }

 private:
  FeatureTable features_;
  Transitions<std::int16_t> transitions_{};
  Gazetteer gazetteer_;
  std::uint64_t fingerprint_ = 0;
};

/// The path of the model: BROADSHEET_ENTITY_MODEL if set, otherwise `../share/broadsheet/entities.model`
/// relative to the program's folder, otherwise the file from the build.
std::filesystem::path find_entity_model();

}  // namespace broadsheet::tagging
