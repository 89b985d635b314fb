#include "indexer/readers/author_names.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

using Names = std::vector<std::string>;

TEST_CASE("a byline becomes a name") {
  for (const char* byline :
       {"Dana Carroll", "By Dana Carroll", "By: Dana Carroll", "BY Dana Carroll", "by\nDana Carroll",
        "Written by Dana Carroll", "Von Dana Carroll", "Par Dana Carroll", "Por: Dana Carroll",
        "Di Dana Carroll", "A cura di Dana Carroll", "Door Dana Carroll", "Autor: Dana Carroll"}) {
    INFO(byline);
    CHECK(author_names(byline) == Names{"Dana Carroll"});
  }
}

TEST_CASE("dates, reading times, roles and handles are no part of a name") {
  for (const char* byline :
       {"Laura Jones · July 10, 2015 · 5 min read", "Laura Jones | 10 July 2015",
        "Laura Jones May 5, 2020 8:42 a.m.", "By Laura Jones Updated May 5, 2020",
        "Laura Jones, Senior Correspondent", "Laura Jones | Health Editor", "Laura Jones @laurajones",
        "Laura Jones, MD", "Laura Jones • 8h", "Laura Jones Tuesday, Aug. 17, 2010", "Laura Jones22 Dec 2016",
        "Laura Jones Senior Health Correspondent", "Laura Jones, COURIER NEWS",
        "Laura Jones Edited by Max Roe", "Laura Jones on Jul 04, 2014 at 11:30a"}) {
    INFO(byline);
    CHECK(author_names(byline) == Names{"Laura Jones"});
  }
}

TEST_CASE("several authors are several names") {
  for (const char* byline :
       {"Ann Poe and Jo Doe", "Ann Poe & Jo Doe", "Von Ann Poe und Jo Doe", "Par Ann Poe et Jo Doe",
        "Por Ann Poe y Jo Doe", "Ann Poe, Jo Doe", "Ann Poe; Jo Doe", "By Ann Poe and by Jo Doe",
        "Ann Poe | Jo Doe", "Ann Poe e Jo Doe", "Ann Poe, Reporter, and Jo Doe"}) {
    INFO(byline);
    CHECK(author_names(byline) == Names{"Ann Poe", "Jo Doe"});
  }
  CHECK(author_names("Ann Poe, Jo Doe and Max Roe") == Names{"Ann Poe", "Jo Doe", "Max Roe"});
}

TEST_CASE("names with commas and particles stay whole") {
  CHECK(author_names("Carroll, Dana") == Names{"Carroll, Dana"});
  CHECK(author_names("Dana Carroll, Jr.") == Names{"Dana Carroll, Jr."});
  CHECK(author_names("José Ortega y Gasset") == Names{"José Ortega y Gasset"});
  CHECK(author_names("Ludwig von Mises") == Names{"Ludwig von Mises"});
  CHECK(author_names("April Jones · April 5, 2020") == Names{"April Jones"});
  CHECK(author_names("Reuters") == Names{"Reuters"});
  CHECK(author_names("肖春芳") == Names{"肖春芳"});
}

TEST_CASE("what is no name is left out") {
  for (const char* byline : {"", "By", "admin", "null", "https://courier.example/dana",
                             "dana@courier.example", "9:39AM BST 05 Oct 2011", "Follow @courier",
                             "The ministry says that the cable will be repaired in ten days"}) {
    INFO(byline);
    CHECK(author_names(byline).empty());
  }
}
