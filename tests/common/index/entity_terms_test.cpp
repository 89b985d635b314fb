#include "common/index/entity_terms.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("A type's marker is a term of its own") {
  CHECK(marker_term(EntityType::person) == "XMperson");
  CHECK(marker_term(EntityType::law) == "XMlaw");
}

TEST_CASE("A form's term says what is written, and who is meant") {
  CHECK(form_term({"merkel", EntityType::person, "angela merkel", "Merkel"}) ==
        "XVmerkel\tp\tangela merkel\t");
  CHECK(form_term({"deepseek", EntityType::organisation, "deepseek", "DeepSeek"}) ==
        "XVdeepseek\to\t\tDeepSeek");
  CHECK(form_term({"eu/reg/2016/679", EntityType::law, "eu/reg/2016/679", "GDPR"}) ==
        "XVeu/reg/2016/679\tw\t\tGDPR");
}

TEST_CASE("A name that follows from its id needs no term, one that is too long gets none") {
  CHECK(form_term({"angela merkel", EntityType::person, "angela merkel", "Angela Merkel"}).empty());
  CHECK(form_term({"x", EntityType::place, std::string(100, 'y'), std::string(150, 'z')}).empty());
}

TEST_CASE("Terms of forms are read back") {
  for (const EntityForm& form :
       {EntityForm{"merkel", EntityType::person, "angela merkel", "Merkel"},
        EntityForm{"nato", EntityType::organisation, "nato", "NATO"},
        EntityForm{"reg 2016 679", EntityType::law, "eu/reg/2016/679", "Reg. 2016/679"}}) {
    const auto read = parse_form_term(form_term(form));
    REQUIRE(read);
    CHECK(read->key == form.key);
    CHECK(read->type == form.type);
    CHECK(read->id == form.id);
    CHECK(read->written == form.written);
  }
}

TEST_CASE("Other terms are no forms") {
  for (const char* term : {"", "XV", "XVmerkel", "XVmerkel\tq\tid\tMerkel", "XPmerkel\tp\t\tx"})
    CHECK_FALSE(parse_form_term(term));
}

TEST_CASE("A default name begins every word with a capital") {
  CHECK(default_name("angela merkel") == "Angela Merkel");
  CHECK(default_name("élodie-anne öz") == "Élodie-Anne Öz");
  CHECK(default_name("") == "");
}
