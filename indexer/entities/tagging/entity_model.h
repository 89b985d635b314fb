#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "indexer/entities/tagging/feature_table.h"
#include "indexer/entities/tagging/gazetteer.h"
#include "indexer/entities/tagging/labels.h"

namespace broadsheet::tagging {

/// What the tagger knows: weights and lists of names, trained by train_entities. Read only; shared by
/// threads.
class EntityModel {
 public:
  EntityModel() = default;
  /// Throws EnvironmentError when the file cannot be read, is damaged or of another version.
  static EntityModel load(const std::filesystem::path& path);
  /// The same of a file's content; `name` is for the message.
  static EntityModel parse(std::string_view bytes, std::string_view name);

  const FeatureTable& features() const { return features_; }
  const Transitions<std::int16_t>& transitions() const { return transitions_; }
  const Gazetteer& gazetteer() const { return gazetteer_; }
  /// Of the file's content; what an index was made with.
  std::uint64_t fingerprint() const { return fingerprint_; }

 private:
  FeatureTable features_;
  Transitions<std::int16_t> transitions_{};
  Gazetteer gazetteer_;
  std::uint64_t fingerprint_ = 0;
};

/// Where the model is: BROADSHEET_ENTITY_MODEL when set, else `../share/broadsheet/entities.model` beside the
/// folder of this program, else the file that the build made.
std::filesystem::path find_entity_model();

}  // namespace broadsheet::tagging
