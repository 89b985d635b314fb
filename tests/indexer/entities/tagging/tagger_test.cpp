#include "indexer/entities/tagging/tagger.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;
using Found = std::vector<std::string>;

namespace {

const EntityModel& model() {
  static const EntityModel loaded = EntityModel::load(find_entity_model());
  return loaded;
}

Document document_of(std::string title, std::string text, std::string language = "en") {
  Document document;
  document.title = std::move(title);
  document.text = std::move(text);
  document.language = std::move(language);
  return document;
}

/// `person Angela Merkel` ...; titles' with a `*`.
Found names_in(const Document& document, std::span<const TextSpan> blocked_title = {},
               std::span<const TextSpan> blocked_text = {}) {
  static constexpr std::string_view types[] = {"person", "organisation", "place", "miscellaneous"};
  Tagger tagger(model());
  Found found;
  for (const RawMention& mention : tagger.tag(document, blocked_title, blocked_text)) {
    const std::string& part = mention.in_title ? document.title : document.text;
    found.push_back(std::string(mention.in_title ? "*" : "") +
                    std::string(types[static_cast<std::size_t>(mention.type)]) + " " +
                    part.substr(mention.begin, mention.end - mention.begin));
  }
  return found;
}

}  // namespace

TEST_CASE("Persons, organisations and places are found in news") {
  CHECK(
      names_in(document_of("Merkel visits Paris",
                           "Chancellor Angela Merkel met the European Commission in Brussels on Monday.")) ==
      Found{"*person Merkel", "*place Paris", "person Angela Merkel", "organisation European Commission",
            "place Brussels"});
}

TEST_CASE("Sentences in German, French, Spanish and Italian") {
  CHECK(names_in(document_of(
            "", "Bundeskanzlerin Angela Merkel sprach am Montag in Berlin mit der Deutschen Bank.", "de")) ==
        Found{"person Angela Merkel", "place Berlin", "organisation Deutschen Bank"});
  CHECK(
      names_in(document_of(
          "", "Le président Emmanuel Macron a rencontré hier la Commission européenne à Bruxelles.", "fr")) ==
      Found{"person Emmanuel Macron", "organisation Commission européenne", "place Bruxelles"});
}

TEST_CASE("Blocked spans hold no names") {
  const Document document = document_of("", "The court of Canada applied the Paris Agreement in Ottawa.");
  const std::size_t begin = document.text.find("Paris");
  const std::vector<TextSpan> law{{begin, begin + 15}};
  CHECK(names_in(document, {}, law) == Found{"place Canada", "place Ottawa"});
}

TEST_CASE("Text without capitals gives no names") {
  CHECK(names_in(document_of("", "it rained all day and nobody came.")).empty());
  CHECK(names_in(document_of("東京", "日本の首相は東京で会見した。", "ja")).empty());
  CHECK(names_in(document_of("", "")).empty());
}

TEST_CASE("Mentions are in order, do not overlap and lie within their text, whatever the bytes") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += static_cast<char>((i * 7919 + i / 13) % 256);
  const Document document = document_of("\xFF\xC3 Paris", text + " The Bank of " + text);
  Tagger tagger(model());
  std::size_t end = 0;
  for (const RawMention& mention : tagger.tag(document, {}, {})) {
    if (mention.in_title) continue;
    CHECK(mention.begin >= end);
    CHECK(mention.end > mention.begin);
    end = mention.end;
  }
  CHECK(end <= document.text.size());
}

TEST_CASE("A tagger gives the same for a document whatever it saw before") {
  const Document document = document_of("Apple sues Samsung", "Samsung said in Seoul that Apple was wrong.");
  const Found alone = names_in(document);
  Tagger tagger(model());
  tagger.tag(document_of("", "Der Apple Konzern in Samsung.", "de"), {}, {});
  tagger.tag(document_of("", std::string(200000, 'A') + " SAMSUNG APPLE", "en"), {}, {});
  const std::size_t count = tagger.tag(document, {}, {}).size();
  CHECK(count == alone.size());
  CHECK(count > 2);
}

TEST_CASE("Endless capitals end") {
  std::string text;
  while (text.size() < 300000) text += "MINISTRY OF THE ";
  CHECK(names_in(document_of("", text)).size() < 300000 / 8);
}
