// Acts of the European Union with well-known names.
#include "common/laws/rule.h"

namespace broadsheet::laws {

std::span<const NamedLaw> eu_named_laws() {
  static const NamedLaw laws[] = {
      {"eu/reg/2016/679", "GDPR",
       "[EU] GDPR; EU-DSGVO; DSGVO; DS-GVO; RGPD; General Data Protection Regulation; "
       "Datenschutz-Grundverordnung; "
       "Datenschutzgrundverordnung; règlement général sur la protection des données; "
       "Reglamento General de Protección de Datos; regolamento generale sulla protezione dei dati",
       "Regulation (EU) 2016/679"},
      {"eu/reg/2024/1689", "AI Act",
       "[EU] {AI|A.I.} Act; EU Artificial Intelligence Act; European Artificial Intelligence Act; Artificial "
       "Intelligence Act; "
       "KI-Verordnung; KI-Gesetz der EU; AI-Act; règlement sur l'intelligence artificielle; règlement "
       "européen sur l'IA; "
       "Ley de Inteligencia Artificial; Ley de IA; Reglamento de Inteligencia Artificial; legge "
       "sull'intelligenza artificiale; "
       "regolamento sull'intelligenza artificiale",
       "Regulation (EU) 2024/1689"},
      {"eu/reg/2022/2065", "Digital Services Act",
       "[EU] Digital Services Act; Digital-Services-Act; Gesetz über digitale Dienste; règlement sur les "
       "services numériques; "
       "législation sur les services numériques; Ley de Servicios Digitales; legge sui servizi digitali",
       "Regulation (EU) 2022/2065", "DSA", "platforms platform Plattformen plateformes Digital"},
      {"eu/reg/2022/1925", "Digital Markets Act",
       "[EU] Digital Markets Act; Digital-Markets-Act; Gesetz über digitale Märkte; règlement sur les "
       "marchés numériques; "
       "législation sur les marchés numériques; Ley de Mercados Digitales; legge sui mercati digitali",
       "Regulation (EU) 2022/1925", "DMA", "gatekeeper gatekeepers platforms Digital"},
      {"eu/reg/2023/2854", "Data Act", "[EU] {Data Act|Datenverordnung}", "Regulation (EU) 2023/2854"},
      {"eu/reg/2022/868", "Data Governance Act", "[EU] Data Governance Act; Daten-Governance-Gesetz",
       "Regulation (EU) 2022/868"},
      {"eu/reg/2022/2554", "DORA", "Digital Operational Resilience Act; DORA Regulation; DORA-Verordnung",
       "Regulation (EU) 2022/2554", "DORA", "resilience banks financial ICT"},
      {"eu/reg/2006/1907", "REACH",
       "REACH {Regulation|regulation|legislation}; REACH-Verordnung; règlement REACH; reglamento REACH; "
       "regolamento REACH",
       "Regulation (EC) No 1907/2006", "REACH", "chemicals chemical ECHA Chemikalien"},
      {"eu/dir/2022/2555", "NIS 2 Directive",
       "{NIS2|NIS 2|NIS-2} {Directive|directive}; {NIS2|NIS-2}-Richtlinie; NIS2; directive NIS {2|II}",
       "Directive (EU) 2022/2555"},
      {"eu/dir/2002/58", "ePrivacy Directive",
       "{ePrivacy|e-Privacy} {Directive|directive}; ePrivacy-Richtlinie; Cookie Directive",
       "Directive 2002/58/EC"},
      {"eu/dir/2000/31", "e-Commerce Directive",
       "{e-Commerce|E-Commerce|eCommerce|Electronic Commerce} {Directive|directive}", "Directive 2000/31/EC"},
      {"eu/dir/1995/46", "Data Protection Directive", "Data Protection Directive; Datenschutzrichtlinie",
       "Directive 95/46/EC"},
      {"eu/dir/2019/790", "Copyright Directive",
       "Copyright Directive; DSM Directive; DSM-Richtlinie; Directive on Copyright in the Digital Single "
       "Market",
       "Directive (EU) 2019/790"},
      {"eu/dir/2019/1937", "Whistleblower Directive",
       "{Whistleblower|Whistleblowing} Directive; Whistleblower-Richtlinie", "Directive (EU) 2019/1937"},
      {"eu/dir/2006/123", "Services Directive",
       "Services Directive; Bolkestein Directive; Dienstleistungsrichtlinie; directive Bolkestein",
       "Directive 2006/123/EC"},
      {"eu/dir/2003/88", "Working Time Directive", "Working Time Directive; Arbeitszeitrichtlinie",
       "Directive 2003/88/EC"},
      {"eu/dir/1992/43", "Habitats Directive", "Habitats Directive; FFH-Richtlinie; directive Habitats",
       "Directive 92/43/EEC"},
      {"eu/dir/2009/147", "Birds Directive", "Birds Directive; Vogelschutzrichtlinie; directive Oiseaux",
       "Directive 2009/147/EC"},
      {"eu/dir/2000/60", "Water Framework Directive", "Water Framework Directive; Wasserrahmenrichtlinie",
       "Directive 2000/60/EC"},
      {"eu/dir/2010/75", "Industrial Emissions Directive",
       "Industrial Emissions Directive; Industrieemissionsrichtlinie", "Directive 2010/75/EU"},
      {"eu/dir/2003/87", "ETS Directive",
       "ETS Directive; Emissions Trading Directive; Emissionshandelsrichtlinie", "Directive 2003/87/EC"},
      {"eu/dir/2018/2001", "Renewable Energy Directive", "Renewable Energy Directive; RED II; RED III",
       "Directive (EU) 2018/2001"},
      {"eu/dir/2014/65", "MiFID II", "MiFID {II|2}; Markets in Financial Instruments Directive",
       "Directive 2014/65/EU"},
      {"eu/reg/2014/600", "MiFIR", "MiFIR", "Regulation (EU) No 600/2014"},
      {"eu/dir/2015/2366", "PSD2", "PSD2; Payment Services Directive", "Directive (EU) 2015/2366"},
      {"eu/dir/2009/138", "Solvency II", "Solvency II [{Directive|directive}]", "Directive 2009/138/EC"},
      {"eu/reg/2013/575", "CRR", "Capital Requirements Regulation", "Regulation (EU) No 575/2013", "CRR"},
      {"eu/dir/2013/36", "CRD IV", "CRD IV; Capital Requirements Directive", "Directive 2013/36/EU"},
      {"eu/reg/2023/1114", "MiCA",
       "MiCA; MiCAR; Markets in Crypto-Assets Regulation; Markets in Crypto Assets Regulation",
       "Regulation (EU) 2023/1114"},
      {"eu/reg/2014/596", "Market Abuse Regulation", "Market Abuse Regulation",
       "Regulation (EU) No 596/2014"},
      {"eu/reg/2012/648", "EMIR", "EMIR; European Market Infrastructure Regulation",
       "Regulation (EU) No 648/2012"},
      {"eu/reg/2019/2088", "SFDR", "SFDR; Sustainable Finance Disclosure Regulation",
       "Regulation (EU) 2019/2088"},
      {"eu/reg/2020/852", "Taxonomy Regulation",
       "Taxonomy Regulation; EU Taxonomy; Taxonomie-Verordnung; EU-Taxonomie; taxonomie européenne",
       "Regulation (EU) 2020/852"},
      {"eu/dir/2022/2464", "CSRD", "CSRD; Corporate Sustainability Reporting Directive",
       "Directive (EU) 2022/2464"},
      {"eu/dir/2024/1760", "CSDDD",
       "{CSDDD|CS3D}; Corporate Sustainability Due Diligence Directive; EU-Lieferkettengesetz; "
       "EU-Lieferkettenrichtlinie",
       "Directive (EU) 2024/1760"},
      {"eu/reg/2023/956", "CBAM Regulation",
       "CBAM Regulation; Carbon Border Adjustment Mechanism; CO2-Grenzausgleich; CO2-Grenzausgleichssystem; "
       "mécanisme d'ajustement carbone aux frontières; Mecanismo de Ajuste en Frontera por Carbono",
       "Regulation (EU) 2023/956", "CBAM", "carbon CO border cement steel"},
      {"eu/reg/2023/1115", "EU Deforestation Regulation",
       "[EU] Deforestation Regulation; EUDR; EU-Entwaldungsverordnung; Entwaldungsverordnung",
       "Regulation (EU) 2023/1115"},
      {"eu/reg/2024/1991", "Nature Restoration Law",
       "[EU] Nature Restoration {Law|Regulation}; Renaturierungsgesetz; loi sur la restauration de la nature",
       "Regulation (EU) 2024/1991"},
      {"eu/reg/2021/1119", "European Climate Law",
       "{European|EU} Climate Law; Europäisches Klimagesetz; loi européenne sur le climat",
       "Regulation (EU) 2021/1119"},
      {"eu/reg/2023/1781", "European Chips Act", "{European|EU|EU's} Chips Act; Chip-Gesetz der EU",
       "Regulation (EU) 2023/1781", "Chips Act", "EU European Brussels"},
      {"eu/reg/2024/1252", "Critical Raw Materials Act", "[{European|EU}] Critical Raw Materials Act",
       "Regulation (EU) 2024/1252"},
      {"eu/reg/2024/1735", "Net-Zero Industry Act", "[EU] Net-Zero Industry Act; Net Zero Industry Act",
       "Regulation (EU) 2024/1735", "NZIA"},
      {"eu/reg/2024/1083", "European Media Freedom Act",
       "[European] Media Freedom Act; Europäisches Medienfreiheitsgesetz", "Regulation (EU) 2024/1083",
       "EMFA"},
      {"eu/reg/2024/2847", "Cyber Resilience Act", "[EU] Cyber Resilience Act; Cyberresilienz-Verordnung",
       "Regulation (EU) 2024/2847", "CRA", "cyber Cyber"},
      {"eu/reg/2019/881", "Cybersecurity Act", "EU Cybersecurity Act", "Regulation (EU) 2019/881"},
      {"eu/reg/2014/910", "eIDAS Regulation",
       "eIDAS [{Regulation|regulation}]; eIDAS-Verordnung; règlement eIDAS", "Regulation (EU) No 910/2014"},
      {"eu/reg/2018/1725", "EUDPR", "EUDPR", "Regulation (EU) 2018/1725"},
      {"eu/reg/2004/139", "EU Merger Regulation",
       "[{EU|EC}] Merger Regulation; EUMR; Fusionskontrollverordnung", "Regulation (EC) No 139/2004"},
      {"eu/reg/2013/604", "Dublin Regulation",
       "Dublin {III|II|Regulation III|Regulation}; Dublin III Regulation; Dublin-Verordnung; "
       "Dublin-III-Verordnung; règlement de Dublin; Reglamento de Dublín; regolamento di Dublino",
       "Regulation (EU) No 604/2013"},
      {"eu/reg/2017/745", "Medical Devices Regulation",
       "Medical {Devices|Device} Regulation; Medizinprodukteverordnung", "Regulation (EU) 2017/745", "MDR",
       "medical devices"},
      {"eu/reg/2020/2092", "Rule of Law Conditionality Regulation",
       "{Rule of Law|rule of law} {Conditionality|conditionality} {Regulation|regulation|mechanism}",
       "Regulation (EU, Euratom) 2020/2092"},
      {"eu/reg/2025/1106", "SAFE Regulation",
       "SAFE {Regulation|regulation|instrument}; Security Action for Europe; SAFE-Verordnung",
       "Regulation (EU) 2025/1106"},
      {"eu/reg/2025/38", "Cyber Solidarity Act", "Cyber Solidarity Act", "Regulation (EU) 2025/38"},
      {"eu/reg/2024/900", "Political Advertising Regulation",
       "Transparency and Targeting of Political Advertising", "Regulation (EU) 2024/900"},
      {"eu/fdec/2002/584", "European Arrest Warrant",
       "European {Arrest|arrest} {Warrant|warrant}; Europäischer Haftbefehl; Europäischen Haftbefehl; mandat "
       "d'arrêt européen; mandato d'arresto europeo",
       "Framework Decision 2002/584/JHA"},
      {"eu/case/c-311/18", "Schrems II", "Schrems II; Schrems-II-Urteil", "Case C-311/18"},
      {"eu/case/c-131/12", "Google Spain", "Google Spain {ruling|judgment|judgement|decision|case}",
       "Case C-131/12"},
  };
  return laws;
}

std::span<const NamedLaw> eu_treaties() {
  static const NamedLaw laws[] = {
      {"eu/teu", "TEU",
       "Treaty on European Union; EU-Vertrag; Vertrag über die Europäische Union; traité sur l'Union "
       "européenne; "
       "Tratado de la Unión Europea; trattato sull'Unione europea",
       "Treaty on European Union", "TEU; EUV; TUE"},
      {"eu/tfeu", "TFEU",
       "TFEU; AEUV; TFUE; Treaty on the Functioning of the European Union; Vertrag über die Arbeitsweise der "
       "Europäischen Union; "
       "traité sur le fonctionnement de l'Union européenne; Tratado de Funcionamiento de la Unión Europea; "
       "trattato sul funzionamento dell'Unione europea",
       "Treaty on the Functioning of the European Union"},
      {"eu/ec treaty",
       "EC Treaty",
       "EC Treaty; EG-Vertrag; EG-Vertrags; traité CE; Tratado CE; trattato CE; Treaty establishing the "
       "European Community",
       {},
       "TEC; EGV"},
      {"eu/eec treaty",
       "Treaty of Rome",
       "Treaty of Rome; Rome Treaty; EEC Treaty; Treaties of Rome; Römische Verträge; Römischen Verträge; "
       "Römischen Verträgen; traité de Rome; Tratado de Roma; trattato di Roma; "
       "Treaty establishing the European Economic Community",
       {}},
      {"eu/euratom treaty", "Euratom Treaty", "Euratom Treaty; Euratom-Vertrag; traité Euratom"},
      {"eu/treaty of lisbon", "Treaty of Lisbon",
       "Treaty of Lisbon; Lisbon Treaty; Vertrag von Lissabon; Lissabon-Vertrag; Lissaboner Vertrag; traité "
       "de Lisbonne; Tratado de Lisboa; trattato di Lisbona"},
      {"eu/treaty of maastricht", "Maastricht Treaty",
       "Treaty of Maastricht; Maastricht Treaty; Vertrag von Maastricht; Maastricht-Vertrag; Maastrichter "
       "Vertrag; traité de Maastricht; Tratado de Maastricht; trattato di Maastricht"},
      {"eu/treaty of amsterdam", "Treaty of Amsterdam",
       "Treaty of Amsterdam; Amsterdam Treaty; Vertrag von Amsterdam; traité d'Amsterdam; Tratado de "
       "Ámsterdam; trattato di Amsterdam"},
      {"eu/treaty of nice", "Treaty of Nice",
       "Treaty of Nice; Nice Treaty; Vertrag von Nizza; traité de Nice; Tratado de Niza; trattato di Nizza"},
      {"eu/single european act", "Single European Act",
       "Single European Act; Einheitliche Europäische Akte; Acte unique européen; Acta Única Europea; Atto "
       "unico europeo"},
      {"eu/charter of fundamental rights",
       "EU Charter of Fundamental Rights",
       "[EU] Charter of Fundamental Rights[ of the European Union]; Grundrechtecharta; Grundrechte-Charta; "
       "EU-Grundrechtecharta; "
       "Charta der Grundrechte[ der Europäischen Union]; Charte des droits fondamentaux[ de l'Union "
       "européenne]; "
       "Carta de los Derechos Fundamentales[ de la Unión Europea]; Carta dei diritti fondamentali[ "
       "dell'Unione europea]",
       {},
       "CFR; GRCh"},
      {"eu/schengen agreement", "Schengen Agreement",
       "Schengen {Agreement|agreement|Convention}; Schengener Abkommen; Schengen-Abkommen; accord de "
       "Schengen; accords de Schengen; "
       "Acuerdo de Schengen; accordo di Schengen; accordi di Schengen"},
      {"eu/stability and growth pact", "Stability and Growth Pact",
       "Stability and Growth Pact; Growth and Stability Pact; Stabilitäts- und Wachstumspakt; Pacte de "
       "stabilité et de croissance; "
       "Pacto de Estabilidad y Crecimiento; Patto di stabilità e crescita"},
      {"eu/fiscal compact", "Fiscal Compact", "Fiscal Compact; Fiskalpakt; Pacte budgétaire européen"},
      {"eu/withdrawal agreement", "Withdrawal Agreement",
       "Withdrawal Agreement; Brexit-Abkommen; EU-UK Withdrawal Agreement"},
      {"eu/trade and cooperation agreement", "EU-UK Trade and Cooperation Agreement",
       "[EU-UK] Trade and Cooperation Agreement"},
      {"eu/windsor framework", "Windsor Framework", "Windsor Framework"},
      {"eu/northern ireland protocol", "Northern Ireland Protocol",
       "Northern Ireland Protocol; Nordirland-Protokoll; protocole nord-irlandais"},
      {"eu/ceta", "CETA", "CETA; Comprehensive Economic and Trade Agreement"},
      {"eu/ttip", "TTIP", "TTIP; Transatlantic Trade and Investment Partnership"},
      {"eu/pact on migration and asylum", "Pact on Migration and Asylum",
       "[New] Pact on Migration and Asylum; [EU] Migration and Asylum Pact; Asyl- und Migrationspakt; "
       "pacte sur la migration et l'asile; Pacto de Migración y Asilo"},
  };
  return laws;
}

}  // namespace broadsheet::laws
