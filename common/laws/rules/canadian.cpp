// Canada: revised and annual statutes, regulations, cases. title_finder.h finds acts by name.
#include "common/laws/rule.h"

namespace broadsheet::laws {

namespace {

std::string supplement_name(const Captures& captures) {
  const std::string_view number = captures.get("supplement");
  const std::string_view ending = number == "1" ? "st" : number == "2" ? "nd" : number == "3" ? "rd" : "th";
  return captures.fill("R.S.C. 1985, c. {chapter} ({supplement}" + std::string(ending) + " Supp.)");
}

}  // namespace

std::span<const Rule> canadian_rules() {
  static const Rule rules[] = {
      {"{R.S.C.|RSC|R.S.|L.R.C.}[,] <year>[,] {c|ch}[.] <chapter>",
       "ca/rsc/{year}/{chapter}",
       "R.S.C. {year}, c. {chapter}",
       {
           {"R.S.C., 1985, c. C-46", "ca/rsc/1985/c-46", "Criminal Code (R.S.C. 1985, c. C-46)"},
           {"R.S.C. 1985, c. C-34", "ca/rsc/1985/c-34", "Competition Act (R.S.C. 1985, c. C-34)"},
           {"RSC 1985, c I-2", "ca/rsc/1985/i-2", "R.S.C. 1985, c. I-2"},
           {"R.S., 1985, c. L-6", "ca/rsc/1985/l-6"},
           {"R.S.C. 1985, c. F-11.6", "ca/rsc/1985/f-11.6"},
       }},
      {"{R.S.C.|RSC|R.S.}[,] <year>[,] c[.] <chapter> (<supplement:two>{st|nd|rd|th} Supp[.])",
       "ca/rsc/1985/{chapter} supp {supplement}",
       supplement_name,
       {{"R.S., 1985, c. 27 (1st Supp.)", "ca/rsc/1985/27 supp 1", "R.S.C. 1985, c. 27 (1st Supp.)"},
        {"R.S.C. 1985, c. 1 (5th Supp.)", "ca/rsc/1985/1 supp 5"}}},
      {"{R.S.C.|RSC|R.S.}[,] <year>[,] (<supplement:two>{st|nd|rd|th} Supp[.]), c[.] <chapter>",
       "ca/rsc/1985/{chapter} supp {supplement}",
       supplement_name,
       {{"R.S.C., 1985 (5th Supp.), c. 1", "ca/rsc/1985/1 supp 5"}}},
      // Without a year: the revision of 1970, as cited in the notes of the one of 1985.
      {"R.S., c. <chapter>",
       "ca/rsc/1970/{chapter}",
       "R.S.C. 1970, c. {chapter}",
       {{"R.S., c. C-5", "ca/rsc/1970/c-5", "R.S.C. 1970, c. C-5"}}},
      {"{S.C.|SC|L.C.} <year>, {c|ch}[.] <n>",
       "ca/sc/{year}/{n}",
       "S.C. {year}, c. {n}",
       {
           {"S.C. 2000, c. 5", "ca/sc/2000/5", "PIPEDA (S.C. 2000, c. 5)"},
           {"SC 2018, c 16", "ca/sc/2018/16", "S.C. 2018, c. 16"},
       }},
      {"<year>, c. <n> ~ <stop>",
       "ca/sc/{year}/{n}",
       "S.C. {year}, c. {n}",
       {{"2014, c. 12", "ca/sc/2014/12", "S.C. 2014, c. 12"}}},
      {"[{S.C.|SC}] <year>-<second:n>[-<third:n>], c. <n>",
       "ca/sc/{year}-{second}/{n}",
       "S.C. {year}-{second}, c. {n}",
       {{"1980-81-82, c. 47", "ca/sc/1980-81/47", "S.C. 1980-81, c. 47"},
        {"S.C. 1976-77, c. 33", "ca/sc/1976-77/33"}}},
      {"R.S.O. <year>, c. <chapter>",
       "ca/on/rso/{year}/{chapter}",
       "R.S.O. {year}, c. {chapter}",
       {{"R.S.O. 1990, c. H.8", "ca/on/rso/1990/h.8", "R.S.O. 1990, c. H.8"}}},
      {"R.S.B.C. <year>, c. <chapter>",
       "ca/bc/rsbc/{year}/{chapter}",
       "R.S.B.C. {year}, c. {chapter}",
       {{"R.S.B.C. 1996, c. 210", "ca/bc/rsbc/1996/210"}}},
      {"CQLR[,] {c|ch}[.] <chapter>",
       "ca/qc/cqlr/{chapter}",
       "CQLR c. {chapter}",
       {{"CQLR c. C-25", "ca/qc/cqlr/c-25"}, {"CQLR, c C-12", "ca/qc/cqlr/c-12"}}},
      {"{SOR|DORS}/<year:four>-<n>",
       "ca/sor/{year}-{n}",
       "SOR/{year}-{n}",
       {
           {"SOR/2018-69", "ca/sor/2018-69", "SOR/2018-69"},
           {"SOR/84-432", "ca/sor/84-432"},
           {"DORS/2018-69", "ca/sor/2018-69"},
       }},
      {"{SI|TR}/<year:four>-<n>",
       "ca/si/{year}-{n}",
       "SI/{year}-{n}",
       {{"SI/2001-32", "ca/si/2001-32", "SI/2001-32"}}},
      {"C.R.C., c. <n>",
       "ca/crc/{n}",
       "C.R.C., c. {n}",
       {{"C.R.C., c. 870", "ca/crc/870", "C.R.C., c. 870"}}},
      {"Bill C-<n>", "ca/bill/c-{n}", "Bill C-{n}", {{"Bill C-11", "ca/bill/c-11", "Bill C-11"}}},
      {"Bill S-<n>", "ca/bill/s-{n}", "Bill S-{n}", {{"Bill S-211", "ca/bill/s-211", "Bill S-211"}}},
      {"<year> SCC <n>",
       "ca/case/{year}/scc/{n}",
       "{year} SCC {n}",
       {{"2019 SCC 65", "ca/case/2019/scc/65", "2019 SCC 65"}}},
      {"<year> FCA <n>",
       "ca/case/{year}/fca/{n}",
       "{year} FCA {n}",
       {{"2020 FCA 100", "ca/case/2020/fca/100"}}},
      {"<year> ONCA <n>",
       "ca/case/{year}/onca/{n}",
       "{year} ONCA {n}",
       {{"2021 ONCA 5", "ca/case/2021/onca/5"}}},
  };
  return rules;
}

std::span<const NamedLaw> canadian_named_laws() {
  static const NamedLaw laws[] = {
      {"ca/rsc/1985/c-46", "Criminal Code",
       "Criminal Code of Canada; Canadian Criminal Code; Canada's Criminal Code", "R.S.C. 1985, c. C-46"},
      {"ca/rsc/1985/l-2", "Canada Labour Code", "Canada Labour Code", "R.S.C. 1985, c. L-2"},
      {"ca/rsc/1985/c-34", "Competition Act", "{Canada's|Canadian} Competition Act", "R.S.C. 1985, c. C-34"},
      {"ca/sc/2000/5", "PIPEDA", "PIPEDA; Personal Information Protection and Electronic Documents Act",
       "S.C. 2000, c. 5"},
      {"ca/constitution act/1867", "Constitution Act, 1867",
       "Constitution Act, 1867; Constitution Act of 1867; British North America Act"},
      {"ca/constitution act/1982", "Constitution Act, 1982",
       "Constitution Act, 1982; Constitution Act of 1982; Canada Act 1982"},
      {"ca/charter of rights and freedoms", "Canadian Charter of Rights and Freedoms",
       "[Canadian] Charter of Rights and Freedoms; Canada's Charter of Rights and Freedoms"},
      {"ca/civil code of quebec", "Civil Code of Québec",
       "Civil Code of Québec; Code civil du Québec; Québec Civil Code"},
      {"act/criminal code", "Criminal Code", "Criminal Code"},
      {"act/penal code", "Penal Code", "Penal Code"},
      {"act/civil code", "Civil Code", "Civil Code"},
      {"act/labour code", "Labour Code", "{Labour|Labor} Code"},
  };
  return laws;
}

}  // namespace broadsheet::laws
