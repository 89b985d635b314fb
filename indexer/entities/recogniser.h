// Entity recognition: a document goes in, the persons, organisations, places and laws that it names come out.
#pragma once

#include <vector>

#include "common/document.h"
#include "indexer/entities/resolution/resolver.h"
#include "indexer/entities/tagging/tagger.h"

namespace broadsheet {

/// Finds citations of laws by rules, names by the tagger (only listed ones in languages without training),
/// and then the entity behind each name. Use one object per thread. The model must outlive it.
class EntityRecogniser {
 public:
  explicit EntityRecogniser(const tagging::EntityModel& model) : model_(model), tagger_(model) {}

  /// The entities of a document, most salient first. Uses Document::language.
  std::vector<Entity> recognise(const Document& document);

 private:
  const tagging::EntityModel& model_;
  tagging::Tagger tagger_;
  resolution::Resolver resolver_;
};

}  // namespace broadsheet
