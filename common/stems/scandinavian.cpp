#include <algorithm>
#include <array>

#include "common/stems/endings.h"
#include "common/stems/germanic.h"
#include "common/stems/table_lines.h"

namespace broadsheet {
namespace {

struct ScandinavianRules {
  std::span<const Ending> full_forms;  ///< bring back the -e- of ministre (minister)
  std::string_view endings;            ///< the longest first
  std::string_view doubled;            ///< the letters that are not doubled at the end of a word
  std::string_view adjectives;         ///< short ones, whose neuter is in -t or -tt
  std::string_view verbs;              ///< stems of weak verbs, with past forms in -t, -te, -d, -de
};

constexpr std::array danish_full_forms{
    Ending{"mænd", "mand", 0}, Ending{"mændene", "mand", 0}, Ending{"mændenes", "mand", 0},
    Ending{"børn", "barn", 0}, Ending{"børnene", "barn", 0}, Ending{"børnenes", "barn", 0},
    Ending{"tagne", "tag", 1}, Ending{"gle", "gel", 2},      Ending{"kle", "kel", 2},
    Ending{"dle", "del", 2},   Ending{"tle", "tel", 2},      Ending{"ium", "i", 3},
    Ending{"bnet", "ben", 1},  Ending{"bnene", "ben", 1},    Ending{"igt", "ig", 1},
    Ending{"ialt", "ial", 2},  Ending{"onalt", "onal", 1},   Ending{"ralt", "ral", 2},
    Ending{"elt", "el", 3},    Ending{"ivt", "iv", 2},       Ending{"kert", "ker", 2},
    Ending{"stre", "ster", 1}, Ending{"strene", "ster", 1},  Ending{"strenes", "ster", 1},
    Ending{"trene", "ter", 2}, Ending{"tret", "ter", 2},     Ending{"tre", "ter", 2},
    Ending{"kre", "ker", 2},   Ending{"gre", "ger", 3},      Ending{"dler", "del", 2},
    Ending{"dlet", "del", 2},  Ending{"dlerne", "del", 2},   Ending{"tler", "tel", 2},
    Ending{"tlen", "tel", 2},  Ending{"tlerne", "tel", 2},   Ending{"kler", "kel", 2},
    Ending{"klen", "kel", 2},  Ending{"klerne", "kel", 2},   Ending{"gler", "gel", 2},
    Ending{"glen", "gel", 2},  Ending{"glerne", "gel", 2},   Ending{"mle", "mel", 2},
};

constexpr std::array norwegian_full_forms{
    Ending{"igste", "ig", 1},     Ending{"igst", "ig", 1},       Ending{"menn", "mann", 0},
    Ending{"mennene", "mann", 0}, Ending{"mennenes", "mann", 0}, Ending{"gle", "gel", 2},
    Ending{"kle", "kel", 2},      Ending{"dle", "del", 2},       Ending{"tle", "tel", 2},
    Ending{"ium", "i", 3},        Ending{"pnet", "pen", 1},      Ending{"pnene", "pen", 1},
    Ending{"ialt", "ial", 2},     Ending{"onalt", "onal", 1},    Ending{"ralt", "ral", 2},
    Ending{"elt", "el", 3},       Ending{"ivt", "iv", 2},        Ending{"kert", "ker", 2},
    Ending{"stre", "ster", 1},    Ending{"strer", "ster", 1},    Ending{"strene", "ster", 1},
    Ending{"trene", "ter", 2},    Ending{"tret", "ter", 2},      Ending{"tre", "ter", 2},
    Ending{"kre", "ker", 2},      Ending{"gre", "ger", 3},       Ending{"dler", "del", 2},
    Ending{"dlene", "del", 2},    Ending{"tler", "tel", 2},      Ending{"tlene", "tel", 2},
    Ending{"kler", "kel", 2},     Ending{"klene", "kel", 2},     Ending{"gler", "gel", 2},
    Ending{"glene", "gel", 2},    Ending{"mle", "mel", 2},
};

constexpr std::array swedish_full_forms{
    Ending{"dlar", "del", 2},   Ending{"dlarna", "del", 2},    Ending{"blar", "bel", 2},
    Ending{"blarna", "bel", 2}, Ending{"allmän", "allmän", 0}, Ending{"män", "man", 0},
    Ending{"männen", "man", 0}, Ending{"männens", "man", 0},   Ending{"ium", "i", 3},
    Ending{"pnet", "pen", 1},   Ending{"pnen", "pen", 1},      Ending{"ttnet", "tten", 1},
    Ending{"igt", "ig", 1},     Ending{"skt", "sk", 2},        Ending{"ialt", "ial", 2},
    Ending{"ellt", "ell", 2},   Ending{"ralt", "ral", 2},      Ending{"ivt", "iv", 2},
    Ending{"kert", "ker", 2},   Ending{"stern", "ster", 1},    Ending{"trar", "ter", 1},
    Ending{"trarna", "ter", 1}, Ending{"trarnas", "ter", 1},   Ending{"grar", "ger", 2},
    Ending{"grarna", "ger", 2}, Ending{"gret", "ger", 2},      Ending{"kra", "ker", 2},
    Ending{"klar", "kel", 2},   Ending{"klarna", "kel", 2},    Ending{"glar", "gel", 2},
    Ending{"glarna", "gel", 2}, Ending{"gler", "gel", 2},      Ending{"glerna", "gel", 2},
    Ending{"tlar", "tel", 2},   Ending{"tlarna", "tel", 2},    Ending{"dlet", "del", 2},
    Ending{"dlen", "del", 2},   Ending{"ern", "er", 2},        Ending{"eln", "el", 2},
    Ending{"omin", "omi", 2},   Ending{"ergin", "ergi", 2},    Ending{"strin", "stri", 2},
    Ending{"orin", "ori", 2},   Ending{"ogin", "ogi", 2},      Ending{"atin", "ati", 4},
    Ending{"emin", "emi", 1},   Ending{"rkin", "rki", 2},      Ending{"én", "é", 1},
    Ending{"éns", "é", 1},      Ending{"malt", "mal", 2},
};

constexpr std::string_view danish_endings =
    "ernes erens erets erers endes ende ernes enes erne eren eret ere ers er ene enes ens en ets et ede este "
    "est e";

constexpr std::string_view norwegian_endings =
    "ernes erens enes endes ende erne eren eret ere ers er ene ens en ets et este est e a";

constexpr std::string_view swedish_endings =
    "andena anden andet andes ande arnas ornas ernas arens arnas arna orna erna aren ades ares enas ade are "
    "ars ers ors ens ets ans ena "
    "ast "
    "at ad ar er or en et an as a e";

constexpr std::string_view danish_adjectives =
    "stor høj lav god grøn fri dyr smuk ung lang ny stærk klar svær fin ren vild kold varm hård blød tung "
    "let dyb "
    "bred sen rød hvid blå grå sort svag rig fuld tom tidlig nær fjern åben sand falsk løs fast grov";

constexpr std::string_view norwegian_adjectives =
    "stor høy lav god grønn fri dyr ung lang ny sterk klar fin ren vill kald varm hard bløt tung dyp bred "
    "sen rød "
    "hvit blå grå svart svak rik full tom nær fjern åpen sann falsk løs fast grov trygg stygg norsk dansk "
    "grøn "
    "tryg styg";

constexpr std::string_view swedish_adjectives =
    "stor hög låg god grön fri dyr ung lång ny stark klar fin ren vild kall varm hård tung djup bred sen röd "
    "vit "
    "blå grå svart svag rik full tom nära fjärran öppen sann falsk lös fast grov trygg svår gammal fr bl n "
    "gr r";

constexpr std::string_view danish_verbs =
    "stem bestem betal fortæl kræv vælg lev kend glem mød høj tænk køb styr lær hør før kør spis rejs vis "
    "bevis "
    "pris løs brug nå tro bo";

constexpr std::string_view norwegian_verbs =
    "stemm bestemm betal fortell krev velg lev kjenn glem møt tenk kjøp styr lær hør før kjør spis reis vis "
    "bevis "
    "løs bruk stem bestem kjen fortel";

constexpr std::string_view swedish_verbs =
    "kräv lev känn köp styr lär hör för kör res visa lös tänk bygg följ ställ ring skydd stöd röst använd";

constexpr ScandinavianRules danish{danish_full_forms, danish_endings, "bdfgklmnprst", danish_adjectives,
                                   danish_verbs};
constexpr ScandinavianRules norwegian{norwegian_full_forms, norwegian_endings, "m", norwegian_adjectives,
                                      norwegian_verbs};
constexpr ScandinavianRules swedish{swedish_full_forms, swedish_endings, "mn", swedish_adjectives,
                                    swedish_verbs};

bool has_scandinavian_vowel(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 ||
           std::string_view("aeiouy").find(c) != std::string_view::npos;
  });
}

