// Marker terms at the positions where sentences and paragraphs begin. `SENTENCE` and `PARAGRAPH` queries use
// them.
#pragma once

#include <string>

namespace broadsheet {

// A title is a sentence and a paragraph of its own. The terms:
//
//   sentence mark  = prefix of the field sentence_mark:  at the first word of the text and of each further
//                    sentence
//   paragraph mark = prefix of the field paragraph_mark: at the first word of each paragraph but the first,
//   which
//                    the sentence mark at the text's first word begins
//
// A document with an empty title and a text of one sentence has neither.

const std::string& sentence_mark();
const std::string& paragraph_mark();

}  // namespace broadsheet
