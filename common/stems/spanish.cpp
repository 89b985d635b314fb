#include <array>

#include "common/stems/endings.h"
#include "common/stems/romance.h"

namespace broadsheet {
namespace {

/// Snowball takes the end of these singulars for that of a verb (mujer, militar, pared, orden). Their plural
/// is safe.
constexpr std::string_view spanish_like_verbs =
    "mujer placer taller alquiler cáncer cancer carácter caracter cadáver cráter alfiler mercader canciller "
    "bachiller líder lider póster máster súper "
    "militar popular particular similar escolar singular familiar titular nuclear solar lunar polar "
    "auxiliar ejemplar muscular vascular celular molecular lugar hogar azúcar dólar altar pilar radar collar "
    "cuartel insular peninsular secular preescolar extraescolar curricular angular tabular rectangular "
    "triangular vehicular cardiovascular bipolar estelar "
    "pared red sed merced césped huésped "
    "joven imagen margen origen crimen examen volumen régimen regimen orden virgen germen dictamen certamen "
    "resumen abdomen gravamen desorden aborigen túnel gen polen himen cardumen";

/// The singular ends in -ce; in other words -ces is the plural of -z.
constexpr std::string_view spanish_plurals_of_ce =
    "índices indices cómplices complices enlaces desenlaces cauces ápices hélices vértices artífices códices "
    "apéndices dices haces haces nuces";

/// aprobarlos, viéndolos. Not -ernos: gobiernos.
constexpr std::string_view spanish_verbs_with_pronouns =
    "arnos arlos arlas arles erlos erlas erles irnos irlos irlas irles ndonos ndolos ndolas ndoles";

constexpr std::string_view spanish_singulars_in_s =
    "atlas menos además demás jamás quizás apenas entonces lejos caos cosmos carlos marcos honduras antes "
    "caracas cuyos dios adiós pues";

constexpr std::array spanish_plurals{
    Ending{"ares", "ar", 1}, Ending{"eres", "er"}, Ending{"ores", "or", 1},   Ending{"as", "a"},
    Ending{"ás", "ás"},      Ending{"os", "o"},    Ending{"fs", "f", 2},      Ending{"ts", "t"},
    Ending{"bs", "b"},       Ending{"ks", "k"},    Ending{"ds", "d"},         Ending{"cs", "c"},
    Ending{"gs", "g"},       Ending{"ms", "m"},    Ending{"ls", "l"},         Ending{"rs", "r"},
    Ending{"íes", "í"},      Ending{"úes", "ú"},   Ending{"ueces", "uez", 1},
};

/// tenemos, vivimos; but últimos.
bool is_spanish_verb_in_mos(std::string_view word) {
  const bool has_accent = word.find('\xc3') != word.npos;
  return ends_with_listed(word, has_accent ? "amos emos" : "amos emos imos") &&
         !is_listed(word,
                    "ramos extremos supremos reclamos tramos remos gramos kilogramos préstamos prestamos");
}

void drop_spanish_plural(std::string& word) {
  if (is_spanish_verb_in_mos(word) || ends_with_listed(word, spanish_verbs_with_pronouns)) return;
  static constexpr std::array after_z{Ending{"aces", "az", 1}, Ending{"eces", "ez", 1},
                                      Ending{"ices", "iz", 1}, Ending{"íces", "íz", 1},
                                      Ending{"oces", "oz", 1}, Ending{"uces", "uz", 1}};
  if (word.size() < 4 || !word.ends_with("s") || is_listed(word, spanish_singulars_in_s)) return;
  if (!is_listed(word, spanish_plurals_of_ce) && replace_ending(word, after_z)) return;
  replace_ending(word, spanish_plurals);
}

/// libertad, sociedad: -ad and -ed end imperatives too.
bool is_spanish_like_verb(std::string_view word) {
  constexpr std::size_t shortest = 6;
  return is_listed(word, spanish_like_verbs) ||
         (word.size() >= shortest && (word.ends_with("dad") || word.ends_with("tad")));
}

}  // namespace

// After J. Savoy's light stemmer for Spanish (Light stemming approaches for the French, Portuguese, German
// and Hungarian languages, 2006, and the page of UniNE) as far as plurals are concerned.
std::string spanish_regular_form(std::string_view written) {
  std::string word(written);
  drop_spanish_plural(word);
  if (is_spanish_like_verb(word)) word += "es";
  return word;
}

}  // namespace broadsheet
