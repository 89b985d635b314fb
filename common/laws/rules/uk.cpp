// United Kingdom: chapters, statutory instruments, neutral citations. title_finder.h finds acts by name and
// year.
#include "common/laws/rule.h"

namespace broadsheet::laws {

std::span<const Rule> uk_rules() {
  static const Rule rules[] = {
      {"<year> c. <n>",
       "uk/c/{year}/{n}",
       "{year} c. {n}",
       {{"2018 c. 12", "uk/act/data protection act/2018", "Data Protection Act 2018"},
        {"1972 c. 68", "uk/c/1972/68", "1972 c. 68"}}},
      {"<year> asp <n>",
       "uk/asp/{year}/{n}",
       "{year} asp {n}",
       {{"2003 asp 2", "uk/asp/2003/2", "2003 asp 2"}}},
      {"{S.I.|SI} {<year>/<n>|<year> $no <n>}",
       "uk/si/{year}/{n}",
       "S.I. {year}/{n}",
       {
           {"S.I. 2019/419", "uk/si/2019/419", "S.I. 2019/419"},
           {"SI 2019/419", "uk/si/2019/419"},
           {"SI 2019 No. 419", "uk/si/2019/419"},
       }},
      {"{S.S.I.|SSI} {<year>/<n>|<year> $no <n>}",
       "uk/ssi/{year}/{n}",
       "S.S.I. {year}/{n}",
       {{"S.S.I. 2020/103", "uk/ssi/2020/103", "S.S.I. 2020/103"}, {"SSI 2020/103", "uk/ssi/2020/103"}}},
      {"\\[<year>\\] UKSC <n>",
       "uk/case/{year}/uksc/{n}",
       "[{year}] UKSC {n}",
       {{"[2019] UKSC 41", "uk/case/2019/uksc/41", "[2019] UKSC 41"}}},
      {"\\[<year>\\] UKHL <n>",
       "uk/case/{year}/ukhl/{n}",
       "[{year}] UKHL {n}",
       {{"[2004] UKHL 56", "uk/case/2004/ukhl/56"}}},
      {"\\[<year>\\] UKPC <n>",
       "uk/case/{year}/ukpc/{n}",
       "[{year}] UKPC {n}",
       {{"[2021] UKPC 3", "uk/case/2021/ukpc/3"}}},
      {"\\[<year>\\] EWCA Civ <n>",
       "uk/case/{year}/ewca civ/{n}",
       "[{year}] EWCA Civ {n}",
       {{"[2020] EWCA Civ 1058", "uk/case/2020/ewca civ/1058"}}},
      {"\\[<year>\\] EWCA Crim <n>",
       "uk/case/{year}/ewca crim/{n}",
       "[{year}] EWCA Crim {n}",
       {{"[2018] EWCA Crim 1944", "uk/case/2018/ewca crim/1944"}}},
      {"\\[<year>\\] EWHC <n> (<court:word>)",
       "uk/case/{year}/ewhc {court}/{n}",
       "[{year}] EWHC {n} ({court})",
       {{"[2021] EWHC 123 (Admin)", "uk/case/2021/ewhc admin/123", "[2021] EWHC 123 (Admin)"}}},
      {"\\[<year>\\] CSIH <n>",
       "uk/case/{year}/csih/{n}",
       "[{year}] CSIH {n}",
       {{"[2019] CSIH 49", "uk/case/2019/csih/49"}}},
      {"\\[<year>\\] HCA <n>",
       "au/case/{year}/hca/{n}",
       "[{year}] HCA {n}",
       {{"[2020] HCA 3", "au/case/2020/hca/3"}}},
      {"\\[<year>\\] IESC <n>",
       "ie/case/{year}/iesc/{n}",
       "[{year}] IESC {n}",
       {{"[2019] IESC 8", "ie/case/2019/iesc/8"}}},
  };
  return rules;
}

std::span<const NamedLaw> uk_named_laws() {
  static const NamedLaw laws[] = {
      {"uk/act/data protection act/2018", "Data Protection Act 2018", "Data Protection Act 2018; 2018 c. 12"},
      {"uk/act/human rights act/1998", "Human Rights Act 1998", "Human Rights Act 1998; 1998 c. 42"},
      {"uk/act/online safety act/2023", "Online Safety Act 2023", "Online Safety Act 2023; 2023 c. 50"},
      {"uk/act/equality act/2010", "Equality Act 2010", "Equality Act 2010; 2010 c. 15"},
      {"uk/act/companies act/2006", "Companies Act 2006", "Companies Act 2006; 2006 c. 46"},
      {"uk/act/freedom of information act/2000", "Freedom of Information Act 2000",
       "Freedom of Information Act 2000; 2000 c. 36"},
      {"uk/act/investigatory powers act/2016", "Investigatory Powers Act 2016",
       "Investigatory Powers Act 2016; 2016 c. 25"},
      {"uk/act/climate change act/2008", "Climate Change Act 2008", "Climate Change Act 2008; 2008 c. 27"},
      {"uk/act/european union (withdrawal) act/2018", "European Union (Withdrawal) Act 2018",
       "European Union (Withdrawal) Act 2018; EU (Withdrawal) Act 2018; EU Withdrawal Act 2018; 2018 c. 16"},
      {"uk/act/scotland act/1998", "Scotland Act 1998", "Scotland Act 1998; 1998 c. 46"},
      {"uk/act of union/1707", "Acts of Union 1707", "{Act|Acts} of Union[ 1707]"},
      {"uk/act of round_merge/1701", "Act of Settlement 1701", "Act of Settlement[ 1701]"},
      {"uk/magna carta", "Magna Carta", "Magna Carta"},
      {"uk/gdpr", "UK GDPR", "UK GDPR; UK General Data Protection Regulation"},
  };
  return laws;
}

}  // namespace broadsheet::laws
