#pragma once

#include <cstdint>
#include <string_view>

namespace broadsheet::tagging {

/// What a word says of the names beside it; one bit each.
/// DO NOT CHANGE THESE VALUES: models are trained on them.
enum Cue : std::uint16_t {
  cue_title = 1 << 0,         ///< stands before a person: Mr, President, Herr
  cue_organisation = 1 << 1,  ///< part of organisations' names: Ministry, Bank, Kommission
  cue_company = 1 << 2,       ///< ends companies' names: Inc, GmbH
  cue_place = 1 << 3,         ///< part of places' names: River, Street, Mount
  cue_preposition = 1 << 4,   ///< stands before places: in, near, nach
  cue_speech = 1 << 5,        ///< stands beside persons: said, told, sagte
  cue_particle = 1 << 6,      ///< inside names of persons: van, de, al
  cue_connector = 1 << 7,     ///< inside names of organisations: of, the, and, für
  cue_calendar = 1 << 8,      ///< months and weekdays
  cue_kin = 1 << 9,           ///< stands before or behind persons: son, wife, born
};

/// All that a word in small letters says; 0: nothing.
std::uint16_t cues_of(std::string_view lower_word);

}  // namespace broadsheet::tagging
