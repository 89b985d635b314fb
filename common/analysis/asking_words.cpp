#include "common/analysis/asking_words.h"

#include <algorithm>
#include <array>

#include "common/unicode.h"

namespace broadsheet {
namespace {

/// Words in small letters without accents, separated by blanks.
struct AskingWords {
  std::string_view language;
  AskingWord part;
  std::string_view words;
};

constexpr std::array lists = {
    AskingWords{"en", AskingWord::polite, "please kindly thanks"},
    AskingWords{
        "en", AskingWord::asks,
        "tell give find show send provide supply look looking search searching seek seeking want wanted "
        "wish like know learn hear interested need receive obtain get request thank grateful "
        "glad appreciate wondering wonder curious describe explain discuss identify"},
    AskingWords{"en", AskingWord::person, "i i'm i'd i've me we we'd us you anyone anybody"},
    AskingWords{
        "en", AskingWord::thing,
        "information info document documents article articles paper papers report reports material "
        "materials literature publication publications text texts details anything something everything"},
    AskingWords{"en", AskingWord::joins,
                "relating related relate regarding concerning concern concerns concerned pertaining dealing "
                "deal deals "
                "exist exists available containing covering discussing describing mentioning more also very "
                "much just"},

    AskingWords{"de", AskingWord::polite, "bitte danke"},
    AskingWords{
        "de", AskingWord::asks,
        "suche suchen sucht interessiere interessiert interessieren interesse wissen sagen sag nennen nenne "
        "zeigen zeig zeige geben gib finden finde brauche brauchen benotige benotigen wunsche erhalten "
        "bekommen erfahren schicken senden hatte gerne gern dankbar"},
    AskingWords{"de", AskingWord::person, "ich mich mir wir uns euch du dir"},
    AskingWords{"de", AskingWord::thing,
                "information informationen auskunft auskunfte dokument dokumente unterlagen artikel bericht "
                "berichte text texte material materialien angaben naheres etwas alles"},
    AskingWords{"de", AskingWord::joins,
                "sie ihnen kann konnen konnt konnten konnte konntest mochte mochten will wollen wollte wurde "
                "wurden darf "
                "bezuglich betreffend betreffen hinsichtlich thema themen handeln befassen gibt mehr daruber "
                "welche"},

    AskingWords{"fr", AskingWord::polite,
                "merci svp plait voudrais voudrions souhaiterais aimerais aimerions"},
    AskingWords{
        "fr", AskingWord::asks,
        "souhaite souhaitons cherche cherchons interesse "
        "interessee interesses savoir dire dites donner donnez fournir fournissez trouver trouvez obtenir "
        "recevoir indiquer indiquez connaitre besoin"},
    AskingWords{"fr", AskingWord::person, "je j me m moi nous vous"},
    AskingWords{"fr", AskingWord::thing,
                "information informations renseignement renseignements document documents article articles "
                "rapport rapports texte textes precisions quelque chose"},
    AskingWords{
        "fr", AskingWord::joins,
        "pouvez peux peut pourriez pourrait pourrais est-ce relatif relatifs relative relatives concernant "
        "sujet propos portant traitant traitent existe plus savez"},

    AskingWords{"es", AskingWord::polite, "favor gracias quisiera quisieramos"},
    AskingWords{"es", AskingWord::asks,
                "quiero queremos gustaria busco buscamos necesito necesitamos deseo desearia interesa "
                "interesado interesada saber decir decirme digame dime dame deme proporcionar proporcione "
                "proporcioneme enviar envieme recibir obtener encontrar conocer"},
    AskingWords{"es", AskingWord::person, "yo me usted ustedes nos nosotros"},
    AskingWords{
        "es", AskingWord::thing,
        "informacion informaciones documento documentos articulo articulos informe informes texto textos "
        "materiales algo"},
    AskingWords{
        "es", AskingWord::joins,
        "puede puedes pueden podria podrias podrian relacionado relacionados relacionada relacionadas "
        "relativo relativos relativa relativas referentes acerca respecto tema traten tratan estoy"},

    AskingWords{"it", AskingWord::polite, "grazie favore cortesia vorrei vorremmo"},
    AskingWords{"it", AskingWord::asks,
                "voglio cerco cerchiamo desidero desidererei interessa interessato interessata "
                "sapere dire dirmi dimmi dammi fornire fornirmi trovare ricevere ottenere conoscere"},
    AskingWords{"it", AskingWord::person, "io mi noi ci lei voi"},
    AskingWords{
        "it", AskingWord::thing,
        "informazione informazioni documento documenti articolo articoli rapporto rapporti testo testi "
        "materiale qualcosa"},
    AskingWords{
        "it", AskingWord::joins,
        "puo puoi potete potrebbe potresti potreste riguardo riguardanti riguardante relativo relativi "
        "relative relativa circa sono"},

    AskingWords{"nl", AskingWord::polite, "graag alstublieft bedankt dank"},
    AskingWords{
        "nl", AskingWord::asks,
        "zoek zoeken wil willen wens geinteresseerd weten vertellen vertel geven geef vinden vind ontvangen "
        "krijgen"},
    AskingWords{"nl", AskingWord::person, "ik mij me wij we ons u uw jij je jullie"},
    AskingWords{
        "nl", AskingWord::thing,
        "informatie document documenten artikel artikelen rapport rapporten tekst teksten stukken iets "
        "alles"},
    AskingWords{"nl", AskingWord::joins,
                "kan kunt kunnen zou zouden betreffende inzake omtrent aangaande gaan meer"},

    AskingWords{"pt", AskingWord::polite, "favor obrigado obrigada gostaria gostariamos"},
    AskingWords{"pt", AskingWord::asks,
                "quero queria procuro procuramos preciso desejo interessa interessado "
                "interessada "
                "saber dizer diga dar fornecer forneca enviar receber obter encontrar conhecer"},
    AskingWords{"pt", AskingWord::person, "eu me mim voce voces nos lhe"},
    AskingWords{
        "pt", AskingWord::thing,
        "informacao informacoes documento documentos artigo artigos relatorio relatorios texto textos "
        "materiais algo"},
    AskingWords{"pt", AskingWord::joins,
                "pode podem poderia poderiam relativo relativos relativa relativas relacionados relacionadas "
                "acerca respeito tema tratam estou"},
};

bool has_word(std::string_view words, std::string_view wanted) {
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    if (words.substr(at, end - at) == wanted) return true;
    at = end + 1;
  }
  return false;
}

AskingWord part_of(std::string_view folded, std::string_view language) {
  for (const AskingWords& list : lists)
    if (list.language == language && has_word(list.words, folded)) return list.part;
  return AskingWord::none;
}

}  // namespace

AskingWord asking_word(std::string_view word, const Language& language) {
  std::string folded = fold_accents(word);
  for (std::size_t at = 0; (at = folded.find("\u2019", at)) != std::string::npos;) folded.replace(at, 3, "'");
  const AskingWord whole = part_of(folded, language.code);
  const std::size_t apostrophe = folded.find('\'');
  if (whole != AskingWord::none || apostrophe == std::string::npos) return whole;
  return part_of(std::string_view(folded).substr(apostrophe + 1), language.code);
}

}  // namespace broadsheet
