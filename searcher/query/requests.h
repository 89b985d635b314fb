// Finds the words with which a query asks: "I would be interested to receive information on".
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "common/language.h"

namespace broadsheet {

/// For each word, whether it only asks and names no topic. Words ask where stopwords and words of asking
/// stand side by side, and
/// - one is polite (`please`), or one asks and another is a person (`tell me about`), or
/// - the query begins with them, and they name a thing asked for and what joins it to a topic (`documents
///   relating to`, `which articles deal with`).
/// A thing such as `information` asks only where no topic follows it directly: `information retrieval` is
/// one. `words` are without punctuation around them.
std::vector<bool> asking_words(std::span<const std::string_view> words, const Language& language);

}  // namespace broadsheet
