// France: laws, decrees, codes.
#include "common/laws/rule.h"

namespace broadsheet::laws {

std::span<const Rule> french_rules() {
  static const Rule rules[] = {
      {"loi [{organique|constitutionnelle}] $no <a:four>-<b:n> [$of_date]",
       "fr/loi/{a}-{b}",
       "Loi n° {a}-{b}",
       {
           {"loi n° 78-17 du 6 janvier 1978", "fr/loi/78-17", "Loi Informatique et Libertés (Loi n° 78-17)"},
           {"loi n°2016-1321", "fr/loi/2016-1321"},
           {"Loi nº 2015-912 du 24 juillet 2015", "fr/loi/2015-912"},
           {"loi organique n° 2013-906", "fr/loi/2013-906"},
           {"loi n° 2021-1109 du 24 août 2021", "fr/loi/2021-1109"},
       }},
      {"décret [$no] <a:four>-<b:n> [$of_date]",
       "fr/décret/{a}-{b}",
       "Décret n° {a}-{b}",
       {
           {"décret n° 2019-536", "fr/decret/2019-536", "Décret n° 2019-536"},
           {"décret n° 2019-536 du 29 mai 2019", "fr/decret/2019-536"},
           {"Décret n°2020-293 du 23 mars 2020", "fr/decret/2020-293"},
       }},
      {"ordonnance [$no] <a:four>-<b:n> [$of_date]",
       "fr/ordonnance/{a}-{b}",
       "Ordonnance n° {a}-{b}",
       {{"ordonnance n° 2016-131 du 10 février 2016", "fr/ordonnance/2016-131", "Ordonnance n° 2016-131"}}},
      {"loi du <day:n>[er] <month:word> <year>",
       "fr/loi/{day} {month} {year}",
       "Loi du {day} {month} {year}",
       {{"loi du 29 juillet 1881", "fr/loi/29 juillet 1881", "Loi du 29 juillet 1881"},
        {"loi du 1er juillet 1901", "fr/loi/1 juillet 1901"}}},
      {"décision $no <year>-<n> [DC|QPC]",
       "fr/conseil constitutionnel/{year}-{n}",
       "Décision n° {year}-{n}",
       {{"décision n° 2018-765 DC", "fr/conseil constitutionnel/2018-765", "Décision n° 2018-765"}}},
  };
  return rules;
}

std::span<const NamedLaw> french_named_laws() {
  static const NamedLaw laws[] = {
      {"fr/code civil", "Code civil", "code civil; French Civil Code; Code Napoléon"},
      {"fr/code penal", "Code pénal", "code pénal; French Penal Code; French Criminal Code"},
      {"fr/code du travail", "Code du travail", "code du travail; French Labour Code"},
      {"fr/code de la consommation", "Code de la consommation", "code de la consommation"},
      {"fr/code de commerce", "Code de commerce", "code de commerce; French Commercial Code"},
      {"fr/code de la route", "Code de la route", "code de la route"},
      {"fr/code de l'environnement", "Code de l'environnement", "code de l'environnement"},
      {"fr/code de la sante publique", "Code de la santé publique", "code de la santé publique"},
      {"fr/code de la securite sociale", "Code de la sécurité sociale", "code de la sécurité sociale"},
      {"fr/code de la securite interieure", "Code de la sécurité intérieure",
       "code de la sécurité intérieure"},
      {"fr/code de la defense", "Code de la défense", "code de la défense"},
      {"fr/code de la propriete intellectuelle", "Code de la propriété intellectuelle",
       "code de la propriété intellectuelle"},
      {"fr/code de procedure penale", "Code de procédure pénale", "code de procédure pénale"},
      {"fr/code de procedure civile", "Code de procédure civile", "code de procédure civile"},
      {"fr/code de l'education", "Code de l'éducation", "code de l'éducation"},
      {"fr/code de l'urbanisme", "Code de l'urbanisme", "code de l'urbanisme"},
      {"fr/code de l'energie", "Code de l'énergie", "code de l'énergie"},
      {"fr/code de la construction et de l'habitation", "Code de la construction et de l'habitation",
       "code de la construction et de l'habitation"},
      {"fr/code monetaire et financier", "Code monétaire et financier", "code monétaire et financier"},
      {"fr/code general des impots", "Code général des impôts", "code général des impôts", {}, "CGI"},
      {"fr/code general des collectivites territoriales",
       "Code général des collectivités territoriales",
       "code général des collectivités territoriales",
       {},
       "CGCT"},
      {"fr/code electoral", "Code électoral", "code électoral"},
      {"fr/code rural", "Code rural et de la pêche maritime", "code rural[ et de la pêche maritime]"},
      {"fr/code de justice administrative", "Code de justice administrative",
       "code de justice administrative"},
      {"fr/code de la commande publique", "Code de la commande publique", "code de la commande publique"},
      {"fr/code des postes", "Code des postes et des communications électroniques",
       "code des postes et des communications électroniques"},
      {"fr/ceseda", "Ceseda",
       "{Ceseda|CESEDA}; code de l'entrée et du séjour des étrangers[ et du droit d'asile]"},
      {"fr/constitution", "Constitution française",
       "Constitution française; Constitution du <day:n> octobre 1958; French Constitution; Constitution de "
       "<year>"},
      {"fr/loi/78-17", "Loi Informatique et Libertés",
       "loi {Informatique et Libertés|informatique et libertés}", "Loi n° 78-17"},
      {"fr/loi/2017-399", "Loi sur le devoir de vigilance", "loi sur le devoir de vigilance",
       "Loi n° 2017-399"},
      {"fr/loi/2016-1691", "Loi Sapin II", "loi Sapin {II|2}", "Loi n° 2016-1691"},
      {"fr/declaration des droits de l'homme et du citoyen",
       "Déclaration des droits de l'homme et du citoyen",
       "Déclaration des droits de l'homme et du citoyen; Declaration of the Rights of Man and of the "
       "Citizen"},
      {"ch/code des obligations", "Code des obligations", "code des obligations"},
  };
  return laws;
}

}  // namespace broadsheet::laws
