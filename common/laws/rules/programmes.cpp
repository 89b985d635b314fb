// Public programmes and strategies with well-known names.
#include "common/laws/rule.h"

namespace broadsheet::laws {

std::span<const NamedLaw> programmes() {
  static const NamedLaw laws[] = {
      {"programme/horizon europe", "Horizon Europe",
       "Horizon Europe; Horizont Europa; Horizonte Europa; Orizzonte Europa"},
      {"programme/horizon 2020", "Horizon 2020",
       "Horizon 2020; Horizont 2020; Horizonte 2020; Orizzonte 2020"},
      {"programme/erasmus+", "Erasmus+",
       "Erasmus+; Erasmus Plus; Erasmus {programme|program}; Erasmus-Programm"},
      {"programme/nextgenerationeu", "NextGenerationEU",
       "NextGenerationEU; Next Generation EU; NextGeneration EU; NGEU; Next-Generation-EU"},
      {"programme/recovery and resilience facility", "Recovery and Resilience Facility",
       "Recovery and Resilience Facility; Aufbau- und Resilienzfazilität; Facilité pour la reprise et la "
       "résilience; "
       "Mecanismo de Recuperación y Resiliencia; Dispositivo per la ripresa e la resilienza"},
      {"programme/digital europe", "Digital Europe Programme",
       "Digital Europe {Programme|programme|Program}; {Programme|programme} pour une Europe numérique; "
       "Programm Digitales Europa; Programma Europa digitale; Programa Europa Digital"},
      {"programme/european green deal", "European Green Deal",
       "[{European|EU}] Green Deal; Pacte vert[ pour l'Europe| européen]; Pacto Verde[ Europeo]; Patto "
       "Verde[ europeo]; Grüner Deal; Grünen Deal"},
      {"programme/fit for 55", "Fit for 55", "Fit for 55; Fit-for-55; Fit for 55-Paket"},
      {"programme/repowereu", "REPowerEU", "{REPowerEU|RepowerEU|REPower EU}"},
      {"programme/clean industrial deal", "Clean Industrial Deal", "Clean Industrial Deal"},
      {"programme/investeu", "InvestEU", "InvestEU; Invest EU"},
      {"programme/connecting europe facility", "Connecting Europe Facility",
       "Connecting Europe Facility; Fazilität Connecting Europe; Mécanisme pour l'interconnexion en Europe"},
      {"programme/creative europe", "Creative Europe",
       "Creative Europe; Kreatives Europa; Europe créative; Europa Creativa"},
      {"programme/eu4health", "EU4Health", "EU4Health"},
      {"programme/life", "LIFE programme",
       "LIFE {programme|Programme|program}; LIFE-Programm; programme LIFE"},
      {"programme/common agricultural policy", "Common Agricultural Policy",
       "Common Agricultural Policy; Gemeinsame Agrarpolitik; Gemeinsamen Agrarpolitik; Politique agricole "
       "commune; politique agricole commune; Política Agrícola Común; Politica agricola comune"},
      {"programme/european defence fund", "European Defence Fund",
       "European {Defence|Defense} Fund; Europäischer Verteidigungsfonds; Europäischen Verteidigungsfonds; "
       "Fonds européen de la défense; Fondo Europeo de Defensa"},
      {"programme/edip", "European Defence Industry Programme", "European Defence Industry Programme; EDIP"},
      {"programme/rearm europe", "ReArm Europe", "ReArm Europe[ {Plan|plan}]; Readiness 2030"},
      {"programme/european peace facility", "European Peace Facility",
       "European Peace Facility; Europäische Friedensfazilität; Europäischen Friedensfazilität; Facilité "
       "européenne pour la paix"},
      {"programme/ukraine facility", "Ukraine Facility", "Ukraine Facility"},
      {"programme/just transition fund", "Just Transition Fund",
       "Just Transition {Fund|Mechanism}; Fonds für einen gerechten Übergang; Fonds pour une transition "
       "juste"},
      {"programme/cohesion fund", "Cohesion Fund",
       "Cohesion Fund; Kohäsionsfonds; Fonds de cohésion; Fondo de Cohesión; Fondo di coesione"},
      {"programme/european social fund", "European Social Fund",
       "European Social Fund[ Plus|+]; Europäischer Sozialfonds; Europäischen Sozialfonds; Fonds social "
       "européen; Fondo Social Europeo; Fondo sociale europeo"},
      {"programme/european regional development fund", "European Regional Development Fund",
       "European Regional Development Fund; Europäischer Fonds für regionale Entwicklung; Fonds européen de "
       "développement régional; Fondo Europeo de Desarrollo Regional"},
      {"programme/european solidarity corps", "European Solidarity Corps",
       "European Solidarity Corps; Europäisches Solidaritätskorps; Corps européen de solidarité"},
      {"programme/farm to fork", "Farm to Fork Strategy",
       "Farm to Fork[ {Strategy|strategy}]; Vom Hof auf den Tisch"},
      {"programme/digital decade", "Digital Decade",
       "Digital Decade[ {Policy Programme|Programme|programme|targets}]"},
      {"programme/ai continent action plan", "AI Continent Action Plan",
       "AI Continent Action Plan; AI Continent"},
      {"programme/investai", "InvestAI", "InvestAI"},
      {"programme/global gateway", "Global Gateway", "Global Gateway"},
      {"programme/copernicus", "Copernicus programme",
       "Copernicus {programme|Programme|program}; Copernicus-Programm"},
      {"programme/galileo", "Galileo programme", "Galileo {programme|Programme|program}"},
      {"programme/interreg", "Interreg", "{Interreg|INTERREG}"},
      {"programme/eurohpc", "EuroHPC programme", "EuroHPC {programme|Programme|initiative}"},
      {"programme/marie sklodowska-curie actions", "Marie Skłodowska-Curie Actions",
       "Marie {Skłodowska-Curie|Sklodowska-Curie|Curie} {Actions|actions|Fellowships|fellowships}"},
      {"programme/multiannual financial framework", "Multiannual Financial Framework",
       "Multiannual Financial Framework; Mehrjähriger Finanzrahmen; Mehrjährigen Finanzrahmen; Mehrjährigen "
       "Finanzrahmens; cadre financier pluriannuel; Marco Financiero Plurianual; quadro finanziario "
       "pluriennale"},
      {"programme/marshall plan", "Marshall Plan",
       "Marshall {Plan|plan}; Marshallplan; Marshall-Plan; plan Marshall; Plan Marshall; piano Marshall"},
      {"programme/belt and road initiative", "Belt and Road Initiative",
       "Belt and Road[ {Initiative|initiative}]; Neue Seidenstraße; nouvelles routes de la soie; Nueva Ruta "
       "de la Seda"},
      {"programme/pepfar", "PEPFAR", "PEPFAR"},
      {"programme/medicare", "Medicare", "Medicare"},
      {"programme/medicaid", "Medicaid", "Medicaid"},
      {"programme/new deal",
       "New Deal",
       "Roosevelt's New Deal",
       {},
       "New Deal",
       "roosevelt depression hoover"},
      {"programme/pnrr", "Piano nazionale di ripresa e resilienza",
       "PNRR; Piano nazionale di ripresa e resilienza; Piano Nazionale di Ripresa e Resilienza"},
      {"programme/france 2030", "France 2030", "France 2030"},
      {"programme/france relance", "France Relance", "France Relance; plan de relance français"},
      {"programme/levelling up fund", "Levelling Up Fund", "Levelling Up Fund"},
      {"programme/deutschlandticket", "Deutschlandticket",
       "Deutschlandticket; Deutschland-Ticket; 49-Euro-Ticket"},
      {"programme/compact with africa", "Compact with Africa", "Compact with Africa"},
      {"programme/new partnership for africa's development", "NEPAD",
       "NEPAD; New Partnership for Africa's Development"},
      {"programme/millennium development goals", "Millennium Development Goals",
       "Millennium Development Goals; millennium development goals; MDGs; Millenniumsentwicklungsziele"},
      {"programme/sustainable development goals", "Sustainable Development Goals",
       "Sustainable Development Goals; sustainable development goals; SDGs; Nachhaltigkeitsziele"},
  };
  return laws;
}

}  // namespace broadsheet::laws
