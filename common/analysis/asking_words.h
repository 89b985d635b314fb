// Words with which people ask for documents, by language: "I would like to receive information on".
#pragma once

#include <cstdint>
#include <string_view>

#include "common/language.h"

namespace broadsheet {

/// The part of a word in a request. Only requests give words these parts: see searcher/query/requests.h.
enum class AskingWord : std::uint8_t {
  none,
  polite,  ///< `please`, Italian `vorrei`: a request by itself
  asks,    ///< `looking`, `tell`
  person,  ///< `I`, `you`: who asks whom
  thing,   ///< `information`, `documents`: what is asked for, whatever it is about
  joins,   ///< `could`, `relating`, `deal`: between the others and the topic
};

/// `word` may have any case, with or without accents, and an article or pronoun before an apostrophe.
AskingWord asking_word(std::string_view word, const Language& language);

}  // namespace broadsheet
