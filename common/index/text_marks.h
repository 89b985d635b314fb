#pragma once

#include <string>

namespace broadsheet {

// Positions where a document's text is divided. A title is a sentence and a paragraph of its own. Terms:
//
//   sentence mark  = prefix of the field sentence_mark:  at the first word of the text, and of each further
//                    sentence
//   paragraph mark = prefix of the field paragraph_mark: at the first word of each further paragraph; the
//                    text's first word, marked above, begins the first one
//
// A document whose title is empty and whose text is a single sentence has neither.

const std::string& sentence_mark();
const std::string& paragraph_mark();

}  // namespace broadsheet
