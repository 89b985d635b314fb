#include "indexer/records/field_mapping.h"

#include <sstream>

#include "common/error.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

using Mapping = std::vector<std::pair<std::string, std::string>>;

std::optional<Member> member(const FieldMapping& mapping, std::string_view key) {
  const auto target = mapping.find(key);
  return target ? std::optional(target->member) : std::nullopt;
}

}  // namespace

TEST_CASE("every alias is known in any case") {
  const FieldMapping mapping;
  for (const char* key : {"id", "_id", "docno", "DOCNO", "guid"}) CHECK(member(mapping, key) == Member::id);
  for (const char* key : {"title", "Headline"}) CHECK(member(mapping, key) == Member::title);
  for (const char* key : {"text", "BODY", "content", "contents"}) CHECK(member(mapping, key) == Member::text);
  for (const char* key : {"date", "published", "pubDate", "pubdate", "published_at", "timestamp"})
    CHECK(member(mapping, key) == Member::date);
  for (const char* key : {"url", "link"}) CHECK(member(mapping, key) == Member::url);
  for (const char* key : {"source", "publisher", "site"}) CHECK(member(mapping, key) == Member::source);
  for (const char* key : {"author", "authors", "byline"}) CHECK(member(mapping, key) == Member::author);
  for (const char* key : {"lang", "language"}) CHECK(member(mapping, key) == Member::language);
  for (const char* key : {"section", "category", "topics", "tags", "keywords"})
    CHECK(member(mapping, key) == Member::section);
}

TEST_CASE("words of a key may be joined in any way") {
  const FieldMapping mapping;
  for (const char* key :
       {"pub_date", "Pub Date", "pub-date", "publishedAt", "date_publish", "Publication Date"})
    CHECK(member(mapping, key) == Member::date);
  for (const char* key : {"full_text", "fulltext", "FullText", "maintext", "articleBody", "content_html"})
    CHECK(member(mapping, key) == Member::text);
  for (const char* key : {"abstract", "Short Description", "standfirst"})
    CHECK(member(mapping, key) == Member::summary);
  for (const char* key : {"UUID", "doc_no", "DocNo"}) CHECK(member(mapping, key) == Member::id);
}

TEST_CASE("no key of the table fills two members") {
  const FieldMapping mapping;
  for (const FieldKeys& row : field_keys()) {
    std::istringstream keys{std::string(row.keys)};
    for (std::string key; keys >> key;) {
      INFO(key);
      CHECK(member(mapping, key) == row.member);
    }
  }
}

TEST_CASE("headers of tables are known in other languages, with accents and capitals") {
  const FieldMapping mapping;
  for (const char* key : {"Titre", "ÜBERSCHRIFT", "Tytuł", "Título", "Заголовок", "Kop", "başlık"})
    CHECK(member(mapping, key) == Member::title);
  for (const char* key : {"Contenu", "Inhalt", "Treść", "Conteúdo", "Cuerpo", "Текст", "Tekst"})
    CHECK(member(mapping, key) == Member::text);
  for (const char* key : {"Date de publication", "Veröffentlicht am", "Data publikacji", "Дата публикации"})
    CHECK(member(mapping, key) == Member::date);
}

TEST_CASE("a document's id is no id of a record: dumps of passages give it to many") {
  const FieldMapping mapping;
  for (const char* key : {"docid", "doc_id", "document_id"}) CHECK_FALSE(mapping.find(key));
}

TEST_CASE("other keys are extras, however long") {
  const FieldMapping mapping;
  for (const std::string& key :
       {std::string(), std::string("views"), std::string("origin"), std::string(1000, 'x')})
    CHECK_FALSE(mapping.find(key));
}

TEST_CASE("a mapped key goes before all aliases") {
  const FieldMapping mapping({{"text", "passage"}, {"Headline", "NAME"}});
  REQUIRE(mapping.find("Passage"));
  CHECK(mapping.find("Passage")->member == Member::text);
  CHECK(mapping.find("Passage")->rank < mapping.find("text")->rank);
  CHECK(member(mapping, "name") == Member::title);
  CHECK(member(mapping, "body") == Member::text);
}

TEST_CASE("an alias can be mapped to another field") {
  CHECK(member(FieldMapping(Mapping{{"date", "link"}}), "link") == Member::date);
}

TEST_CASE("mapping to a field that does not exist names those that do") {
  CHECK_THROWS_AS(FieldMapping(Mapping{{"txt", "passage"}}), UsageError);
  CHECK_THROWS_WITH(FieldMapping(Mapping{{"txt", "passage"}}),
                    Catch::Contains("txt=passage") && Catch::Contains("title, text"));
}
