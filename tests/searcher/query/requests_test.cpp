#include "searcher/query/requests.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

/// The words of the query that name its topic, or are common without asking.
std::string not_asking(std::string_view query, std::string_view code = "en") {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < query.size();) {
    const std::size_t end = std::min(query.find(' ', at), query.size());
    words.push_back(query.substr(at, end - at));
    at = end + 1;
  }
  const std::vector<bool> asking = asking_words(words, *find_language(code));
  std::string rest;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (!asking[i]) rest += (rest.empty() ? "" : " ") + std::string(words[i]);
  return rest;
}

}  // namespace

TEST_CASE("Words that only ask are told from the topic") {
  CHECK(not_asking("I would be interested to receive information on child soldiers") == "child soldiers");
  CHECK(not_asking("What can you tell me about ozone") == "ozone");
  CHECK(not_asking("Please provide documents relating to fisheries") == "fisheries");
  CHECK(not_asking("I am looking for articles that deal with tariffs") == "tariffs");
  CHECK(not_asking("Which articles exist that discuss drought") == "drought");
  CHECK(not_asking("do you have any papers regarding asylum please") == "asylum");
  CHECK(not_asking("dams and I'd like to know how floods rise") == "dams floods rise");
}

TEST_CASE("Requests in other languages") {
  CHECK(not_asking("Ich interessiere mich für Informationen über Kindersoldaten", "de") == "Kindersoldaten");
  CHECK(not_asking("Können Sie mir bitte etwas zum Thema Klimaschutz sagen", "de") == "Klimaschutz sagen");
  CHECK(not_asking("Haben Sie Unterlagen über Zölle", "de") == "Zölle");
  CHECK(not_asking("Je cherche des documents concernant la pêche", "fr") == "pêche");
  CHECK(not_asking("J’aimerais savoir comment vote le Sénat", "fr") == "comment vote le Sénat");
  CHECK(not_asking("Quisiera recibir información sobre los refugiados", "es") == "refugiados");
  CHECK(not_asking("Me puede decir algo acerca de la sequía", "es") == "sequía");
  CHECK(not_asking("Vorrei sapere qualcosa sui dazi", "it") == "qualcosa sui dazi");
  CHECK(not_asking("Ik zoek informatie over visserij", "nl") == "visserij");
  CHECK(not_asking("Eu gostaria de receber informações sobre a seca", "pt") == "seca");
}

TEST_CASE("Topics keep their words") {
  for (const char* query :
       {"information retrieval systems", "freedom of information", "Access to Information Act",
        "report on child soldiers", "the report of the committee on dams", "people in need of help",
        "interest rates", "deal with Iran", "send troops"}) {
    INFO(query);
    CHECK(not_asking(query) == query);
  }
}
