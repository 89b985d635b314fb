// Acts of the European Union and its predecessors, by number.
#include "common/laws/rule.h"

namespace broadsheet::laws {
namespace {

/// What the acts of a year have in brackets.
std::string_view community_of(std::string_view year) {
  if (year >= "2010") return "EU";
  return year >= "1994" ? "EC" : "EEC";
}

std::string regulation_name(const Captures& captures) {
  const std::string_view year = captures.get("year");
  const std::string community = "Regulation (" + std::string(community_of(year)) + ") ";
  return captures.fill(community + (year >= "2015" ? "{year}/{n}" : "No {n}/{year}"));
}

std::string directive_name(const Captures& captures) {
  const std::string_view year = captures.get("year");
  if (year >= "2015") return captures.fill("Directive (EU) {year}/{n}");
  const std::string_view shown = year < "1999" ? year.substr(2) : year;
  return captures.fill("Directive " + std::string(shown) + "/{n}/" + std::string(community_of(year)));
}

std::string decision_name(const Captures& captures) {
  return captures.fill(captures.get("year") >= "2015" ? "Decision (EU) {year}/{n}" : "Decision {year}/{n}");
}

}  // namespace

std::span<const Rule> eu_act_rules() {
  static const Rule rules[] = {
      // Year before number: since 2015.
      {"[$institution] [$delegated_before] $regulation [$delegated_after] [($community[, $community])] "
       "<year:newyear>/<n>[/$suffix]",
       "eu/reg/{year}/{n}",
       regulation_name,
       {
           {"Regulation (EU) 2016/679", "eu/reg/2016/679"},
           {"Regulation 2022/868", "eu/reg/2022/868", "Data Governance Act (Regulation (EU) 2022/868)"},
           {"Reg. 2016/679", "eu/reg/2016/679"},
           {"REGULATION (EU) 2019/1150", "eu/reg/2019/1150", "Regulation (EU) 2019/1150"},
           {"Regulation (EU, Euratom) 2020/2092", "eu/reg/2020/2092"},
           {"Commission Delegated Regulation (EU) 2021/2139", "eu/reg/2021/2139"},
           {"Commission Implementing Regulation (EU) 2019/947", "eu/reg/2019/947"},
           {"Council Regulation (EU) 2022/1854", "eu/reg/2022/1854"},
           {"Verordnung (EU) 2016/679", "eu/reg/2016/679"},
           {"Durchführungsverordnung (EU) 2019/947", "eu/reg/2019/947"},
           {"Delegierte Verordnung (EU) 2021/2139", "eu/reg/2021/2139"},
           {"règlement (UE) 2016/679", "eu/reg/2016/679"},
           {"règlement délégué (UE) 2021/2139", "eu/reg/2021/2139"},
           {"règlement d'exécution (UE) 2019/947", "eu/reg/2019/947"},
           {"règlement d’exécution (UE) 2019/947", "eu/reg/2019/947"},
           {"Reglamento (UE) 2016/679", "eu/reg/2016/679"},
           {"Reglamento de Ejecución (UE) 2019/947", "eu/reg/2019/947"},
           {"regolamento (UE) 2016/679", "eu/reg/2016/679"},
           {"Regulations (EU) 2016/679 and «(EU) 2018/1725»", "eu/reg/2018/1725"},
       },
       "[($community)] <year:newyear>/<n>"},
      // Number before year: until 2014. `No` marks this order; without it, the year tells.
      {"[$institution] [$delegated_before] $regulation [$delegated_after] [($community[, $community])] [$no] "
       "<n>/<year:shortyear>[/$suffix]",
       "eu/reg/{year}/{n}",
       regulation_name,
       {
           {"Regulation (EU) No 575/2013", "eu/reg/2013/575", "CRR (Regulation (EU) No 575/2013)"},
           {"Regulation (EC) No 1907/2006", "eu/reg/2006/1907"},
           {"Regulation (EC) No. 883/2004", "eu/reg/2004/883"},
           {"Regulation (EC) 883/2004", "eu/reg/2004/883", "Regulation (EC) No 883/2004"},
           {"Regulation (EC) nº 1049/2001", "eu/reg/2001/1049"},
           {"Council Regulation (EEC) No 4064/89", "eu/reg/1989/4064", "Regulation (EEC) No 4064/1989"},
           {"Council Regulation (EC) No 1/2003", "eu/reg/2003/1"},
           {"Regulation 1/2003", "eu/reg/2003/1"},
           {"Regulation (EU, Euratom) No 966/2012", "eu/reg/2012/966"},
           {"Verordnung (EG) Nr. 1907/2006", "eu/reg/2006/1907"},
           {"règlement (CE) n° 1907/2006", "eu/reg/2006/1907"},
           {"Reglamento (CE) n.º 883/2004", "eu/reg/2004/883"},
           {"regolamento (CE) n. 883/2004", "eu/reg/2004/883"},
           {"Commission Delegated Regulation (EU) No 231/2013", "eu/reg/2013/231"},
       }},
      // The new order with the old `No`, which writers keep by habit.
      {"[$institution] $regulation [($community)] $no <year:newyear>/<n>",
       "eu/reg/{year}/{n}",
       regulation_name,
       {{"Regulation (EU) No 2016/679", "eu/reg/2016/679", "GDPR (Regulation (EU) 2016/679)"}}},
      {"[$institution] [$delegated_before] $directive [$delegated_after] [($community)] [$no] "
       "<year:shortyear>/<n>[/$suffix]",
       "eu/dir/{year}/{n}",
       directive_name,
       {
           {"Directive 95/46/EC", "eu/dir/1995/46", "Data Protection Directive (Directive 95/46/EC)"},
           {"Directive 95/46", "eu/dir/1995/46"},
           {"Directive 1999/5/EC", "eu/dir/1999/5", "Directive 1999/5/EC"},
           {"Council Directive 93/13/EEC", "eu/dir/1993/13", "Directive 93/13/EEC"},
           {"Directive 2000/31/EC", "eu/dir/2000/31"},
           {"Directive 2014/24/EU", "eu/dir/2014/24", "Directive 2014/24/EU"},
           {"Directive (EU) 2019/790", "eu/dir/2019/790"},
           {"Commission Implementing Directive (EU) 2015/2392", "eu/dir/2015/2392"},
           {"Richtlinie 95/46/EG", "eu/dir/1995/46"},
           {"Richtlinie (EU) 2019/1937", "eu/dir/2019/1937"},
           {"directive 95/46/CE", "eu/dir/1995/46"},
           {"directive (UE) 2022/2555", "eu/dir/2022/2555"},
           {"Directiva 95/46/CE", "eu/dir/1995/46"},
           {"Directiva (UE) 2019/1024", "eu/dir/2019/1024"},
           {"direttiva 2014/24/UE", "eu/dir/2014/24"},
           {"Directives 2009/72/EC and «2009/73/EC»", "eu/dir/2009/73"},
       },
       "{<year:shortyear>/<n>/$suffix|($community) <year:newyear>/<n>}"},
      {"[$institution] $framework_decision <year:shortyear>/<n>[/$suffix]",
       "eu/fdec/{year}/{n}",
       "Framework Decision {year}/{n}/JHA",
       {
           {"Council Framework Decision 2002/584/JHA", "eu/fdec/2002/584",
            "European Arrest Warrant (Framework Decision 2002/584/JHA)"},
           {"Rahmenbeschluss 2002/584/JI", "eu/fdec/2002/584"},
           {"décision-cadre 2002/584/JAI", "eu/fdec/2002/584"},
       }},
      {"[$institution] [$delegated_before] $decision [$delegated_after] ($suffix) [$no] "
       "<year:newyear>/<n>",
       "eu/dec/{year}/{n}",
       decision_name,
       {
           {"Commission Implementing Decision (EU) 2021/914", "eu/dec/2021/914", "Decision (EU) 2021/914"},
           {"Council Decision (EU) 2020/135", "eu/dec/2020/135"},
           {"Council Decision (CFSP) 2022/327", "eu/dec/2022/327"},
           {"Durchführungsbeschluss (EU) 2021/914", "eu/dec/2021/914"},
           {"décision d'exécution (UE) 2021/914", "eu/dec/2021/914"},
       }},
      {"[$institution] [$delegated_before] $decision [$delegated_after] <year:shortyear>/<n>/$suffix",
       "eu/dec/{year}/{n}",
       decision_name,
       {
           {"Commission Decision 2010/87/EU", "eu/dec/2010/87", "Decision 2010/87"},
           {"Council Decision 2014/145/CFSP", "eu/dec/2014/145"},
           {"Beschluss 2014/145/GASP", "eu/dec/2014/145"},
       }},
      {"Decision <year>/<n>", "eu/dec/{year}/{n}", decision_name, {{"Decision 2010/87", "eu/dec/2010/87"}}},
      // Decisions of Parliament and Council are a series of their own.
      {"$decision [($community)] $no <n>/<year>[/$suffix]",
       "eu/dec/{year}/no {n}",
       "Decision No {n}/{year}",
       {
           {"Decision No 1313/2013/EU", "eu/dec/2013/no 1313", "Decision No 1313/2013"},
           {"Beschluss Nr. 1313/2013/EU", "eu/dec/2013/no 1313"},
       }},
      {"[$institution] recommendation ($community) <year:newyear>/<n>",
       "eu/rec/{year}/{n}",
       "Recommendation (EU) {year}/{n}",
       {{"Commission Recommendation (EU) 2019/534", "eu/rec/2019/534", "Recommendation (EU) 2019/534"}}},
      {"[$institution] Joint Action <year:shortyear>/<n>/$suffix",
       "eu/joint action/{year}/{n}",
       "Joint Action {year}/{n}/CFSP",
       {{"Council Joint Action 2008/851/CFSP", "eu/joint action/2008/851", "Joint Action 2008/851/CFSP"}}},
      {"[$institution] Common Position <year:shortyear>/<n>/$suffix",
       "eu/common position/{year}/{n}",
       "Common Position {year}/{n}/CFSP",
       {{"Common Position 2001/931/CFSP", "eu/common position/2001/931"}}},
      // CELEX numbers: sector, year, kind, number.
      {"[CELEX[:]] <year:celex3>R<n>",
       "eu/reg/{year}/{n}",
       regulation_name,
       {{"32016R0679", "eu/reg/2016/679"}}},
      {"[CELEX[:]] <year:celex3>L<n>",
       "eu/dir/{year}/{n}",
       directive_name,
       {{"31995L0046", "eu/dir/1995/46"}, {"CELEX:32019L0790", "eu/dir/2019/790"}}},
      {"[CELEX[:]] <year:celex3>D<n>",
       "eu/dec/{year}/{n}",
       decision_name,
       {{"32021D0914", "eu/dec/2021/914"}}},
  };
  return rules;
}

}  // namespace broadsheet::laws
