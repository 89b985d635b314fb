#include "indexer/entities/training/examples.h"

#include "indexer/entities/training/corpus.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

LabelledDocument document_of(const std::string& marked, bool latent = false) {
  LabelledDocument document = read_corpus("== d en\n" + marked + "\n").documents.at(0);
  document.latent_misc = latent;
  return document;
}

}  // namespace

TEST_CASE("Only zones become examples, with the labels that people gave") {
  const Gazetteer gazetteer;
  Examples examples(gazetteer);
  examples.add(document_of("then [P|Ann Lee] saw nobody in [L|Rome] today"), 2);
  REQUIRE(examples.sequences().size() == 2);
  CHECK(examples.sequences()[0].end == 2);
  CHECK(examples.sequences()[0].weight == 2);
  CHECK(examples.allowed(0) == only(make_label(MentionType::person, LabelPlace::begin)));
  CHECK(examples.allowed(2) == only(make_label(MentionType::place, LabelPlace::unit)));
}

TEST_CASE("What is outside may be miscellaneous where those are not marked") {
  const Gazetteer gazetteer;
  Examples examples(gazetteer);
  examples.add(document_of("the Zeppelin flew", true), 1);
  CHECK(examples.allowed(0) != only(outside));
  CHECK(examples.allowed(0) & only(outside));
  CHECK(examples.allowed(0) & only(make_label(MentionType::miscellaneous, LabelPlace::unit)));
  CHECK_FALSE(examples.allowed(0) & only(make_label(MentionType::person, LabelPlace::unit)));
}

TEST_CASE("Names without capitals are lost, and counted") {
  const Gazetteer gazetteer;
  Examples examples(gazetteer);
  examples.add(document_of("the [O|firm] and [O|Acme]"), 1);
  CHECK(examples.names() == 2);
  CHECK(examples.lost_names() == 1);
}

TEST_CASE("Rare features go, the others are numbered from 0") {
  const Gazetteer gazetteer;
  Examples examples(gazetteer);
  examples.add(document_of("in [L|Rome] now"), 1);
  examples.add(document_of("in [L|Oslo] now"), 1);
  examples.number_features(2);
  REQUIRE(!examples.keys().empty());
  for (std::size_t token = 0; token < 2; ++token) {
    CHECK(!examples.features(token).empty());
    for (const std::uint32_t number : examples.features(token)) CHECK(number < examples.keys().size());
  }
  Examples strict(gazetteer);
  strict.add(document_of("in [L|Rome] now"), 1);
  strict.number_features(2);
  CHECK(strict.features(0).empty());
}
