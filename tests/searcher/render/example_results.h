#pragma once

#include "searcher/request/results.h"

namespace broadsheet::render {

/// The answer that approved outputs and docs/OUTPUT_FORMATS.md show.
inline Results example_results() {
  Results results;
  results.query_text = "\"net zero\" grid source";
  results.parsed = "(or (phrase \"net zero\") grid source)";
  results.total = {3400, 3120, 3715};
  results.seconds = 0.0008;

  Hit first;
  first.rank = 1;
  first.score = 17.254321;
  first.id = "hc-2024-0312";
  first.title = {"Grid operators rehearse a net-zero winter", {{0, 4}, {26, 34}}};
  first.url = "https://courier.example/2024/grid?a=1&b=2";
  first.source = "Harbour Courier";
  first.date = Date{2024, 3, 12, 10 * 3600 + 20 * 60 + 30};
  first.language = "en";
  first.authors = {"Ines Falk", "Tomás Ruiz"};
  first.sections = {"Energy", "Baltic"};
  first.extras = {{"edition", "late"}};
  first.snippets = {
      {"The “net zero” plan, dated 2019, assumes that the grid can carry twice the load it carries today.",
       {{7, 15}, {54, 58}}},
      {"Operators in Tallinn were told, over and over again, to prepare.\n\tNobody did, said Ms Falk.",
       {},
       {{{13, 20}, EntityType::place, "Tallinn"}, {{86, 90}, EntityType::person, "Ines Falk"}}}};
  first.entities[0] = {"Ines Falk"};
  first.entities[1] = {"Baltic Line", "NATO"};
  first.entities[2] = {"Tallinn"};

  Hit second;
  second.rank = 2;
  second.score = 9.5;
  second.id = "jp,2023 \"17\"";
  second.title = {"送電網の「ネットゼロ」計画", {{0, 9}}};
  second.language = "ja";
  second.snippets = {
      {"送電網は二〇五〇年までに全面的に更新されるとの見通しを政府が示したが、費用の負担は決まっていない。"
       "地方の電力会社は、まず既存の設備を直すべきだと主張している。",
       {{0, 9}}}};
  results.hits = {first, second};

  results.facets = {{"source", true, 12, {{"Harbour Courier", 1042}, {"Baltic Line", 521}, {"内外新聞", 7}}},
                    {"organisation", true, 2, {{"NATO", 40, "nato"}, {"Baltic Line", 12, "baltic line"}}},
                    {"year", false, 1, {{"2024", 3400}}}};
  results.notes = {"“source” is a field only directly before a colon."};
  return results;
}

/// What a query that finds nothing is answered with.
inline ZeroHitHelp example_help() {
  return {{{"+sovereignty", 1240, {}}, {"\"digital levies\"", 0, {{"digital", 3400, {}}, {"levies", 0, {}}}}},
          "Nothing matches \"digital levies\".",
          {{"+sovereignty +\"digital levy\"", 2, "spelling"},
           {"sovereignty", 1240, "without \"digital levies\""}}};
}

/// A document and a query that try to take over the terminal and to break every format.
inline Results hostile_results() {
  const std::string attack =
      "a\x1b[31mb\x07\x7f\u009b31mc\u202edlrow\u2066x\u2028y\r\nz\tq\\\"',\xff\xc3(\ue000\U000e0041" +
      std::string(1, '\0');
  Results results;
  results.query_text = attack;
  results.query_id = attack;
  results.parsed = attack;
  results.xapian_query = attack;
  results.total = {1, 1, 1};
  Hit hit;
  hit.rank = 1;
  hit.score = 1;
  hit.id = attack;
  hit.title = {attack, {{1, 9}}};
  hit.url = "https://evil.example/" + attack;
  hit.source = attack;
  hit.language = attack;
  hit.authors = {attack};
  hit.sections = {attack, attack};
  hit.extras = {{attack, attack}};
  hit.snippets = {{attack, {{0, attack.size()}}}};
  hit.term_scores = {{attack, 1}};
  results.hits = {hit};
  results.facets = {{attack, true, 2, {{attack, 3}}}};
  results.notes = {attack};
  return results;
}

}  // namespace broadsheet::render
