#include "indexer/entities/tagging/cue_words.h"

#include <unordered_map>

namespace broadsheet::tagging {
namespace {

struct CueWords {
  std::uint16_t cue;
  std::string_view words;  ///< separated by blanks, in small letters
};

constexpr CueWords cue_words[] = {
    {cue_title,
     "mr mrs ms miss mr. mrs. ms. dr dr. prof prof. sir dame lord lady president vice-president premier "
     "minister "
     "ministers chancellor commissioner secretary senator senators sen sen. rep rep. representative "
     "congressman "
     "congresswoman governor gov gov. mayor judge justice general gen gen. colonel col col. captain capt "
     "capt. "
     "lieutenant lt lt. sergeant sgt sgt. major maj maj. admiral king queen prince princess emperor pope "
     "bishop "
     "archbishop cardinal rabbi imam sheikh ambassador envoy spokesman spokeswoman spokesperson chairman "
     "chairwoman chair director ceo executive economist analyst professor lawyer attorney journalist author "
     "writer actor actress singer rapporteur baroness baron duke duchess count countess saint st. leader "
     "candidate "
     "lawmaker politician coach striker midfielder founder head boss chief whip speaker prosecutor inspector "
     "detective officer negotiator "
     "herr frau herrn präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerin "
     "kommissar kommissarin außenminister finanzminister innenminister verteidigungsminister bürgermeister "
     "bürgermeisterin abgeordneter abgeordnete abgeordneten vorsitzender vorsitzende vorsitzenden sprecher "
     "sprecherin chef chefin professorin richter richterin bischof papst könig königin prinz "
     "ministerpräsident "
     "ministerpräsidentin trainer autor regisseur kollege kollegin berichterstatter berichterstatterin "
     "senatorin "
     "monsieur madame mme mme. m. mlle président présidente ministre premier-ministre chancelier chancelière "
     "maire "
     "sénateur sénatrice député députée commissaire rapporteure juge procureur docteur professeur directeur "
     "directrice secrétaire reine roi pape porte-parole économiste "
     "señor señora sr sr. sra sra. don doña presidente presidenta ministro ministra canciller alcalde "
     "alcaldesa "
     "senador senadora diputado diputada comisario comisaria juez jueza fiscal rey reina papa portavoz "
     "secretario "
     "secretaria director directora ponente "
     "signor signora signore onorevole on. dott. dottor presidentessa cancelliere cancelliera sindaco "
     "sindaca "
     "senatore senatrice deputato deputata commissario commissaria giudice re regina portavoce segretario "
     "segretaria direttore direttrice relatore relatrice premier"},
    {cue_organisation,
     "ministry department office agency authority commission committee council court courts parliament "
     "congress "
     "senate assembly house bureau board administration service services bank banks institute institution "
     "university college school academy faculty party union unions federation confederation association "
     "alliance "
     "coalition league club team foundation fund trust society centre center group holding company "
     "corporation "
     "enterprise enterprises industries partners consortium initiative network organisation organization "
     "forum "
     "army navy force forces guard police brigade regiment corps press news times post journal tribune "
     "herald "
     "gazette magazine radio television broadcasting telecom airlines airways motors energy systems "
     "technologies "
     "technology laboratories laboratory labs pharmaceuticals insurance securities exchange capital "
     "investment "
     "investments studios records pictures entertainment museum orchestra hospital church government cabinet "
     "secretariat directorate tribunal chamber treasury reserve observatory "
     "ministerium bundesministerium auswärtiges amt bundesamt behörde kommission ausschuss ausschuß rat "
     "bundesrat "
     "bundestag landtag gericht gerichtshof bundesgericht bundesverfassungsgericht parlament regierung "
     "bundesregierung bank universität hochschule institut akademie partei gewerkschaft verband bund "
     "vereinigung "
     "verein stiftung gesellschaft gruppe konzern zeitung agentur bundesagentur zentrale fraktion polizei "
     "bundeswehr bundespolizei bundesbank verwaltung kammer "
     "ministère département agence autorité commission comité conseil cour tribunal parlement assemblée "
     "sénat "
     "banque institut université école académie parti syndicat fédération confédération association alliance "
     "fondation société groupe entreprise compagnie bureau gouvernement armée journal hôpital musée "
     "ministerio departamento agencia autoridad comisión comité consejo corte tribunal parlamento asamblea "
     "senado "
     "congreso banco instituto universidad escuela academia partido sindicato federación confederación "
     "asociación "
     "alianza fundación sociedad grupo empresa compañía gobierno ejército "
     "ministero dipartimento agenzia autorità commissione comitato consiglio corte tribunale parlamento "
     "assemblea "
     "senato camera banca istituto università scuola accademia partito sindacato federazione confederazione "
     "associazione alleanza fondazione società gruppo impresa governo esercito"},
    {cue_company,
     "inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag kg se sa s.a. spa s.p.a. srl s.r.l. nv n.v. bv "
     "b.v. ab oy "
     "asa as kgaa ohg ev e.v. sas sarl llp lp limited incorporated bros bros. cie aktiengesellschaft"},
    {cue_place,
     "river lake mount mountain mountains island islands sea ocean bay gulf strait peninsula valley desert "
     "forest "
     "city town village county district province state region territory street road avenue boulevard square "
     "bridge airport station port harbour harbor park castle palace cathedral coast north south east west "
     "northern southern eastern western central cape canal border "
     "fluss see berg insel inseln meer stadt dorf landkreis kreis bezirk provinz land bundesland straße "
     "platz "
     "brücke flughafen bahnhof hafen schloss norden süden osten westen "
     "rivière fleuve lac mont montagne île îles mer océan ville village comté province région rue boulevard "
     "place "
     "pont aéroport gare port château nord sud est ouest "
     "río lago monte isla islas mar océano ciudad pueblo provincia región calle avenida plaza puente "
     "aeropuerto "
     "norte sur este oeste "
     "fiume montagna isola isole mare oceano città paese provincia regione via piazza ponte aeroporto "
     "stazione "
     "nord est ovest"},
    {cue_preposition,
     "in at near from to into around outside across throughout between toward towards via inside "
     "nach aus bei im durch über gegen zwischen "
     "à en dans vers chez depuis "
     "hacia desde entre "
     "da dal dalla nel nella nei verso tra fra a"},
    {cue_speech,
     "said says say told tells added adds asked replied wrote writes argued argues claimed claims announced "
     "believes thinks testified tweeted insisted explained noted stated according who whose "
     "sagte sagt erklärte erklärt meinte betonte forderte kritisierte schrieb zufolge laut "
     "dit déclaré a-t-il a-t-elle estime affirme explique annonce selon "
     "dijo afirmó declaró explicó señaló anunció según "
     "detto dichiarato spiegato affermato secondo"},
    {cue_particle,
     "van von der den de la le du di da dos das del della delle dello al el bin ibn abu ben ter ten zu zur "
     "af av "
     "den y e"},
    {cue_connector,
     "of the for and & to in on at de des du d' l' la le les et pour sur en au aux des der die das dem den "
     "für und "
     "zur zum im am von di del della dell' delle dei degli e per il lo i gli a con nel sulla el los las y "
     "para o "
     "de' - / ' . 's ’s ’"},
    {cue_calendar,
     "january february march april may june july august september october november december monday tuesday "
     "wednesday thursday friday saturday sunday jan. feb. aug. sept. oct. nov. dec. "
     "januar jänner februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag "
     "samstag "
     "sonntag sonnabend "
     "janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi "
     "jeudi "
     "vendredi samedi dimanche "
     "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes "
     "miércoles jueves viernes sábado domingo "
     "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì "
     "giovedì "
     "venerdì sabato domenica"},
    {cue_kin,
     "son daughter wife husband father mother brother sister born married killed died elected aged uncle "
     "aunt "
     "widow sohn tochter frau mann vater mutter bruder schwester geboren gestorben fils fille épouse mari né "
     "née "
     "hijo hija esposa marido nacido figlio figlia moglie marito nato nata"},
};

using CueTable = std::unordered_map<std::string_view, std::uint16_t>;

CueTable read_cue_words() {
  CueTable table;
  for (const CueWords& row : cue_words)
    for (std::string_view rest = row.words; !rest.empty();) {
      const std::size_t size = rest.find(' ');
      table[rest.substr(0, size)] |= row.cue;
      rest.remove_prefix(size == std::string_view::npos ? rest.size() : size + 1);
    }
  return table;
}

}  // namespace

std::uint16_t cues_of(std::string_view lower_word) {
  static const CueTable table = read_cue_words();
  const auto found = table.find(lower_word);
  return found == table.end() ? std::uint16_t{0} : found->second;
}

}  // namespace broadsheet::tagging
