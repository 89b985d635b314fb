#include <array>

#include "common/stems/endings.h"
#include "common/stems/romance.h"

namespace broadsheet {
namespace {

/// Snowball keeps the -s of these plurals, because it is also the end of verbs and of singular nouns.
constexpr std::string_view french_nouns_in_i =
    "loi roi emploi tournoi envoi renvoi convoi octroi tutoi effroi désarroi paroi aloi "
    "délai essai balai quai vrai gai remblai déblai minerai étai geai virelai "
    "ami cri abri défi appui mari pli repli souci ennui taxi alibi épi parti pari tri merci favori rôti "
    "canari colibri safari bikini kiwi impuni ennemi demi samedi lundi mardi jeudi vendredi midi";

constexpr std::string_view french_singulars_in_us =
    "abus refus jus bus plus dessus campus virus processus consensus cursus corpus focus bonus malus virus "
    "lapsus obus pus thésaurus opus tonus sinus typhus blocus quitus prospectus radius stimulus humus "
    "hiatus plexus utérus fœtus foetus détritus rictus papyrus eucalyptus cactus autobus omnibus minibus "
    "inclus confus diffus intrus obtus reclus perclus infus surplus sus nous vous jésus";

constexpr std::string_view french_singulars_in_os =
    "héros heros propos repos dos gros clos enclos chaos os tétanos albatros cosmos ethos pathos thermos "
    "mérinos rhinocéros logos calvados éclos dispos nos vos";

constexpr std::string_view french_nouns_in_eu =
    "lieu milieu enjeu jeu feu aveu vœu voeu neveu cheveu adieu dieu pieu essieu moyeu hébreu cieu non-lieu "
    "banlieu chef-lieu camaïeu";

constexpr std::string_view french_nouns_in_au = "noyau tuyau joyau boyau aloyau landau sarrau";

constexpr std::string_view french_nouns_in_ou = "bijou caillou chou genou hibou joujou pou";

constexpr std::string_view french_agents_in_euse =
    "chercheuse travailleuse chômeuse vendeuse danseuse acheteuse emprunteuse prêteuse joueuse nageuse "
    "coureuse footballeuse chanteuse serveuse coiffeuse voyageuse éleveuse fumeuse fraudeuse tueuse voleuse "
    "programmeuse contrôleuse basketteuse recruteuse receveuse cueilleuse entraîneuse skieuse enquêteuse "
    "chroniqueuse moqueuse flatteuse menteuse trompeuse rêveuse chômeuse bailleuse porteuse camionneuse "
    "blanchisseuse dépanneuse livreuse parieuse squatteuse lanceuse pêcheuse chasseuse kidnappeuse";

constexpr std::string_view french_adjectives_in_ais =
    "français francais anglais irlandais écossais hollandais néerlandais finlandais islandais thaïlandais "
    "polonais portugais japonais libanais soudanais sénégalais congolais camerounais gabonais rwandais "
    "ougandais burundais togolais béninais burkinabais ghanais népalais pakistanais taïwanais albanais "
    "maltais "
    "groenlandais zélandais lyonnais marseillais bordelais nantais orléanais toulonnais antillais "
    "martiniquais "
    "guyanais réunionnais charentais landais rouennais havrais milanais new-yorkais montréalais calédonais "
    "bangladais bhoutanais surinamais sri-lankais dominiquais barbadais palais mauvais relais rabais biais "
    "marais "
    "engrais désormais punais";

/// In other words, -it is an ending of verbs (finit, établit).
constexpr std::string_view french_nouns_in_it =
    "crédit discrédit délit conflit profit déficit débit habit récit édit audit petit esprit appétit gratuit "
    "circuit inédit bandit produit écrit inscrit prescrit manuscrit interdit réduit conduit construit "
    "introduit traduit séduit détruit instruit maudit dépit répit transit prétérit granit";

/// In other words but those in -ment, -ent is an ending of verbs (votent, demandent).
constexpr std::string_view french_nouns_in_ent =
    "accident adhérent adjacent adolescent afférent agent antécédent apparent ardent argent arpent "
    "astringent "
    "auvent absent cent client coefficient cohérent compétent concurrent confident conscient conséquent "
    "content contingent continent contrevent convalescent convergent couvent décent déficient déférent dent "
    "détergent différent diligent dissident divergent efficient éloquent émergent éminent équivalent escient "
    "évent évident excédent excellent expédient fervent fréquent gent imminent immanent impatient "
    "impertinent "
    "imprudent impudent incandescent incident incohérent incompétent inconscient inconséquent inconvénient "
    "indécent indifférent indigent indulgent ingrédient inhérent innocent insolent insurgent intelligent "
    "intermittent intransigent latent lent négligent occident omniprésent onguent opulent orient paravent "
    "parent patent patient pénitent permanent pertinent polyvalent précédent prééminent présent président "
    "prudent quotient récent récipient récurrent référent régent résident résilient réticent sergent serpent "
    "somnolent souvent strident subséquent succulent talent torrent transparent trident turbulent urgent "
    "vent "
    "véhément violent virulent ambivalent argent proéminent pervers vice-président jument";

constexpr std::array french_plurals_in_x{
    Ending{"eaux", "eau", 1},
    Ending{"aux", "al", 2},
};

/// Those of which Snowball does not know that they belong together.
constexpr std::array french_feminines{
    Ending{"trice", "teur", 2}, Ending{"gère", "ger"},   Ending{"llère", "ller"}, Ending{"chère", "cher"},
    Ending{"ctive", "ctif", 1}, Ending{"rtive", "rtif"}, Ending{"ntive", "ntif"}, Ending{"ptive", "ptif"},
    Ending{"stive", "stif"},    Ending{"ssive", "ssif"}, Ending{"nsive", "nsif"},
};

/// Without the -e, Snowball keeps the suffix: socialisme and socialiste do not become social.
constexpr std::array french_isms{Ending{"isme", "ism", 4}, Ending{"iste", "ism", 4}};

/// Whether the -s at the end of `word` marks a plural; `one` is the word without it.
bool is_french_plural(std::string_view word, std::string_view one) {
  if (one.size() < 3 || one.ends_with("s") || one.ends_with("è") || one.ends_with("a") ||
      ends_with_listed(word, "erons irons rions âmes âtes îmes îtes"))
    return false;
  if (one.ends_with("i")) return is_listed(one, french_nouns_in_i);
  if (one.ends_with("u")) return !is_listed(word, french_singulars_in_us);
  return !one.ends_with("o") || !is_listed(word, french_singulars_in_os);
}

void drop_french_plural(std::string& word) {
  const std::string_view one = std::string_view(word).substr(0, word.size() - 1);
  if (word.ends_with("x")) {
    if (is_listed(one, french_nouns_in_au) || is_listed(one, french_nouns_in_eu) ||
        is_listed(one, french_nouns_in_ou))
      word.pop_back();
    else
      replace_ending(word, french_plurals_in_x);
  } else if (word.ends_with("s") && is_french_plural(word, one)) {
    word.pop_back();
  }
}

void drop_french_feminine(std::string& word) {
  if (is_listed(word, french_agents_in_euse))
    word.replace(word.size() - 2, 2, "r");
  else if (!is_listed(word, "matrice cicatrice"))
    replace_ending(word, french_feminines);
}

/// exister and assister are verbs.
bool is_french_ism(std::string_view word) {
  return !word.ends_with("siste") && !word.ends_with("xiste");
}

bool is_french_verb_in_ent(std::string_view word) {
  constexpr std::size_t shortest = 6;
  return word.ends_with("ent") && word.size() >= shortest &&
         !ends_with_listed(word, "ment aient issent vient tient èrent irent escent valent président") &&
         !is_listed(word, french_nouns_in_ent);
}

/// The feminine protects -ais and -it, which Snowball takes for endings of verbs.
bool needs_french_feminine(std::string_view word) {
  return is_listed(word, french_adjectives_in_ais) || is_listed(word, french_nouns_in_it) ||
         is_listed(word, "divers pervers");
}

}  // namespace

// After J. Savoy's light stemmer for French (A stemming procedure and stopword list for general French
// corpora, 1999) as far as plurals are concerned; the rest is ours.
std::string french_regular_form(std::string_view written) {
  std::string word(written);
  drop_french_plural(word);
  drop_french_feminine(word);
  if (is_french_ism(word)) replace_ending(word, french_isms);
  if (is_french_verb_in_ent(word)) word.resize(word.size() - 2);
  if (needs_french_feminine(word)) word += 'e';
  return word;
}

}  // namespace broadsheet
