#include <array>

#include "common/stems/endings.h"
#include "common/stems/germanic.h"

namespace broadsheet {
namespace {

/// Weak verbs, without their endings, whose forms in -t and -te are no nouns.
constexpr std::string_view german_weak_verbs =
    "wähl forder zahl sag frag stell stimm erklär führ kauf verkauf leb glaub hör lern lehr lieb folg "
    "verfolg "
    "verlang erziel erreich plan einig klag klär prüf lös schütz stütz unterstütz nutz nütz setz besetz "
    "ersetz "
    "verletz stärk schwäch senk lenk kürz erhöh verhandl versuch besuch untersuch steuer fehl erhol "
    "wiederhol "
    "erwähn lehn zähl erzähl beschränk sammel entwickel ermittel handel wechsel mangel verwandel wirk bewirk "
    "droh bedroh verlänger verhinder änder verbesser förder kritisier sicher versicher äußer liefer feier "
    "wander weiger verweiger erinner verzöger begrüß bestätig beschäftig kündig verteidig schädig einig "
    "genehmig berücksichtig beschuldig entschuldig ermutig entschädig würdig beteilig belästig "
    "teil verteil urteil verurteil meld bild dien verdien rechn red land baden arbeit acht betracht beobacht "
    "begründ gründ kost leist melde hoff schaff raff kämpf bekämpf impf hindert miet spar tausch täusch "
    "wünsch forsch erforsch herrsch beherrsch mein wohn warn ahn öffn eröffn ordn zeichn unterzeichn "
    "bezeichn "
    "regel ändert rück drück unterdrück schick schmuggel foltert folter töt ermord mord verhaft blockier";

/// In other words, -ier is the stem of a verb.
constexpr std::string_view german_nouns_in_ier =
    "papier offizier turnier revier quartier scharnier passagier pionier kavalier klavier spalier grenadier "
    "bankier juwelier elixier furnier visier kurier barbier saphir croupier portier";

constexpr std::string_view german_short_nouns_in_ier = "tier nier bier vier gier zier manier";

/// Taken from the noun, Snowball finds its own way to the stem: regieren and Regierung become regier.
constexpr std::array german_verbs_in_ieren{
    Ending{"ieren", "ierung", 2},    Ending{"iere", "ierung", 3},    Ending{"ierst", "ierung", 3},
    Ending{"iert", "ierung", 2},     Ending{"ierte", "ierung", 2},   Ending{"ierten", "ierung", 2},
    Ending{"ierter", "ierung", 2},   Ending{"iertes", "ierung", 2},  Ending{"iertem", "ierung", 2},
    Ending{"ierend", "ierung", 2},   Ending{"ierende", "ierung", 2}, Ending{"ierenden", "ierung", 2},
    Ending{"ierender", "ierung", 2},
};

constexpr std::array german_feminines{
    Ending{"erin", "er", 3},    Ending{"orin", "or", 2},   Ending{"entin", "ent", 2},
    Ending{"antin", "ant", 2},  Ending{"istin", "ist", 2}, Ending{"datin", "dat", 2},
    Ending{"katin", "kat", 2},  Ending{"ärin", "är", 3},   Ending{"eurin", "eur", 2},
    Ending{"login", "loge", 2}, Ending{"ekin", "eke", 3},
};

/// flexible, variable: the -e- of -el is back.
constexpr std::array german_adjectives_in_el{
    Ending{"ible", "ibel", 3},  Ending{"iblen", "ibel", 3}, Ending{"ibler", "ibel", 3},
    Ending{"ibles", "ibel", 3}, Ending{"iblem", "ibel", 3}, Ending{"able", "abel", 3},
    Ending{"ablen", "abel", 3}, Ending{"abler", "abel", 3}, Ending{"ables", "abel", 3},
    Ending{"ablem", "abel", 3},
};

constexpr std::array german_plurals{
    Ending{"innen", "in", 3}, Ending{"eln", "el", 2}, Ending{"los", "los", 0}, Ending{"os", "o", 2},
    Ending{"as", "a", 3},     Ending{"ys", "y", 3},   Ending{"és", "é", 2},    Ending{"ees", "ee", 3},
};

constexpr std::string_view german_singulars_in_s =
    "chaos kosmos atlas texas ananas judas etwas pathos ethos epos mikrokosmos arkansas kansas madras moos "
    "schoß "
    "famos dubios";

/// wählt, wählte: the infinitive.
bool replace_german_verb_ending(std::string& word) {
  const std::string_view whole = word;
  for (const std::string_view ending : {"et", "ete", "eten", "t", "te", "ten"}) {
    if (!whole.ends_with(ending)) continue;
    const std::string_view stem = whole.substr(0, whole.size() - ending.size());
    if (!is_listed(stem, german_weak_verbs)) continue;
    word = std::string(stem) + "en";
    return true;
  }
  return false;
}

bool has_german_noun_in_ier(std::string_view word) {
  for (const std::string_view ending : {"", "e", "en", "s"})
    if (word.ends_with(ending) &&
        (ends_with_listed(word.substr(0, word.size() - ending.size()), german_nouns_in_ier) ||
         is_listed(word.substr(0, word.size() - ending.size()), german_short_nouns_in_ier)))
      return true;
  return false;
}

}  // namespace

std::string german_regular_form(std::string_view written) {
  std::string word(written);
  if (replace_german_verb_ending(word)) return word;
  // Snowball takes the -er of Offizier for an ending, but not that of Offiziere.
  if (has_german_noun_in_ier(word)) return word.ends_with("ier") ? word + "e" : word;
  if (replace_ending(word, german_verbs_in_ieren)) return word;
  if (!is_listed(word, german_singulars_in_s)) replace_ending(word, german_plurals);
  if (!replace_ending(word, german_adjectives_in_el)) replace_ending(word, german_feminines);
  return word;
}

}  // namespace broadsheet
