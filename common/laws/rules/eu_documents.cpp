// Cases before the courts of the European Union, and its institutions' documents.
#include "common/laws/rules/rule.h"

namespace broadsheet::laws {

std::span<const Rule> eu_document_rules() {
  static const Rule rules[] = {
      {"[$case] C-<n>/<year:twodigits>[ P][ PPU]",
       "eu/case/c-{n}/{year}",
       "Case C-{n}/{year}",
       {
           {"C-131/12", "eu/case/c-131/12", "Google Spain (Case C-131/12)"},
           {"Case C-131/12", "eu/case/c-131/12"},
           {"C‑311/18", "eu/case/c-311/18"},
           {"Joined «Cases C-203/15» and C-698/15", "eu/case/c-203/15"},
           {"joined cases C-203/15 and «C-698/15»", "eu/case/c-698/15"},
           {"Rechtssache C-311/18", "eu/case/c-311/18"},
           {"affaire C-131/12", "eu/case/c-131/12"},
           {"C-619/18 P", "eu/case/c-619/18"},
       }},
      {"[$case] T-<n>/<year:twodigits>",
       "eu/case/t-{n}/{year}",
       "Case T-{n}/{year}",
       {{"T-201/04", "eu/case/t-201/04", "Case T-201/04"}, {"Rechtssache T-612/17", "eu/case/t-612/17"}}},
      // Before 1989 there was one court.
      {"Case <n>/<year:twodigits>",
       "eu/case/{n}/{year}",
       "Case {n}/{year}",
       {{"Case 26/62", "eu/case/26/62", "Case 26/62"}, {"Case 120/78", "eu/case/120/78"}}},
      {"[CELEX[:]] <year:celex6>CJ<n>",
       "eu/case/c-{n}/{year}",
       "Case C-{n}/{year}",
       {{"62012CJ0131", "eu/case/c-131/12"}}},
      {"[CELEX[:]] <year:celex6>TJ<n>",
       "eu/case/t-{n}/{year}",
       "Case T-{n}/{year}",
       {{"62004TJ0201", "eu/case/t-201/04"}}},
      {"ECLI:<ecli>",
       "ecli/{ecli}",
       "ECLI:{ecli}",
       {
           {"ECLI:EU:C:2014:317", "ecli/eu:c:2014:317", "ECLI:EU:C:2014:317"},
           {"ECLI:DE:BGH:2017:130417UIZR50.16.0", "ecli/de:bgh:2017:130417uizr50.16.0"},
           {"«ECLI:NL:HR:2019:2006».", "ecli/nl:hr:2019:2006"},
       }},
      {"{COM|KOM} {(<year>)|/<year>/} <n>[{ final| endg[.]| definitivo| definitif| endgültig|/<version:n>}]",
       "eu/com/{year}/{n}",
       "COM({year}) {n}",
       {
           {"COM(2021) 206 final", "eu/com/2021/206", "COM(2021) 206"},
           {"COM(2021)0206", "eu/com/2021/206"},
           {"COM (2020) 65 final", "eu/com/2020/65"},
           {"COM/2018/237", "eu/com/2018/237"},
           {"KOM(2010) 2020 endg.", "eu/com/2010/2020"},
       }},
      {"SWD(<year>) <n>[ final]",
       "eu/swd/{year}/{n}",
       "SWD({year}) {n}",
       {{"SWD(2021) 84 final", "eu/swd/2021/84"}}},
      {"JOIN(<year>) <n>[ final]",
       "eu/join/{year}/{n}",
       "JOIN({year}) {n}",
       {{"JOIN(2020) 18", "eu/join/2020/18"}}},
      {"SEC(<year>) <n>[ final]",
       "eu/sec/{year}/{n}",
       "SEC({year}) {n}",
       {{"SEC(2011) 1128 final", "eu/sec/2011/1128"}}},
      {"C(<year>) <n> final", "eu/c/{year}/{n}", "C({year}) {n}", {{"C(2021) 3972 final", "eu/c/2021/3972"}}},
      {"<year>/<n> ({COD|NLE|CNS|APP|CNB})",
       "eu/procedure/{year}/{n}",
       "Procedure {year}/{n}",
       {{"2021/0106(COD)", "eu/procedure/2021/106", "Procedure 2021/106"},
        {"2018/0331 (COD)", "eu/procedure/2018/331"}}},
      {"$journal L <n>, <day:two>.<month:two>.<year>, {p|S|s|pag}[.] <page:n>",
       "eu/oj/{year}/l {n}/{page}",
       "OJ L {n} ({year}), p. {page}",
       {
           {"OJ L 119, 4.5.2016, p. 1", "eu/oj/2016/l 119/1", "OJ L 119 (2016), p. 1"},
           {"ABl. L 119, 4.5.2016, S. 1", "eu/oj/2016/l 119/1"},
       }},
      {"$journal C <n>, <day:two>.<month:two>.<year>, {p|S|s|pag}[.] <page:n>",
       "eu/oj/{year}/c {n}/{page}",
       "OJ C {n} ({year}), p. {page}",
       {{"OJ C 326, 26.10.2012, p. 47", "eu/oj/2012/c 326/47"}}},
  };
  return rules;
}

}  // namespace broadsheet::laws
