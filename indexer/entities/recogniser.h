#pragma once

#include <vector>

#include "common/document.h"
#include "indexer/entities/resolution/resolver.h"
#include "indexer/entities/tagging/tagger.h"

namespace broadsheet {

/// Finds who and what a document names: citations of laws by rules, then names by the tagger (in languages
/// that it was not trained on, listed ones only), then the one entity behind its names. One per thread; the
/// model must outlive it.
class EntityRecogniser {
 public:
  explicit EntityRecogniser(const tagging::EntityModel& model) : model_(model), tagger_(model) {}

  /// The entities of a document, most salient first. Takes the language from Document::language.
  std::vector<Entity> recognise(const Document& document);

 private:
  const tagging::EntityModel& model_;
  tagging::Tagger tagger_;
  resolution::Resolver resolver_;
};

}  // namespace broadsheet
