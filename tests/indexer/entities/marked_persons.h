#pragma once

#include <string>
#include <vector>

#include "common/document.h"
#include "indexer/entities/tagging/mention.h"

namespace broadsheet::testing {

using namespace tagging;

/// A document whose persons stand between brackets: `President [Bush] spoke`.
struct MarkedPersons {
  explicit MarkedPersons(const std::string& marked) {
    for (const char c : marked) {
      if (c == '[') mentions.push_back({tagging::MentionType::person, false, document.text.size(), 0});
      if (c == ']') mentions.back().end = document.text.size();
      if (c != '[' && c != ']') document.text += c;
    }
  }

  /// What the mentions cover.
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const tagging::RawMention& mention : mentions)
      names.push_back(document.text.substr(mention.begin, mention.end - mention.begin));
    return names;
  }

  Document document;
  std::vector<tagging::RawMention> mentions;
};

}  // namespace broadsheet::testing
