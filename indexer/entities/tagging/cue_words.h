// Cue words: words that say something about the names next to them, in five languages.
#pragma once

#include <cstdint>
#include <string_view>

namespace broadsheet::tagging {

/// One bit for each kind of cue. DO NOT CHANGE THESE VALUES: models are trained on them.
enum Cue : std::uint16_t {
  cue_title = 1 << 0,         ///< precedes a person: Mr, President, Herr
  cue_organisation = 1 << 1,  ///< part of an organisation's name: Ministry, Bank, Kommission
  cue_company = 1 << 2,       ///< ends a company's name: Inc, GmbH
  cue_place = 1 << 3,         ///< part of a place name: River, Street, Mount
  cue_preposition = 1 << 4,   ///< precedes a place: in, near, nach
  cue_speech = 1 << 5,        ///< next to a person: said, told, sagte
  cue_particle = 1 << 6,      ///< inside a person's name: van, de, al
  cue_connector = 1 << 7,     ///< inside an organisation's name: of, the, and, für
  cue_calendar = 1 << 8,      ///< months and weekdays
  cue_kin = 1 << 9,           ///< before or behind a person: son, wife, born
};

/// All cues of a word in small letters; 0 when it is no cue word.
std::uint16_t cues_of(std::string_view lower_word);

}  // namespace broadsheet::tagging
