#include "common/laws/pattern_parts.h"

#include "common/laws/pattern.h"

namespace broadsheet::laws {
namespace {

constexpr Pattern::Part parts[] = {
    {"no", "{no|nr|n|num|numero}[.][°][.]"},
    {"community", "{EU|UE|EC|CE|EG|EEC|CEE|EWG|Euratom|EURATOM|ECSC}"},
    {"suffix", "{EU|UE|EC|CE|EG|EEC|CEE|EWG|Euratom|EURATOM|ECSC|JHA|JI|JAI|GAI|CFSP|GASP|PESC}"},
    {"institution", "{Council|Commission}"},
    {"delegated_before", "{delegated|implementing|delegierte|delegierten|delegierter}"},
    {"delegated_after",
     "{délégué|déléguée|d'exécution|delegado|delegada|de ejecución|delegato|delegata|di "
     "esecuzione|d'esecuzione} "
     "[{de la Comisión|de la Commission|della Commissione}]"},
    {"regulation",
     "{regulation|regulations|reg[.]|verordnung|verordnungen|durchführungsverordnung|règlement|règlements|"
     "reglamento|regolamento|regulamento|verordening}"},
    {"directive",
     "{directive|directives|dir[.]|richtlinie|richtlinien|durchführungsrichtlinie|directiva|directivas|"
     "direttiva|"
     "direttive|diretiva|richtlijn}"},
    {"decision",
     "{decision|decisions|beschluss|beschlusses|durchführungsbeschluss|entscheidung|décision|décisions|"
     "decisión|"
     "decisione|decisões|besluit}"},
    {"framework_decision",
     "{framework decision|rahmenbeschluss|rahmenbeschlusses|décision-cadre|decisión marco|decisione quadro}"},
    {"usc", "{U.S.C.|U.S.C|USC|U.S. Code|US Code|U.S.C.A.|USCA}"},
    {"cfr", "{C.F.R.|CFR|C.F.R}"},
    {"case", "{Case|Cases|case|cases|Rechtssache|Rechtssachen|affaire|affaires|asunto|asuntos|causa|cause}"},
    {"journal", "{OJ|ABl[.]|JO|DO|GU} [$no]"},
    {"of_date", "{du|del} <day:n>[er] <month:word> <dateyear:year>"},
    {"section_words", "{section|sections|sec[.]|§|§§|s[.]|ss[.]}"},
    {"resolution",
     "{resolution|resolutions|res[.]|resolución|resoluciones|résolution|résolutions|risoluzione|risoluzioni|"
     "resolutionen}"},
    {"security_council",
     "{security council|UN security council|UNSC|conseil de sécurité|consejo de seguridad|consiglio di "
     "sicurezza|"
     "sicherheitsrat|sicherheitsrats|sicherheitsrates}"},
    {"general_assembly",
     "{general assembly|UN general assembly|UNGA|assemblée générale|asamblea general|assemblea generale|"
     "generalversammlung}"},
};

}  // namespace

std::string_view find_pattern_part(std::string_view name) {
  for (const Pattern::Part& part : parts)
    if (part.name == name) return part.pattern;
  return {};
}

}  // namespace broadsheet::laws