bool drop_scandinavian_ending(std::string& word, std::string_view endings) {
  while (!endings.empty()) {
    const std::string_view ending = cut_table_word(endings);
    if (!word.ends_with(ending)) continue;
    const std::string_view stem = std::string_view(word).substr(0, word.size() - ending.size());
    if (stem.size() < 2 || !has_scandinavian_vowel(stem)) continue;
    word.resize(stem.size());
    return true;
  }
  return false;
}

void drop_scandinavian_genitive(std::string& word) {
  constexpr std::size_t shortest = 5;
  const bool can_be_genitive =
      word.size() >= shortest &&
      std::string_view("bdefgklmnprtv").find(word[word.size() - 2]) != std::string_view::npos &&
      !ends_with_listed(word, "kongres proces succes ekspres");
  if (word.ends_with("s") && can_be_genitive) word.pop_back();
}

void simplify_scandinavian_end(std::string& word, std::string_view doubled) {
  if (word.size() > 2 && word.back() == word[word.size() - 2] && doubled.find(word.back()) != doubled.npos)
    word.pop_back();
}

/// nyt and nytt give ny, krævede and kræve give kræv; false for other words.
bool drop_scandinavian_inflection(std::string& word, const ScandinavianRules& rules) {
  for (const std::string_view ending : {"tt", "t", "te", "de", "d"}) {
    if (!word.ends_with(ending)) continue;
    const std::string_view stem = std::string_view(word).substr(0, word.size() - ending.size());
    const bool adjective = ending.ends_with("t") && is_listed(stem, rules.adjectives);
    if (!adjective && !(ending != "tt" && is_listed(stem, rules.verbs))) continue;
    word.resize(stem.size());
    return true;
  }
  return false;
}

/// Drops endings until there is none, so that a word and its longer forms end the same way:
/// universitetet, universitet.
std::string scandinavian_stem(std::string_view written, const ScandinavianRules& rules) {
  std::string word(written);
  drop_scandinavian_genitive(word);
  drop_scandinavian_inflection(word, rules);
  replace_ending(word, rules.full_forms);
  do {
    simplify_scandinavian_end(word, rules.doubled);
  } while (drop_scandinavian_ending(word, rules.endings));
  // The stem of regel has this -e-; nøkkel is nøkler in the plural.
  if (word.size() > 4 && word.ends_with("el") && word[word.size() - 3] == word[word.size() - 4])
    word.erase(word.size() - 3, 1);
  return word;
}

}  // namespace

std::string danish_stem(std::string_view word) {
  return scandinavian_stem(word, danish);
}

std::string norwegian_stem(std::string_view word) {
  return scandinavian_stem(word, norwegian);
}

std::string swedish_stem(std::string_view word) {
  return scandinavian_stem(word, swedish);
}

}  // namespace broadsheet
