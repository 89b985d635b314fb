#include <array>

#include "common/stems/endings.h"
#include "common/stems/romance.h"

namespace broadsheet {
namespace {

/// The other words in -eis (níveis, móveis) are plurals of -el.
constexpr std::string_view portuguese_plurals_of_unstressed_il =
    "fáceis difíceis úteis inúteis mísseis répteis fósseis têxteis férteis estéreis inférteis ágeis frágeis "
    "hábeis dóceis projéteis versáteis voláteis portáteis táteis hostis débeis eréteis símeis contráteis "
    "faceis dificeis uteis inuteis misseis repteis fosseis texteis ferteis estereis infertis ageis frageis "
    "habeis doceis projeteis versateis volateis portateis";

constexpr std::string_view portuguese_singulars_in_s =
    "mais jamais demais cais pais ais dois depois pois bois seis dezesseis dezasseis reais lápis lapis tênis "
    "ténis grátis gratis oásis íris bis quis gis paris assis país pênis virus vírus bônus bónus "
    "ônus ónus campus status corpus fórceps atlas menos antes apenas ambos caos cosmos carlos deus "
    "nós vós após aliás atrás através três mês és ônibus invés tras";

constexpr std::array portuguese_plurals{
    Ending{"ões", "ão", 1}, Ending{"oes", "ao", 1},   Ending{"ães", "ão", 1}, Ending{"aes", "ao", 1},
    Ending{"ãos", "ão", 1}, Ending{"aos", "ao", 2},   Ending{"ãs", "ão", 3},  Ending{"ais", "al", 1},
    Ending{"éis", "el", 1}, Ending{"oois", "ool", 1}, Ending{"óis", "ol", 1}, Ending{"ois", "ol", 3},
    Ending{"uis", "ul", 2}, Ending{"ns", "m", 1},     Ending{"us", "u", 1},   Ending{"ós", "ó", 2},
    Ending{"ôs", "ô", 2},   Ending{"ás", "á", 3},     Ending{"as", "a", 2},   Ending{"os", "o", 2},
};

bool is_portuguese_consonant(char c) {
  return std::string_view("bcdfgjlmnpqrstvxzh").find(c) != std::string_view::npos;
}

/// leis, reis, níveis, fáceis, barris, táxis.
void drop_portuguese_is(std::string& word) {
  const std::string_view before = std::string_view(word).substr(0, word.size() - 2);
  if (is_listed(word, "leis reis táxis taxis júris juris javalis guaranis heróis herois"))
    word.pop_back();
  else if (is_listed(word, portuguese_plurals_of_unstressed_il))
    word.replace(word.size() - 3, 3, "il");
  else if (word.ends_with("eis") && word.size() > 4)
    word.replace(word.size() - 3, 3, "el");
  else if (!before.empty() && is_portuguese_consonant(before.back()))
    word.replace(word.size() - 2, 2, "il");
  else
    replace_ending(word, portuguese_plurals);
}

/// temos, assistimos; but últimos.
bool is_portuguese_verb_in_mos(std::string_view word) {
  const bool has_accent = word.find('\xc3') != word.npos;
  return ends_with_listed(word, has_accent ? "amos emos" : "amos emos imos armos ermos irmos") &&
         !is_listed(word, "ramos extremos supremos reclamos tramos remos termos enfermos");
}

void drop_portuguese_plural(std::string& word) {
  if (is_portuguese_verb_in_mos(word)) return;
  if (word.size() < 4 || !word.ends_with("s") || is_listed(word, portuguese_singulars_in_s)) return;
  if (word.ends_with("is"))
    drop_portuguese_is(word);
  else if (!is_listed(word, "mães maes"))
    replace_ending(word, portuguese_plurals);
}

}  // namespace

// After the plural rules of V. M. Orengo and C. Huyck, A stemming algorithm for the Portuguese language,
// 2001.
std::string portuguese_regular_form(std::string_view written) {
  constexpr std::array feminines{Ending{"ã", "ão", 3}};
  std::string word(written);
  drop_portuguese_plural(word);
  if (!is_listed(word, "manhã amanhã maçã")) replace_ending(word, feminines);
  return word;
}

}  // namespace broadsheet
