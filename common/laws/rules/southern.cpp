// Spain and Italy.
#include "common/laws/rule.h"

namespace broadsheet::laws {

std::span<const Rule> southern_rules() {
  static const Rule rules[] = {
      {"ley orgánica <n>/<year> [, de <day:n> de <month:word>]",
       "es/lo/{year}/{n}",
       "Ley Orgánica {n}/{year}",
       {{"Ley Orgánica 3/2018", "es/lo/2018/3", "LOPDGDD (Ley Orgánica 3/2018)"},
        {"Ley Orgánica 3/2018, de 5 de diciembre", "es/lo/2018/3"}}},
      {"ley <n>/<year> [, de <day:n> de <month:word>]",
       "es/ley/{year}/{n}",
       "Ley {n}/{year}",
       {{"Ley 39/2015", "es/ley/2015/39", "Ley 39/2015"},
        {"Ley 39/2015, de 1 de octubre", "es/ley/2015/39"}}},
      {"real {decreto-ley|decreto ley} <n>/<year> [, de <day:n> de <month:word>]",
       "es/rdl/{year}/{n}",
       "Real Decreto-ley {n}/{year}",
       {{"Real Decreto-ley 8/2020", "es/rdl/2020/8", "Real Decreto-ley 8/2020"},
        {"Real Decreto Ley 8/2020", "es/rdl/2020/8"},
        {"real decreto-ley 10/2022, de 13 de mayo", "es/rdl/2022/10"}}},
      {"real decreto legislativo <n>/<year>",
       "es/rdleg/{year}/{n}",
       "Real Decreto Legislativo {n}/{year}",
       {{"Real Decreto Legislativo 1/2007", "es/rdleg/2007/1"}}},
      {"real decreto <n>/<year> [, de <day:n> de <month:word>]",
       "es/rd/{year}/{n}",
       "Real Decreto {n}/{year}",
       {{"Real Decreto 463/2020", "es/rd/2020/463", "Real Decreto 463/2020"}}},
      {"{legge|l.} [costituzionale] {$no <n>/<year>|<n>/<year>|<day:n> <month:word> <year>[,] $no <n>|"
       "$no <n> del <day:n> <month:word> <year>|$no <n> del <year>}",
       "it/legge/{year}/{n}",
       "Legge n. {n}/{year}",
       {
           {"legge n. 241/1990", "it/legge/1990/241", "Legge n. 241/1990"},
           {"legge 241/1990", "it/legge/1990/241"},
           {"legge 7 agosto 1990, n. 241", "it/legge/1990/241"},
           {"legge n. 194 del 22 maggio 1978", "it/legge/1978/194"},
           {"legge n. 194 del 1978", "it/legge/1978/194"},
       }},
      {"{decreto legislativo|d.lgs.|d. lgs.} {$no <n>/<year>|<n>/<year>|<day:n> <month:word> <year>[,] $no "
       "<n>|"
       "$no <n> del <day:n> <month:word> <year>|$no <n> del <year>}",
       "it/dlgs/{year}/{n}",
       "D.lgs. {n}/{year}",
       {
           {"decreto legislativo 30 giugno 2003, n. 196", "it/dlgs/2003/196",
            "Codice della privacy (D.lgs. 196/2003)"},
           {"d.lgs. 196/2003", "it/dlgs/2003/196"},
           {"D.Lgs. n. 231/2001", "it/dlgs/2001/231"},
           {"decreto legislativo n. 50 del 2016", "it/dlgs/2016/50"},
       }},
      {"{decreto-legge|decreto legge|d.l.} {$no <n>/<year>|<n>/<year>|<day:n> <month:word> <year>[,] $no <n>|"
       "$no <n> del <day:n> <month:word> <year>|$no <n> del <year>}",
       "it/dl/{year}/{n}",
       "D.l. {n}/{year}",
       {{"decreto-legge 17 marzo 2020, n. 18", "it/dl/2020/18", "D.l. 18/2020"},
        {"decreto legge n. 18/2020", "it/dl/2020/18"},
        {"D.L. 34/2020", "it/dl/2020/34"}}},
      {"{d.p.r.|dpr} [$no] <n>/<year>",
       "it/dpr/{year}/{n}",
       "D.P.R. {n}/{year}",
       {{"D.P.R. 445/2000", "it/dpr/2000/445", "D.P.R. 445/2000"}, {"DPR n. 445/2000", "it/dpr/2000/445"}}},
  };
  return rules;
}

std::span<const NamedLaw> southern_named_laws() {
  static const NamedLaw laws[] = {
      {"es/constitucion", "Constitución española",
       "Constitución española; Spanish Constitution; Constitución de 1978"},
      {"es/codigo penal", "Código Penal", "Código Penal; Spanish Penal Code; Spanish Criminal Code"},
      {"es/codigo civil", "Código Civil", "Código Civil; Spanish Civil Code"},
      {"es/estatuto de los trabajadores", "Estatuto de los Trabajadores", "Estatuto de los Trabajadores"},
      {"es/lo/2018/3", "LOPDGDD",
       "LOPDGDD; Ley Orgánica de Protección de Datos Personales y garantía de los derechos digitales",
       "Ley Orgánica 3/2018"},
      {"es/lecrim", "Ley de Enjuiciamiento Criminal", "Ley de Enjuiciamiento Criminal; LECrim"},
      {"es/lec", "Ley de Enjuiciamiento Civil", "Ley de Enjuiciamiento Civil"},
      {"it/costituzione", "Costituzione italiana",
       "Costituzione italiana; Costituzione della Repubblica[ italiana]; Italian Constitution"},
      {"it/codice civile", "Codice civile", "codice civile; Italian Civil Code"},
      {"it/codice penale", "Codice penale", "codice penale; Italian Penal Code; Italian Criminal Code"},
      {"it/codice di procedura penale", "Codice di procedura penale", "codice di procedura penale"},
      {"it/codice di procedura civile", "Codice di procedura civile", "codice di procedura civile"},
      {"it/codice del consumo", "Codice del consumo", "codice del consumo"},
      {"it/codice della strada", "Codice della strada", "codice della strada"},
      {"it/dlgs/2003/196", "Codice della privacy",
       "Codice {della privacy|privacy|Privacy}; Codice in materia di protezione dei dati personali",
       "D.lgs. 196/2003"},
      {"it/statuto dei lavoratori", "Statuto dei lavoratori",
       "Statuto dei lavoratori; Statuto dei Lavoratori"},
  };
  return laws;
}

}  // namespace broadsheet::laws
