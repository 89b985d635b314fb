#include "common/index/text_marks.h"

#include "common/schema.h"

namespace broadsheet {

const std::string& sentence_mark() {
  static const std::string term(find_field("sentence_mark")->prefix);
  return term;
}

const std::string& paragraph_mark() {
  static const std::string term(find_field("paragraph_mark")->prefix);
  return term;
}

}  // namespace broadsheet
